import type { StatementProblems } from '../words.ts';

/** Slovenian. */
export const statementProblems: StatementProblems = {
  forbidden: 'Ni dovoljeno',
  forbiddenDetail: 'Ta žeton velja, vendar ne za to: to pripada drugi agenciji.',
  callerNeeded: 'Za to je potreben žeton agencije za zagotavljanje kakovosti ali skrbnika.',
};
