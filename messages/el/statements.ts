import type { StatementProblems } from '../words.ts';

/** Greek. */
export const statementProblems: StatementProblems = {
  forbidden: 'Δεν επιτρέπεται',
  forbiddenDetail: 'Το διακριτικό ισχύει, όχι όμως για αυτό: ανήκει σε άλλον οργανισμό διασφάλισης ποιότητας.',
  callerNeeded: 'Για αυτό χρειάζεται το διακριτικό ενός οργανισμού διασφάλισης ποιότητας ή ενός διαχειριστή.',
};
