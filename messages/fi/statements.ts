import type { StatementProblems } from '../words.ts';

/** Finnish. */
export const statementProblems: StatementProblems = {
  forbidden: 'Ei sallittu',
  forbiddenDetail: 'Tämä tunniste on voimassa, mutta ei tähän: tämä kuuluu toiselle organisaatiolle.',
  callerNeeded: 'Tähän tarvitaan laadunvarmistusorganisaation tai ylläpitäjän tunniste.',
};
