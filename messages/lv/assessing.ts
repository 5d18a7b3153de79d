import type { PageWords } from '../words.ts';

/** Latvian. */
export const assessing: Pick<PageWords, 'assessing'> = {
  assessing: {
    supervised: 'ar uzraudzību',
    unsupervised: 'bez uzraudzības',
    checked: 'identitāte tiek pārbaudīta',
    unchecked: 'identitāte netiek pārbaudīta',
  },
};
