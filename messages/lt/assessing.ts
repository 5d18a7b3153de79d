import type { PageWords } from '../words.ts';

/** Lithuanian. */
export const assessing: Pick<PageWords, 'assessing'> = {
  assessing: {
    supervised: 'prižiūrima',
    unsupervised: 'neprižiūrima',
    checked: 'tapatybė tikrinama',
    unchecked: 'tapatybė netikrinama',
  },
};
