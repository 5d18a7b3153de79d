import type { HistoryProblems, HistoryWords } from '../words.ts';

/** German. */
export const historyProblems: HistoryProblems = {
  moment: '„{value}“ ist kein Zeitpunkt: Schreiben Sie 2026-10-01T12:00:00Z oder einen Tag.',
  momentAhead: '„{value}“ liegt in der Zukunft: Von dann ist noch nichts bekannt.',
  noKnowledge: 'Damals war nichts bekannt',
  noKnowledgeDetail: 'Am {moment} war noch von keinem Register etwas bekannt.',
};

export const history: HistoryWords = {
  about: 'Stand {date}: {text}',
  asKnown: 'Stand {date}, nach dem Wissen vom {known}: {text}',
};
