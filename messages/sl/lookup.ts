import type { LookupProblems, LookupWords } from '../words.ts';

/** Slovenian. */
export const lookupProblems: LookupProblems = {
  parameterMissing: 'Manjka {name}: brez tega podatka ni mogoče ničesar poiskati.',
};

export const lookup: LookupWords = {
  lookup: {
    here: '{says} Tukaj: {found}. Vprašano: {asked}.',
    alone: '{says} Vprašano: {asked}.',
    differences: {
      spelling: 'Isto, drugače zapisano.',
      similar: 'Podobno, a ne isto.',
      other: 'Nekaj drugega.',
      unknown: 'O tem tukaj ni nič znanega.',
      'other-version': 'Tako se imenuje le druga različica te ponudbe.',
      'former-name': 'To je nekdanje ime.',
      'later-name': 'Tako je bilo ime tistega dne; danes je drugo.',
      publisher: 'To je tisti, ki ponudbo objavlja; podeljuje nekdo drug.',
      'not-known-yet': 'Tistega dne o tej ponudbi še ni bilo nič znanega.',
      withdrawn: 'Tistega dne te ponudbe ni bilo več.',
    },
  },
};
