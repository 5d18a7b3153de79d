import type { PageWords } from '../words.ts';

/** Portuguese. */
export const assessing: Pick<PageWords, 'assessing'> = {
  assessing: {
    supervised: 'com supervisão',
    unsupervised: 'sem supervisão',
    checked: 'a identidade é verificada',
    unchecked: 'a identidade não é verificada',
  },
};
