import type { DecidedWords } from '../words.ts';

/** Italian. */
export const decided: DecidedWords = {
  decidedParty: {
    is: 'Decisione del gestore di questo catalogo ({date}): nel registro questo fornitore è {id}.',
    none: 'Decisione del gestore di questo catalogo ({date}): questo fornitore non è nessuno di quelli del registro.',
    why: 'Motivazione: {reason}',
  },
};
