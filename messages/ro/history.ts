import type { HistoryProblems, HistoryWords } from '../words.ts';

/** Romanian. */
export const historyProblems: HistoryProblems = {
  moment: '„{value}” nu este un moment: scrieți 2026-10-01T12:00:00Z sau o zi.',
  momentAhead: '„{value}” este încă în viitor: nimic nu se știe de atunci.',
  noKnowledge: 'Atunci nu se știa nimic',
  noKnowledgeDetail: 'La {moment} nu se știa încă nimic din niciun registru.',
};

export const history: HistoryWords = {
  about: 'La data de {date}: {text}',
  asKnown: 'La data de {date}, după ceea ce se știa la data de {known}: {text}',
};
