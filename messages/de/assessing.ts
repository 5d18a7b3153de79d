import type { PageWords } from '../words.ts';

/** What is said of how an assessment is held. */
export const assessing: Pick<PageWords, 'assessing'> = {
  assessing: {
    supervised: 'beaufsichtigt',
    unsupervised: 'nicht beaufsichtigt',
    checked: 'Identität wird geprüft',
    unchecked: 'Identität wird nicht geprüft',
  },
};
