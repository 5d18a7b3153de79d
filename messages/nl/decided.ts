import type { DecidedWords } from '../words.ts';

/** Dutch. */
export const decided: DecidedWords = {
  decidedParty: {
    is: 'Besluit van de beheerder van deze catalogus ({date}): in het register is deze aanbieder {id}.',
    none: 'Besluit van de beheerder van deze catalogus ({date}): deze aanbieder is geen van die in het register.',
    why: 'Reden: {reason}',
  },
};
