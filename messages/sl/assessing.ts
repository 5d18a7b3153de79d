import type { PageWords } from '../words.ts';

/** Slovenian. */
export const assessing: Pick<PageWords, 'assessing'> = {
  assessing: {
    supervised: 'z nadzorom',
    unsupervised: 'brez nadzora',
    checked: 'istovetnost se preverja',
    unchecked: 'istovetnost se ne preverja',
  },
};
