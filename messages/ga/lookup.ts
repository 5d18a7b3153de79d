import type { LookupProblems, LookupWords } from '../words.ts';

/** Irish. */
export const lookupProblems: LookupProblems = {
  parameterMissing: 'Tá {name} ar iarraidh: ní féidir aon rud a chuardach gan é.',
};

export const lookup: LookupWords = {
  lookup: {
    here: '{says} Anseo: {found}. Iarrtha: {asked}.',
    alone: '{says} Iarrtha: {asked}.',
    differences: {
      spelling: 'An rud céanna le litriú eile.',
      similar: 'Cosúil leis, ach ní hionann é.',
      other: 'Rud eile.',
      unknown: 'Níl aon eolas faoi seo anseo.',
      'other-version': 'Is ar leagan eile den tairiscint seo amháin atá an teideal sin.',
      'former-name': 'Is seanainm é seo.',
      'later-name': 'Ba é seo an t-ainm an lá sin; tá ainm eile ann inniu.',
      publisher: 'Is é seo an té a fhoilsíonn an tairiscint; is é duine eile a bhronnann.',
      'not-known-yet': 'Ní raibh aon eolas faoin tairiscint seo an lá sin fós.',
      withdrawn: 'Ní raibh an tairiscint seo ann a thuilleadh an lá sin.',
    },
  },
};
