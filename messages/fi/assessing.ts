import type { PageWords } from '../words.ts';

/** Finnish. */
export const assessing: Pick<PageWords, 'assessing'> = {
  assessing: {
    supervised: 'valvottu',
    unsupervised: 'ei valvottu',
    checked: 'henkilöllisyys tarkistetaan',
    unchecked: 'henkilöllisyyttä ei tarkisteta',
  },
};
