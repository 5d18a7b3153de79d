import type { HistoryProblems, HistoryWords } from '../words.ts';

/** Lithuanian. */
export const historyProblems: HistoryProblems = {
  moment: '„{value}“ nėra laiko momentas: rašykite 2026-10-01T12:00:00Z arba dieną.',
  momentAhead: '„{value}“ dar neatėjo: iš tada dar nieko nežinoma.',
  noKnowledge: 'Tada nieko nebuvo žinoma',
  noKnowledgeDetail: '{moment} dar nieko nebuvo žinoma iš jokio registro.',
};

export const history: HistoryWords = {
  about: 'Padėtis {date}: {text}',
  asKnown: 'Padėtis {date}, pagal tai, kas buvo žinoma {known}: {text}',
};
