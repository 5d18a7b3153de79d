import type { PageWords } from '../words.ts';

/** What is said of how an assessment is held. */
export const assessing: Pick<PageWords, 'assessing'> = {
  assessing: {
    supervised: 'surveillée',
    unsupervised: 'non surveillée',
    checked: 'identité vérifiée',
    unchecked: 'identité non vérifiée',
  },
};
