import type { DecidedWords } from '../words.ts';

/** Romanian. */
export const decided: DecidedWords = {
  decidedParty: {
    is: 'Decizia operatorului acestui catalog ({date}): în registru, acest furnizor este {id}.',
    none: 'Decizia operatorului acestui catalog ({date}): acest furnizor nu este niciunul dintre cei din registru.',
    why: 'Motiv: {reason}',
  },
};
