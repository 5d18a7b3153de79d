import type { StatementProblems } from '../words.ts';

/** Croatian. */
export const statementProblems: StatementProblems = {
  forbidden: 'Nije dopušteno',
  forbiddenDetail: 'Ovaj token vrijedi, ali ne za ovo: to pripada drugoj agenciji.',
  callerNeeded: 'Za to je potreban token agencije za osiguravanje kvalitete ili administratora.',
};
