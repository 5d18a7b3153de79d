import type { StatementProblems } from '../words.ts';

/** Hungarian. */
export const statementProblems: StatementProblems = {
  forbidden: 'Nem engedélyezett',
  forbiddenDetail: 'Ez a token érvényes, de erre nem: ez egy másik ügynökséghez tartozik.',
  callerNeeded: 'Ehhez minőségbiztosítási ügynökség vagy rendszergazda tokenje szükséges.',
};
