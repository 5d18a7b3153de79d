import type { DecidedWords } from '../words.ts';

/** French. */
export const decided: DecidedWords = {
  decidedParty: {
    is: 'Décision de l’exploitant de ce catalogue ({date}) : dans le registre, ce prestataire est {id}.',
    none: 'Décision de l’exploitant de ce catalogue ({date}) : ce prestataire n’est aucun de ceux du registre.',
    why: 'Motif : {reason}',
  },
};
