import type { PageWords } from '../words.ts';

/** Estonian. */
export const assessing: Pick<PageWords, 'assessing'> = {
  assessing: {
    supervised: 'järelevalvega',
    unsupervised: 'järelevalveta',
    checked: 'isikut kontrollitakse',
    unchecked: 'isikut ei kontrollita',
  },
};
