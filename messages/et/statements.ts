import type { StatementProblems } from '../words.ts';

/** Estonian. */
export const statementProblems: StatementProblems = {
  forbidden: 'Ei ole lubatud',
  forbiddenDetail: 'See luba kehtib, aga mitte selle jaoks: see kuulub teisele agentuurile.',
  callerNeeded: 'Selleks on vaja kvaliteediagentuuri või haldaja luba.',
};
