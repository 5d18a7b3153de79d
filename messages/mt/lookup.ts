import type { LookupProblems, LookupWords } from '../words.ts';

/** Maltese. */
export const lookupProblems: LookupProblems = {
  parameterMissing: '{name} huwa nieqes: mingħajru ma tista’ tinstab xejn.',
};

export const lookup: LookupWords = {
  lookup: {
    here: '{says} Hawn: {found}. Mitlub: {asked}.',
    alone: '{says} Mitlub: {asked}.',
    differences: {
      spelling: 'L-istess ħaġa, miktuba mod ieħor.',
      similar: 'Simili, iżda mhux l-istess.',
      other: 'Xi ħaġa oħra.',
      unknown: 'Hawn mhu magħruf xejn dwar dan.',
      'other-version': 'Verżjoni oħra biss ta’ din l-offerta tissejjaħ hekk.',
      'former-name': 'Dan huwa isem ta’ qabel.',
      'later-name': 'Dan kien l-isem f’dak il-jum; illum huwa ieħor.',
      publisher: 'Dan huwa min jippubblika l-offerta; jagħti ħaddieħor.',
      'not-known-yet': 'F’dak il-jum kien għadu mhu magħruf xejn dwar din l-offerta.',
      withdrawn: 'F’dak il-jum din l-offerta ma kinitx għadha hemm.',
    },
  },
};
