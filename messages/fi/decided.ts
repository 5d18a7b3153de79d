import type { DecidedWords } from '../words.ts';

/** Finnish. */
export const decided: DecidedWords = {
  decidedParty: {
    is: 'Tämän luettelon ylläpitäjän päätös ({date}): rekisterissä tämä järjestäjä on {id}.',
    none: 'Tämän luettelon ylläpitäjän päätös ({date}): tämä järjestäjä ei ole mikään rekisterissä olevista.',
    why: 'Perustelu: {reason}',
  },
};
