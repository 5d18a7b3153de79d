import type { HistoryProblems, HistoryWords } from '../words.ts';

/** Croatian. */
export const historyProblems: HistoryProblems = {
  moment: '„{value}” nije trenutak: napišite 2026-10-01T12:00:00Z ili dan.',
  momentAhead: '„{value}” tek dolazi: od tada još ništa nije poznato.',
  noKnowledge: 'Tada ništa nije bilo poznato',
  noKnowledgeDetail: 'U trenutku {moment} još ništa nije bilo poznato ni iz jednog registra.',
};

export const history: HistoryWords = {
  about: 'Stanje na dan {date}: {text}',
  asKnown: 'Stanje na dan {date}, prema onome što je bilo poznato na dan {known}: {text}',
};
