import type { LookupProblems, LookupWords } from '../words.ts';

/** Finnish. */
export const lookupProblems: LookupProblems = {
  parameterMissing: '{name} puuttuu: ilman tätä tietoa ei voi hakea mitään.',
};

export const lookup: LookupWords = {
  lookup: {
    here: '{says} Täällä: {found}. Kysytty: {asked}.',
    alone: '{says} Kysytty: {asked}.',
    differences: {
      spelling: 'Sama toisin kirjoitettuna.',
      similar: 'Samankaltainen, mutta ei sama.',
      other: 'Jotain muuta.',
      unknown: 'Tästä ei täällä tiedetä mitään.',
      'other-version': 'Vain tämän tarjonnan toinen versio on tämän niminen.',
      'former-name': 'Tämä on entinen nimi.',
      'later-name': 'Tämä oli nimi tuona päivänä; nykyään se on toinen.',
      publisher: 'Tämä on tarjonnan julkaisija; myöntäjä on toinen.',
      'not-known-yet': 'Tuona päivänä tästä tarjonnasta ei vielä tiedetty mitään.',
      withdrawn: 'Tuona päivänä tätä tarjontaa ei enää ollut.',
    },
  },
};
