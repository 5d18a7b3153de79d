import type { HistoryProblems, HistoryWords } from '../words.ts';

/** Danish. */
export const historyProblems: HistoryProblems = {
  moment: '»{value}« er ikke et tidspunkt: skriv 2026-10-01T12:00:00Z eller en dag.',
  momentAhead: '»{value}« ligger i fremtiden: intet vides derfra endnu.',
  noKnowledge: 'Intet var kendt dengang',
  noKnowledgeDetail: 'Den {moment} var intet endnu kendt fra noget register.',
};

export const history: HistoryWords = {
  about: 'Pr. {date}: {text}',
  asKnown: 'Pr. {date}, ud fra hvad der var kendt den {known}: {text}',
};
