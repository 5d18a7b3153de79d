import type { PageWords } from '../words.ts';

/** Croatian. */
export const assessing: Pick<PageWords, 'assessing'> = {
  assessing: {
    supervised: 'uz nadzor',
    unsupervised: 'bez nadzora',
    checked: 'identitet se provjerava',
    unchecked: 'identitet se ne provjerava',
  },
};
