import type { DecidedWords } from '../words.ts';

/** Czech. */
export const decided: DecidedWords = {
  decidedParty: {
    is: 'Rozhodnutí provozovatele tohoto katalogu ({date}): v registru je tento poskytovatel {id}.',
    none: 'Rozhodnutí provozovatele tohoto katalogu ({date}): tento poskytovatel není žádným z těch, které jsou v registru.',
    why: 'Odůvodnění: {reason}',
  },
};
