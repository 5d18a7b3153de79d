import type { DecidedWords } from '../words.ts';

/** Lithuanian. */
export const decided: DecidedWords = {
  decidedParty: {
    is: 'Šio katalogo valdytojo sprendimas ({date}): registre šis teikėjas yra {id}.',
    none: 'Šio katalogo valdytojo sprendimas ({date}): šis teikėjas nėra nė vienas iš esančių registre.',
    why: 'Pagrindimas: {reason}',
  },
};
