import type { HistoryProblems, HistoryWords } from '../words.ts';

/** Polish. */
export const historyProblems: HistoryProblems = {
  moment: '„{value}” nie jest chwilą: należy napisać 2026-10-01T12:00:00Z albo dzień.',
  momentAhead: '„{value}” dopiero nadejdzie: nic jeszcze stamtąd nie wiadomo.',
  noKnowledge: 'Nic jeszcze nie było wiadomo',
  noKnowledgeDetail: 'Dnia {moment} nic jeszcze nie było wiadomo z żadnego rejestru.',
};

export const history: HistoryWords = {
  about: 'Stan na dzień {date}: {text}',
  asKnown: 'Stan na dzień {date}, według wiedzy z dnia {known}: {text}',
};
