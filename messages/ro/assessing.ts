import type { PageWords } from '../words.ts';

/** Romanian. */
export const assessing: Pick<PageWords, 'assessing'> = {
  assessing: {
    supervised: 'supravegheată',
    unsupervised: 'nesupravegheată',
    checked: 'identitatea se verifică',
    unchecked: 'identitatea nu se verifică',
  },
};
