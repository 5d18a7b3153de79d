import type { DecidedWords } from '../words.ts';

/** Croatian. */
export const decided: DecidedWords = {
  decidedParty: {
    is: 'Odluka upravitelja ovog kataloga ({date}): u registru je ovaj pružatelj {id}.',
    none: 'Odluka upravitelja ovog kataloga ({date}): ovaj pružatelj nije nijedan od onih u registru.',
    why: 'Obrazloženje: {reason}',
  },
};
