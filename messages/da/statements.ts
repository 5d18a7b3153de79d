import type { StatementProblems } from '../words.ts';

/** Danish. */
export const statementProblems: StatementProblems = {
  forbidden: 'Ikke tilladt',
  forbiddenDetail: 'Dette token gælder, men ikke til dette: det hører til et andet agentur.',
  callerNeeded: 'Dette kræver et token fra et kvalitetssikringsagentur eller en administrator.',
};
