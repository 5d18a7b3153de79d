import type { LookupProblems, LookupWords } from '../words.ts';

/** Polish. */
export const lookupProblems: LookupProblems = {
  parameterMissing: 'Brakuje {name}: bez tej informacji nie można niczego wyszukać.',
};

export const lookup: LookupWords = {
  lookup: {
    here: '{says} Tutaj: {found}. Pytano o: {asked}.',
    alone: '{says} Pytano o: {asked}.',
    differences: {
      spelling: 'To samo w innej pisowni.',
      similar: 'Podobne, ale nie to samo.',
      other: 'Coś innego.',
      unknown: 'Nic o tym tutaj nie wiadomo.',
      'other-version': 'Tak nazywa się tylko inna wersja tej oferty.',
      'former-name': 'To dawna nazwa.',
      'later-name': 'Tak brzmiała nazwa w tym dniu; dziś brzmi inaczej.',
      publisher: 'To podmiot, który publikuje ofertę; poświadczenie wydaje ktoś inny.',
      'not-known-yet': 'W tym dniu nic jeszcze nie było wiadomo o tej ofercie.',
      withdrawn: 'W tym dniu tej oferty już nie było.',
    },
  },
};
