import type { StatementProblems } from '../words.ts';

/** Slovak. */
export const statementProblems: StatementProblems = {
  forbidden: 'Nie je dovolené',
  forbiddenDetail: 'Tento token platí, ale nie na toto: patrí to inej agentúre.',
  callerNeeded: 'Na to treba token agentúry zabezpečovania kvality alebo správcu.',
};
