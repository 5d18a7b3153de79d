import type { HistoryProblems, HistoryWords } from '../words.ts';

/** Irish. */
export const historyProblems: HistoryProblems = {
  moment: 'Ní pointe ama é “{value}”: scríobh 2026-10-01T12:00:00Z nó lá.',
  momentAhead: 'Níl “{value}” tagtha fós: níl aon rud ar eolas uaidh.',
  noKnowledge: 'Ní raibh aon rud ar eolas an uair sin',
  noKnowledgeDetail: 'Ag {moment} ní raibh aon rud ar eolas fós ó chlár ar bith.',
};

export const history: HistoryWords = {
  about: 'Amhail {date}: {text}',
  asKnown: 'Amhail {date}, de réir a raibh ar eolas {known}: {text}',
};
