import type { PageWords } from '../words.ts';

/** Czech. */
export const assessing: Pick<PageWords, 'assessing'> = {
  assessing: {
    supervised: 's dohledem',
    unsupervised: 'bez dohledu',
    checked: 'totožnost se ověřuje',
    unchecked: 'totožnost se neověřuje',
  },
};
