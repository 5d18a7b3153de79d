import type { DecidedWords } from '../words.ts';

/** Slovenian. */
export const decided: DecidedWords = {
  decidedParty: {
    is: 'Odločitev upravljavca tega kataloga ({date}): v registru je ta ponudnik {id}.',
    none: 'Odločitev upravljavca tega kataloga ({date}): ta ponudnik ni nobeden od tistih v registru.',
    why: 'Utemeljitev: {reason}',
  },
};
