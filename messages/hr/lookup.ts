import type { LookupProblems, LookupWords } from '../words.ts';

/** Croatian. */
export const lookupProblems: LookupProblems = {
  parameterMissing: 'Nedostaje {name}: bez tog podatka ništa se ne može potražiti.',
};

export const lookup: LookupWords = {
  lookup: {
    here: '{says} Ovdje: {found}. Pitano: {asked}.',
    alone: '{says} Pitano: {asked}.',
    differences: {
      spelling: 'Isto, drukčije napisano.',
      similar: 'Slično, ali ne isto.',
      other: 'Nešto drugo.',
      unknown: 'O tome se ovdje ništa ne zna.',
      'other-version': 'Tako se zove samo druga verzija ove ponude.',
      'former-name': 'To je prijašnji naziv.',
      'later-name': 'Tako je glasio naziv toga dana; danas glasi drukčije.',
      publisher: 'To je onaj tko ponudu objavljuje; dodjeljuje netko drugi.',
      'not-known-yet': 'Toga dana o ovoj ponudi još se ništa nije znalo.',
      withdrawn: 'Toga dana ove ponude više nije bilo.',
    },
  },
};
