import type { HistoryProblems, HistoryWords } from '../words.ts';

/** Slovenian. */
export const historyProblems: HistoryProblems = {
  moment: '»{value}« ni trenutek: napišite 2026-10-01T12:00:00Z ali dan.',
  momentAhead: '»{value}« šele pride: od takrat še nič ni znano.',
  noKnowledge: 'Takrat ni bilo nič znano',
  noKnowledgeDetail: '{moment} še ni bilo nič znano iz nobenega registra.',
};

export const history: HistoryWords = {
  about: 'Na dan {date}: {text}',
  asKnown: 'Na dan {date}, po tem, kar je bilo znano na dan {known}: {text}',
};
