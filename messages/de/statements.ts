import type { StatementProblems } from '../words.ts';

/** German. */
export const statementProblems: StatementProblems = {
  forbidden: 'Nicht erlaubt',
  forbiddenDetail: 'Dieses Token gilt, aber nicht hierfür: Das gehört einer anderen Agentur.',
  callerNeeded: 'Dafür braucht es das Token einer Qualitätssicherungsagentur oder der Verwaltung.',
};
