import type { DecidedWords } from '../words.ts';

/** Slovak. */
export const decided: DecidedWords = {
  decidedParty: {
    is: 'Rozhodnutie prevádzkovateľa tohto katalógu ({date}): v registri je tento poskytovateľ {id}.',
    none: 'Rozhodnutie prevádzkovateľa tohto katalógu ({date}): tento poskytovateľ nie je žiadnym z tých, ktoré sú v registri.',
    why: 'Odôvodnenie: {reason}',
  },
};
