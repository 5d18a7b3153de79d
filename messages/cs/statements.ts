import type { StatementProblems } from '../words.ts';

/** Czech. */
export const statementProblems: StatementProblems = {
  forbidden: 'Není dovoleno',
  forbiddenDetail: 'Tento token platí, ale ne pro toto: patří to jiné agentuře.',
  callerNeeded: 'K tomu je potřeba token agentury pro zajišťování kvality nebo správce.',
};
