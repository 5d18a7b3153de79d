import type { LookupProblems, LookupWords } from '../words.ts';

/** French. */
export const lookupProblems: LookupProblems = {
  parameterMissing: '{name} manque : sans cette indication, rien ne peut être recherché.',
};

export const lookup: LookupWords = {
  lookup: {
    here: '{says} Ici : {found}. Demandé : {asked}.',
    alone: '{says} Demandé : {asked}.',
    differences: {
      spelling: 'La même chose, écrite autrement.',
      similar: 'Semblable, mais pas identique.',
      other: 'Autre chose.',
      unknown: 'Rien n’est connu à ce sujet ici.',
      'other-version': 'Seule une autre version de cette offre porte ce titre.',
      'former-name': 'C’est un ancien nom.',
      'later-name': 'C’était le nom ce jour-là ; aujourd’hui, il est différent.',
      publisher: 'C’est le nom de qui publie l’offre ; quelqu’un d’autre délivre.',
      'not-known-yet': 'Ce jour-là, rien n’était encore connu de cette offre.',
      withdrawn: 'Ce jour-là, cette offre n’existait plus.',
    },
  },
};
