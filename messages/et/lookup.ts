import type { LookupProblems, LookupWords } from '../words.ts';

/** Estonian. */
export const lookupProblems: LookupProblems = {
  parameterMissing: '{name} puudub: ilma selle andmeta ei saa midagi otsida.',
};

export const lookup: LookupWords = {
  lookup: {
    here: '{says} Siin: {found}. Küsitud: {asked}.',
    alone: '{says} Küsitud: {asked}.',
    differences: {
      spelling: 'Sama teise kirjapildiga.',
      similar: 'Sarnane, kuid mitte sama.',
      other: 'Midagi muud.',
      unknown: 'Selle kohta pole siin midagi teada.',
      'other-version': 'Nii nimetatakse ainult selle pakkumise teist versiooni.',
      'former-name': 'See on varasem nimi.',
      'later-name': 'See oli nimi tol päeval; täna on see teine.',
      publisher: 'See on pakkumise avaldaja; annab keegi teine.',
      'not-known-yet': 'Tol päeval ei olnud selle pakkumise kohta veel midagi teada.',
      withdrawn: 'Tol päeval seda pakkumist enam ei olnud.',
    },
  },
};
