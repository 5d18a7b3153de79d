import type { DecidedWords } from '../words.ts';

/** Greek. */
export const decided: DecidedWords = {
  decidedParty: {
    is: 'Απόφαση του διαχειριστή αυτού του καταλόγου ({date}): στο μητρώο αυτός ο πάροχος είναι {id}.',
    none: 'Απόφαση του διαχειριστή αυτού του καταλόγου ({date}): αυτός ο πάροχος δεν είναι κανένας από όσους βρίσκονται στο μητρώο.',
    why: 'Αιτιολογία: {reason}',
  },
};
