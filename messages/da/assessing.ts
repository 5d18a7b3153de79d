import type { PageWords } from '../words.ts';

/** Danish. */
export const assessing: Pick<PageWords, 'assessing'> = {
  assessing: {
    supervised: 'under opsyn',
    unsupervised: 'uden opsyn',
    checked: 'identiteten kontrolleres',
    unchecked: 'identiteten kontrolleres ikke',
  },
};
