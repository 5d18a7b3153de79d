import type { PageWords } from '../words.ts';

/** Bulgarian. */
export const assessing: Pick<PageWords, 'assessing'> = {
  assessing: {
    supervised: 'с надзор',
    unsupervised: 'без надзор',
    checked: 'самоличността се проверява',
    unchecked: 'самоличността не се проверява',
  },
};
