import type { HistoryProblems, HistoryWords } from '../words.ts';

/** Portuguese. */
export const historyProblems: HistoryProblems = {
  moment: '«{value}» não é um momento: escreva 2026-10-01T12:00:00Z ou um dia.',
  momentAhead: '«{value}» ainda está por vir: nada se sabe de então.',
  noKnowledge: 'Então nada se sabia',
  noKnowledgeDetail: 'Em {moment} ainda nada se sabia de nenhum registo.',
};

export const history: HistoryWords = {
  about: 'Em {date}: {text}',
  asKnown: 'Em {date}, segundo o que se sabia em {known}: {text}',
};
