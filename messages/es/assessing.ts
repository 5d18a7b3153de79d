import type { PageWords } from '../words.ts';

/** What is said of how an assessment is held. */
export const assessing: Pick<PageWords, 'assessing'> = {
  assessing: {
    supervised: 'con supervisión',
    unsupervised: 'sin supervisión',
    checked: 'se comprueba la identidad',
    unchecked: 'no se comprueba la identidad',
  },
};
