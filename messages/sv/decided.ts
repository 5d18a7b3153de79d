import type { DecidedWords } from '../words.ts';

/** Swedish. */
export const decided: DecidedWords = {
  decidedParty: {
    is: 'Beslut av den som driver denna katalog ({date}): i registret är denna anordnare {id}.',
    none: 'Beslut av den som driver denna katalog ({date}): denna anordnare är ingen av dem i registret.',
    why: 'Skäl: {reason}',
  },
};
