import type { LookupProblems, LookupWords } from '../words.ts';

/** Latvian. */
export const lookupProblems: LookupProblems = {
  parameterMissing: 'Trūkst {name}: bez šīs ziņas neko nevar sameklēt.',
};

export const lookup: LookupWords = {
  lookup: {
    here: '{says} Šeit: {found}. Jautāts: {asked}.',
    alone: '{says} Jautāts: {asked}.',
    differences: {
      spelling: 'Tas pats citā rakstībā.',
      similar: 'Līdzīgs, bet ne tas pats.',
      other: 'Kaut kas cits.',
      unknown: 'Par to šeit nekas nav zināms.',
      'other-version': 'Tā sauc tikai citu šī piedāvājuma versiju.',
      'former-name': 'Tas ir agrāks nosaukums.',
      'later-name': 'Tāds bija nosaukums tajā dienā; šodien tas ir cits.',
      publisher: 'Tas ir tas, kas publicē piedāvājumu; piešķir kāds cits.',
      'not-known-yet': 'Tajā dienā par šo piedāvājumu vēl nekas nebija zināms.',
      withdrawn: 'Tajā dienā šī piedāvājuma vairs nebija.',
    },
  },
};
