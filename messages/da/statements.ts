import type { StatementProblems, StatementWords } from '../words.ts';

/** Danish. */
export const statementProblems: StatementProblems = {
  forbidden: 'Ikke tilladt',
  forbiddenDetail: 'Dette token gælder, men ikke til dette: det hører til et andet agentur.',
  callerNeeded: 'Dette kræver et token fra et kvalitetssikringsagentur eller en administrator.',
  declarationBody:
    'Send JSON med activity (nummer), includes (true eller false), from (ÅÅÅÅ-MM-DD) og url; en administrator tilføjer agency og basis.',
  declarationNotFound: 'Der er ingen gældende erklæring med id’et {id}.',
  declarationsFull: 'Dette agentur har allerede afgivet så mange erklæringer, som der opbevares.',
};

export const statements: StatementWords = {
  declared: {
    includes:
      '{agency} ({date}): evalueringerne “{activity}” omfatter også uddannelse, der fører til mikroeksamensbeviser. Gælder for rapporter fra: {from}.',
    excludes:
      '{agency} ({date}): evalueringerne “{activity}” omfatter ikke uddannelse, der fører til mikroeksamensbeviser. Gælder for rapporter fra: {from}.',
    source: 'Kilden til denne oplysning',
    heading: 'Hvad agenturerne oplyser',
  },
};
