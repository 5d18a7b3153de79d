import type { DecidedWords } from '../words.ts';

/** Polish. */
export const decided: DecidedWords = {
  decidedParty: {
    is: 'Decyzja operatora tego katalogu ({date}): w rejestrze ten dostawca to {id}.',
    none: 'Decyzja operatora tego katalogu ({date}): ten dostawca nie jest żadnym z wymienionych w rejestrze.',
    why: 'Uzasadnienie: {reason}',
  },
};
