import type { HistoryProblems, HistoryWords } from '../words.ts';

/** Swedish. */
export const historyProblems: HistoryProblems = {
  moment: '”{value}” är ingen tidpunkt: skriv 2026-10-01T12:00:00Z eller en dag.',
  momentAhead: '”{value}” ligger i framtiden: därifrån är ännu inget känt.',
  noKnowledge: 'Då var inget känt',
  noKnowledgeDetail: 'Den {moment} var ännu inget känt från något register.',
};

export const history: HistoryWords = {
  about: 'Per {date}: {text}',
  asKnown: 'Per {date}, utifrån vad som var känt den {known}: {text}',
};
