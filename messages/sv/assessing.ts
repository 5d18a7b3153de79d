import type { PageWords } from '../words.ts';

/** Swedish. */
export const assessing: Pick<PageWords, 'assessing'> = {
  assessing: {
    supervised: 'övervakas',
    unsupervised: 'övervakas inte',
    checked: 'identiteten kontrolleras',
    unchecked: 'identiteten kontrolleras inte',
  },
};
