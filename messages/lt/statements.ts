import type { StatementProblems } from '../words.ts';

/** Lithuanian. */
export const statementProblems: StatementProblems = {
  forbidden: 'Neleidžiama',
  forbiddenDetail: 'Šis raktas galioja, bet ne šiam dalykui: tai priklauso kitai agentūrai.',
  callerNeeded: 'Tam reikia kokybės užtikrinimo agentūros arba administratoriaus rakto.',
};
