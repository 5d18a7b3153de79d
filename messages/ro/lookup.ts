import type { LookupProblems, LookupWords } from '../words.ts';

/** Romanian. */
export const lookupProblems: LookupProblems = {
  parameterMissing: 'Lipsește {name}: fără această informație nu se poate căuta nimic.',
};

export const lookup: LookupWords = {
  lookup: {
    here: '{says} Aici: {found}. Căutat: {asked}.',
    alone: '{says} Căutat: {asked}.',
    differences: {
      spelling: 'Același lucru, scris altfel.',
      similar: 'Asemănător, dar nu același.',
      other: 'Altceva.',
      unknown: 'Aici nu se știe nimic despre aceasta.',
      'other-version': 'Doar o altă versiune a acestei oferte se numește astfel.',
      'former-name': 'Acesta este un nume anterior.',
      'later-name': 'Acesta era numele în ziua aceea; astăzi este altul.',
      publisher: 'Acesta este cel care publică oferta; altcineva acordă.',
      'not-known-yet': 'În ziua aceea nu se știa încă nimic despre această ofertă.',
      withdrawn: 'În ziua aceea această ofertă nu mai exista.',
    },
  },
};
