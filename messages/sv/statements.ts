import type { StatementProblems } from '../words.ts';

/** Swedish. */
export const statementProblems: StatementProblems = {
  forbidden: 'Inte tillåtet',
  forbiddenDetail: 'Denna token gäller, men inte för detta: det hör till en annan byrå.',
  callerNeeded: 'Detta kräver en token från en kvalitetssäkringsbyrå eller en administratör.',
};
