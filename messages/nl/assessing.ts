import type { PageWords } from '../words.ts';

/** Dutch. */
export const assessing: Pick<PageWords, 'assessing'> = {
  assessing: {
    supervised: 'onder toezicht',
    unsupervised: 'zonder toezicht',
    checked: 'identiteit wordt gecontroleerd',
    unchecked: 'identiteit wordt niet gecontroleerd',
  },
};
