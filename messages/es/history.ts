import type { HistoryProblems, HistoryWords } from '../words.ts';

/** Spanish. */
export const historyProblems: HistoryProblems = {
  moment: '«{value}» no es un momento: escriba 2026-10-01T12:00:00Z o un día.',
  momentAhead: '«{value}» aún está por venir: nada se sabe de entonces.',
  noKnowledge: 'Entonces no se sabía nada',
  noKnowledgeDetail: 'El {moment} no se sabía todavía nada de ningún registro.',
};

export const history: HistoryWords = {
  about: 'A fecha de {date}: {text}',
  asKnown: 'A fecha de {date}, según lo que se sabía el {known}: {text}',
};
