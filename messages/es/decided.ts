import type { DecidedWords } from '../words.ts';

/** Spanish. */
export const decided: DecidedWords = {
  decidedParty: {
    is: 'Decisión del operador de este catálogo ({date}): en el registro, este proveedor es {id}.',
    none: 'Decisión del operador de este catálogo ({date}): este proveedor no es ninguno de los del registro.',
    why: 'Motivo: {reason}',
  },
};
