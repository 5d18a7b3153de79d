import type { StatementProblems, StatementWords } from '../words.ts';

/** Greek. */
export const statementProblems: StatementProblems = {
  forbidden: 'Δεν επιτρέπεται',
  forbiddenDetail: 'Το διακριτικό ισχύει, όχι όμως για αυτό: ανήκει σε άλλον οργανισμό διασφάλισης ποιότητας.',
  callerNeeded: 'Για αυτό χρειάζεται το διακριτικό ενός οργανισμού διασφάλισης ποιότητας ή ενός διαχειριστή.',
  declarationBody:
    'Στείλτε JSON με activity (αριθμό), includes (true ή false), from (ΕΕΕΕ-ΜΜ-ΗΗ) και url· ο διαχειριστής προσθέτει agency και basis.',
  declarationNotFound: 'Δεν υπάρχει δήλωση σε ισχύ με το αναγνωριστικό {id}.',
  declarationsFull: 'Ο οργανισμός αυτός έχει ήδη υποβάλει όσες δηλώσεις φυλάσσονται.',
};

export const statements: StatementWords = {
  declared: {
    includes:
      '{agency} ({date}): οι αξιολογήσεις «{activity}» εξετάζουν και εκπαίδευση που οδηγεί σε μικροδιαπιστευτήρια. Ισχύει για εκθέσεις από: {from}.',
    excludes:
      '{agency} ({date}): οι αξιολογήσεις «{activity}» δεν εξετάζουν εκπαίδευση που οδηγεί σε μικροδιαπιστευτήρια. Ισχύει για εκθέσεις από: {from}.',
    source: 'Πηγή αυτής της δήλωσης',
    heading: 'Τι δηλώνουν οι οργανισμοί',
  },
};
