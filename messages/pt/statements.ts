import type { StatementProblems } from '../words.ts';

/** Portuguese. */
export const statementProblems: StatementProblems = {
  forbidden: 'Não permitido',
  forbiddenDetail: 'Este token é válido, mas não para isto: pertence a outra agência.',
  callerNeeded: 'Isto exige o token de uma agência de garantia da qualidade ou de um administrador.',
};
