import type { HistoryProblems, HistoryWords } from '../words.ts';

/** Dutch. */
export const historyProblems: HistoryProblems = {
  moment: '“{value}” is geen moment: schrijf 2026-10-01T12:00:00Z of een dag.',
  momentAhead: '“{value}” moet nog komen: daarvan is nog niets bekend.',
  noKnowledge: 'Toen was niets bekend',
  noKnowledgeDetail: 'Op {moment} was nog van geen enkel register iets bekend.',
};

export const history: HistoryWords = {
  about: 'Op {date}: {text}',
  asKnown: 'Op {date}, volgens wat op {known} bekend was: {text}',
};
