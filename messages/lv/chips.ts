import type { PageWords } from '../words.ts';

/** Latvian. */
export const chips: Pick<PageWords, 'chips'> = {
  chips: {
    active: 'Lietotie filtri',
    remove: 'Noņemt filtru:',
    isDefault: '(pēc noklusējuma)',
    or: ' vai ',
    atLeast: 'vismaz {least}',
    atMost: 'līdz {most}',
    between: 'no {least} līdz {most}',
    leftOutBy: {
      openTo: 'Rādīt arī piedāvājumus, kas nav atvērti visiem: {count}',
      microCredential: 'Rādīt arī piedāvājumus, kas nav mikroapliecinājumi vai par kuriem tas nav zināms: {count}',
      startsFrom: 'Rādīt arī piedāvājumus, kas jau sākušies: {count}',
    },
    sameInstance: 'Viens un tas pats piedāvājuma datums atbilst visam šim: {filters}.',
    mistakes: 'Šīs adreses daļas nevarēja izmantot, un tās ir izlaistas:',
  },
};
