import type { LookupProblems, LookupWords } from '../words.ts';

/** Danish. */
export const lookupProblems: LookupProblems = {
  parameterMissing: '{name} mangler: uden denne oplysning kan intet slås op.',
};

export const lookup: LookupWords = {
  lookup: {
    here: '{says} Her: {found}. Spurgt: {asked}.',
    alone: '{says} Spurgt: {asked}.',
    differences: {
      spelling: 'Det samme med en anden stavemåde.',
      similar: 'Lignende, men ikke det samme.',
      other: 'Noget andet.',
      unknown: 'Her vides intet om dette.',
      'other-version': 'Kun en anden version af dette tilbud hedder sådan.',
      'former-name': 'Det er et tidligere navn.',
      'later-name': 'Sådan var navnet den dag; i dag er det et andet.',
      publisher: 'Det er den, der offentliggør tilbuddet; en anden udsteder.',
      'not-known-yet': 'Den dag vidstes der endnu intet om dette tilbud.',
      withdrawn: 'Den dag fandtes dette tilbud ikke længere.',
    },
  },
};
