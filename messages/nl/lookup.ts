import type { LookupProblems, LookupWords } from '../words.ts';

/** Dutch. */
export const lookupProblems: LookupProblems = {
  parameterMissing: '{name} ontbreekt: zonder dit gegeven kan niets worden opgezocht.',
};

export const lookup: LookupWords = {
  lookup: {
    here: '{says} Hier: {found}. Gevraagd: {asked}.',
    alone: '{says} Gevraagd: {asked}.',
    differences: {
      spelling: 'Hetzelfde in een andere spelling.',
      similar: 'Vergelijkbaar, maar niet hetzelfde.',
      other: 'Iets anders.',
      unknown: 'Hierover is hier niets bekend.',
      'other-version': 'Alleen een andere versie van dit aanbod heet zo.',
      'former-name': 'Dit is een vroegere naam.',
      'later-name': 'Dit was de naam op die dag; vandaag is het een andere.',
      publisher: 'Dit is wie het aanbod publiceert; iemand anders kent toe.',
      'not-known-yet': 'Op die dag was van dit aanbod nog niets bekend.',
      withdrawn: 'Op die dag was dit aanbod er niet meer.',
    },
  },
};
