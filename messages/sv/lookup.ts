import type { LookupProblems, LookupWords } from '../words.ts';

/** Swedish. */
export const lookupProblems: LookupProblems = {
  parameterMissing: '{name} saknas: utan den uppgiften går det inte att slå upp något.',
};

export const lookup: LookupWords = {
  lookup: {
    here: '{says} Här: {found}. Efterfrågat: {asked}.',
    alone: '{says} Efterfrågat: {asked}.',
    differences: {
      spelling: 'Samma sak med annan stavning.',
      similar: 'Liknande, men inte samma.',
      other: 'Något annat.',
      unknown: 'Om detta är inget känt här.',
      'other-version': 'Endast en annan version av detta utbud heter så.',
      'former-name': 'Det är ett tidigare namn.',
      'later-name': 'Så var namnet den dagen; i dag är det ett annat.',
      publisher: 'Det är den som publicerar utbudet; någon annan utfärdar.',
      'not-known-yet': 'Den dagen var inget känt om detta utbud än.',
      withdrawn: 'Den dagen fanns detta utbud inte längre.',
    },
  },
};
