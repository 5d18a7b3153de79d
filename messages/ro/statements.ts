import type { StatementProblems } from '../words.ts';

/** Romanian. */
export const statementProblems: StatementProblems = {
  forbidden: 'Nepermis',
  forbiddenDetail: 'Acest token este valabil, dar nu pentru aceasta: aparține altei agenții.',
  callerNeeded:
    'Pentru aceasta este nevoie de tokenul unei agenții de asigurare a calității sau al unui administrator.',
};
