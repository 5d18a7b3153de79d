import type { LookupProblems, LookupWords } from '../words.ts';

/** Slovak. */
export const lookupProblems: LookupProblems = {
  parameterMissing: 'Chýba {name}: bez tohto údaja nemožno nič vyhľadať.',
};

export const lookup: LookupWords = {
  lookup: {
    here: '{says} Tu: {found}. Otázka: {asked}.',
    alone: '{says} Otázka: {asked}.',
    differences: {
      spelling: 'To isté inak zapísané.',
      similar: 'Podobné, ale nie to isté.',
      other: 'Niečo iné.',
      unknown: 'O tomto tu nie je nič známe.',
      'other-version': 'Takto sa volá len iná verzia tejto ponuky.',
      'former-name': 'Toto je predchádzajúci názov.',
      'later-name': 'Tak znel názov v ten deň; dnes znie inak.',
      publisher: 'Toto je ten, kto ponuku zverejňuje; osvedčenie udeľuje niekto iný.',
      'not-known-yet': 'V ten deň o tejto ponuke ešte nebolo nič známe.',
      withdrawn: 'V ten deň už táto ponuka neexistovala.',
    },
  },
};
