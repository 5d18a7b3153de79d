import type { StatementProblems } from '../words.ts';

/** Spanish. */
export const statementProblems: StatementProblems = {
  forbidden: 'No permitido',
  forbiddenDetail: 'Este token es válido, pero no para esto: pertenece a otra agencia.',
  callerNeeded: 'Para esto se necesita el token de una agencia de garantía de la calidad o de la administración.',
};
