import type { StatementProblems } from '../words.ts';

/** Latvian. */
export const statementProblems: StatementProblems = {
  forbidden: 'Nav atļauts',
  forbiddenDetail: 'Šis marķieris ir derīgs, bet ne šim: tas pieder citai aģentūrai.',
  callerNeeded: 'Tam vajadzīgs kvalitātes nodrošināšanas aģentūras vai administratora marķieris.',
};
