import type { LookupProblems, LookupWords } from '../words.ts';

/** German. */
export const lookupProblems: LookupProblems = {
  parameterMissing: '{name} fehlt: Ohne diese Angabe lässt sich nichts nachschlagen.',
};

export const lookup: LookupWords = {
  lookup: {
    here: '{says} Hier: {found}. Gefragt: {asked}.',
    alone: '{says} Gefragt: {asked}.',
    differences: {
      spelling: 'Dasselbe in anderer Schreibung.',
      similar: 'Ähnlich, aber nicht dasselbe.',
      other: 'Etwas anderes.',
      unknown: 'Darüber ist hier nichts bekannt.',
      'other-version': 'Nur eine andere Fassung dieses Angebots heißt so.',
      'former-name': 'Das ist ein früherer Name.',
      'later-name': 'So lautete der Name an jenem Tag; heute lautet er anders.',
      publisher: 'So heißt, wer das Angebot veröffentlicht; es verleiht jemand anderes.',
      'not-known-yet': 'An jenem Tag war von diesem Angebot noch nichts bekannt.',
      withdrawn: 'An jenem Tag gab es dieses Angebot nicht mehr.',
    },
  },
};
