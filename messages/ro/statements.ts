import type { StatementProblems, StatementWords } from '../words.ts';

/** Romanian. */
export const statementProblems: StatementProblems = {
  forbidden: 'Nepermis',
  forbiddenDetail: 'Acest token este valabil, dar nu pentru aceasta: aparține altei agenții.',
  callerNeeded:
    'Pentru aceasta este nevoie de tokenul unei agenții de asigurare a calității sau al unui administrator.',
  declarationBody:
    'Trimiteți JSON cu activity (număr), includes (true sau false), from (AAAA-LL-ZZ) și url; un administrator adaugă agency și basis.',
  declarationNotFound: 'Nu există nicio declarație în vigoare cu identificatorul {id}.',
  declarationsFull: 'Această agenție a făcut deja atâtea declarații câte se păstrează.',
};

export const statements: StatementWords = {
  declared: {
    includes:
      '{agency} ({date}): evaluările „{activity}” privesc și oferta care duce la microcertificate. Se aplică rapoartelor începând cu: {from}.',
    excludes:
      '{agency} ({date}): evaluările „{activity}” nu privesc oferta care duce la microcertificate. Se aplică rapoartelor începând cu: {from}.',
    source: 'Sursa acestei declarații',
    heading: 'Ce declară agențiile',
  },
};
