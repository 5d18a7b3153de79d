import type { LookupProblems, LookupWords } from '../words.ts';

/** Czech. */
export const lookupProblems: LookupProblems = {
  parameterMissing: 'Chybí {name}: bez tohoto údaje nelze nic vyhledat.',
};

export const lookup: LookupWords = {
  lookup: {
    here: '{says} Zde: {found}. Dotaz: {asked}.',
    alone: '{says} Dotaz: {asked}.',
    differences: {
      spelling: 'Totéž jinak zapsané.',
      similar: 'Podobné, ale ne totéž.',
      other: 'Něco jiného.',
      unknown: 'O tomto zde není nic známo.',
      'other-version': 'Takto se jmenuje jen jiná verze této nabídky.',
      'former-name': 'Toto je dřívější název.',
      'later-name': 'Tak zněl název toho dne; dnes zní jinak.',
      publisher: 'Toto je ten, kdo nabídku zveřejňuje; osvědčení uděluje někdo jiný.',
      'not-known-yet': 'Toho dne o této nabídce ještě nebylo nic známo.',
      withdrawn: 'Toho dne už tato nabídka neexistovala.',
    },
  },
};
