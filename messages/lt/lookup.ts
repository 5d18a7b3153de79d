import type { LookupProblems, LookupWords } from '../words.ts';

/** Lithuanian. */
export const lookupProblems: LookupProblems = {
  parameterMissing: 'Trūksta {name}: be šio duomens nieko negalima surasti.',
};

export const lookup: LookupWords = {
  lookup: {
    here: '{says} Čia: {found}. Klausta: {asked}.',
    alone: '{says} Klausta: {asked}.',
    differences: {
      spelling: 'Tas pats, kitaip parašyta.',
      similar: 'Panašu, bet ne tas pats.',
      other: 'Kažkas kita.',
      unknown: 'Apie tai čia nieko nežinoma.',
      'other-version': 'Taip vadinama tik kita šio pasiūlymo versija.',
      'former-name': 'Tai ankstesnis pavadinimas.',
      'later-name': 'Toks buvo pavadinimas tą dieną; šiandien jis kitas.',
      publisher: 'Tai tas, kas skelbia pasiūlymą; suteikia kitas.',
      'not-known-yet': 'Tą dieną apie šį pasiūlymą dar nieko nebuvo žinoma.',
      withdrawn: 'Tą dieną šio pasiūlymo jau nebebuvo.',
    },
  },
};
