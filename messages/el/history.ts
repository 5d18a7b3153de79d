import type { HistoryProblems, HistoryWords } from '../words.ts';

/** Greek. */
export const historyProblems: HistoryProblems = {
  moment: 'Το «{value}» δεν είναι χρονική στιγμή: γράψτε 2026-10-01T12:00:00Z ή μια ημέρα.',
  momentAhead: 'Το «{value}» δεν έχει έρθει ακόμη: τίποτα δεν είναι γνωστό από τότε.',
  noKnowledge: 'Τότε δεν ήταν γνωστό τίποτα',
  noKnowledgeDetail: 'Στις {moment} δεν ήταν ακόμη γνωστό τίποτα από κανένα μητρώο.',
};

export const history: HistoryWords = {
  about: 'Στις {date}: {text}',
  asKnown: 'Στις {date}, με όσα ήταν γνωστά στις {known}: {text}',
};
