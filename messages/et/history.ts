import type { HistoryProblems, HistoryWords } from '../words.ts';

/** Estonian. */
export const historyProblems: HistoryProblems = {
  moment: '„{value}“ ei ole ajahetk: kirjutage 2026-10-01T12:00:00Z või päev.',
  momentAhead: '„{value}“ on alles tulemas: sellest ei ole veel midagi teada.',
  noKnowledge: 'Siis ei olnud midagi teada',
  noKnowledgeDetail: 'Seisuga {moment} ei olnud veel ühestki registrist midagi teada.',
};

export const history: HistoryWords = {
  about: 'Seisuga {date}: {text}',
  asKnown: 'Seisuga {date}, selle põhjal, mis oli teada seisuga {known}: {text}',
};
