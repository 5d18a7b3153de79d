import type { StatementProblems } from '../words.ts';

/** Maltese. */
export const statementProblems: StatementProblems = {
  forbidden: 'Mhux permess',
  forbiddenDetail: 'Dan it-token jgħodd, iżda mhux għal dan: jappartjeni lil aġenzija oħra.',
  callerNeeded: 'Għal dan hemm bżonn it-token ta’ aġenzija tal-assigurazzjoni tal-kwalità jew ta’ amministratur.',
};
