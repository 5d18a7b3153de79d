import type { DecidedWords } from '../words.ts';

/** Portuguese. */
export const decided: DecidedWords = {
  decidedParty: {
    is: 'Decisão do operador deste catálogo ({date}): no registo, este prestador é {id}.',
    none: 'Decisão do operador deste catálogo ({date}): este prestador não é nenhum dos que constam do registo.',
    why: 'Motivo: {reason}',
  },
};
