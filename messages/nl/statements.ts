import type { StatementProblems } from '../words.ts';

/** Dutch. */
export const statementProblems: StatementProblems = {
  forbidden: 'Niet toegestaan',
  forbiddenDetail: 'Dit token geldt, maar niet hiervoor: dit hoort bij een ander agentschap.',
  callerNeeded: 'Hiervoor is het token van een agentschap voor kwaliteitszorg of van een beheerder nodig.',
};
