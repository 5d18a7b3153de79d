import type { StatementProblems } from '../words.ts';

/** French. */
export const statementProblems: StatementProblems = {
  forbidden: 'Non autorisé',
  forbiddenDetail: 'Ce jeton est valable, mais pas pour ceci : cela relève d’une autre agence.',
  callerNeeded: 'Cela demande le jeton d’une agence d’assurance qualité ou d’un administrateur.',
};
