import type { HistoryProblems, HistoryWords } from '../words.ts';

/** Finnish. */
export const historyProblems: HistoryProblems = {
  moment: '”{value}” ei ole ajankohta: kirjoita 2026-10-01T12:00:00Z tai päivä.',
  momentAhead: '”{value}” on vasta tulossa: siitä ei tiedetä vielä mitään.',
  noKnowledge: 'Silloin ei tiedetty mitään',
  noKnowledgeDetail: 'Ajankohtana {moment} ei tiedetty vielä mitään yhdestäkään rekisteristä.',
};

export const history: HistoryWords = {
  about: 'Tilanne {date}: {text}',
  asKnown: 'Tilanne {date}, sen mukaan mitä tiedettiin {known}: {text}',
};
