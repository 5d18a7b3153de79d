import type { LookupProblems, LookupWords } from '../words.ts';

/** Spanish. */
export const lookupProblems: LookupProblems = {
  parameterMissing: 'Falta {name}: sin este dato no se puede buscar nada.',
};

export const lookup: LookupWords = {
  lookup: {
    here: '{says} Aquí: {found}. Preguntado: {asked}.',
    alone: '{says} Preguntado: {asked}.',
    differences: {
      spelling: 'Lo mismo, escrito de otra manera.',
      similar: 'Parecido, pero no igual.',
      other: 'Otra cosa.',
      unknown: 'Aquí no se sabe nada de esto.',
      'other-version': 'Solo otra versión de esta oferta se llama así.',
      'former-name': 'Es un nombre anterior.',
      'later-name': 'Ese era el nombre aquel día; hoy es otro.',
      publisher: 'Es quien publica la oferta; la otorga otra entidad.',
      'not-known-yet': 'Aquel día aún no se sabía nada de esta oferta.',
      withdrawn: 'Aquel día esta oferta ya no estaba.',
    },
  },
};
