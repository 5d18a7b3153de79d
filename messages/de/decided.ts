import type { DecidedWords } from '../words.ts';

/** German. */
export const decided: DecidedWords = {
  decidedParty: {
    is: 'Entscheidung des Betreibers dieses Katalogs ({date}): Im Register ist dieser Anbieter {id}.',
    none: 'Entscheidung des Betreibers dieses Katalogs ({date}): Dieser Anbieter ist keiner von denen im Register.',
    why: 'Begründung: {reason}',
  },
};
