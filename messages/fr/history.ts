import type { HistoryProblems, HistoryWords } from '../words.ts';

/** French. */
export const historyProblems: HistoryProblems = {
  moment: '« {value} » n’est pas un instant : écrivez 2026-10-01T12:00:00Z ou un jour.',
  momentAhead: '« {value} » est encore à venir : rien n’en est connu.',
  noKnowledge: 'Rien n’était encore connu',
  noKnowledgeDetail: 'À {moment}, rien n’était encore connu d’aucun registre.',
};

export const history: HistoryWords = {
  about: 'Au {date} : {text}',
  asKnown: 'Au {date}, d’après ce qui était connu le {known} : {text}',
};
