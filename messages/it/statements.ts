import type { StatementProblems } from '../words.ts';

/** Italian. */
export const statementProblems: StatementProblems = {
  forbidden: 'Non consentito',
  forbiddenDetail: 'Questo token è valido, ma non per questo: appartiene a un’altra agenzia.',
  callerNeeded: 'Per questo serve il token di un’agenzia di assicurazione della qualità o di un amministratore.',
};
