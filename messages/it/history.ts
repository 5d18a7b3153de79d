import type { HistoryProblems, HistoryWords } from '../words.ts';

/** Italian. */
export const historyProblems: HistoryProblems = {
  moment: '«{value}» non è un momento: scriva 2026-10-01T12:00:00Z o un giorno.',
  momentAhead: '«{value}» deve ancora venire: non se ne sa nulla.',
  noKnowledge: 'Allora non era noto nulla',
  noKnowledgeDetail: 'Il {moment} non era ancora noto nulla di alcun registro.',
};

export const history: HistoryWords = {
  about: 'Alla data {date}: {text}',
  asKnown: 'Alla data {date}, in base a quanto era noto il {known}: {text}',
};
