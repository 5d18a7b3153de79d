import type { HistoryProblems, HistoryWords } from '../words.ts';

/** Czech. */
export const historyProblems: HistoryProblems = {
  moment: '„{value}“ není okamžik: napište 2026-10-01T12:00:00Z nebo den.',
  momentAhead: '„{value}“ teprve nastane: nic z té doby není známo.',
  noKnowledge: 'Tehdy nebylo nic známo',
  noKnowledgeDetail: '{moment} ještě nebylo nic známo z žádného rejstříku.',
};

export const history: HistoryWords = {
  about: 'Ke dni {date}: {text}',
  asKnown: 'Ke dni {date}, podle toho, co bylo známo ke dni {known}: {text}',
};
