import type { StatementProblems } from '../words.ts';

/** Polish. */
export const statementProblems: StatementProblems = {
  forbidden: 'Niedozwolone',
  forbiddenDetail: 'Ten token jest ważny, ale nie do tego: należy to do innej agencji.',
  callerNeeded: 'Do tego potrzebny jest token agencji zapewniania jakości lub administratora.',
};
