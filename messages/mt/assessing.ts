import type { PageWords } from '../words.ts';

/** Maltese. */
export const assessing: Pick<PageWords, 'assessing'> = {
  assessing: {
    supervised: 'b’sorveljanza',
    unsupervised: 'mingħajr sorveljanza',
    checked: 'l-identità tiġi vverifikata',
    unchecked: 'l-identità ma tiġix ivverifikata',
  },
};
