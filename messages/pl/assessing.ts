import type { PageWords } from '../words.ts';

/** What is said of how an assessment is held. */
export const assessing: Pick<PageWords, 'assessing'> = {
  assessing: {
    supervised: 'pod nadzorem',
    unsupervised: 'bez nadzoru',
    checked: 'tożsamość jest sprawdzana',
    unchecked: 'tożsamość nie jest sprawdzana',
  },
};
