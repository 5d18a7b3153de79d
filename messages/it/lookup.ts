import type { LookupProblems, LookupWords } from '../words.ts';

/** Italian. */
export const lookupProblems: LookupProblems = {
  parameterMissing: 'Manca {name}: senza questo dato non si può cercare nulla.',
};

export const lookup: LookupWords = {
  lookup: {
    here: '{says} Qui: {found}. Richiesto: {asked}.',
    alone: '{says} Richiesto: {asked}.',
    differences: {
      spelling: 'Lo stesso, scritto in altro modo.',
      similar: 'Simile, ma non uguale.',
      other: 'Un’altra cosa.',
      unknown: 'Qui non se ne sa nulla.',
      'other-version': 'Solo un’altra versione di questa offerta si chiama così.',
      'former-name': 'È un nome precedente.',
      'later-name': 'Era il nome in quel giorno; oggi è un altro.',
      publisher: 'È chi pubblica l’offerta; a rilasciare è qualcun altro.',
      'not-known-yet': 'In quel giorno non si sapeva ancora nulla di questa offerta.',
      withdrawn: 'In quel giorno questa offerta non c’era più.',
    },
  },
};
