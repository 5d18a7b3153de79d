import type { PageWords } from '../words.ts';

/** Irish. */
export const assessing: Pick<PageWords, 'assessing'> = {
  assessing: {
    supervised: 'faoi mhaoirseacht',
    unsupervised: 'gan mhaoirseacht',
    checked: 'seiceáiltear an chéannacht',
    unchecked: 'ní sheiceáiltear an chéannacht',
  },
};
