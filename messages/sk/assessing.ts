import type { PageWords } from '../words.ts';

/** Slovak. */
export const assessing: Pick<PageWords, 'assessing'> = {
  assessing: {
    supervised: 's dohľadom',
    unsupervised: 'bez dohľadu',
    checked: 'totožnosť sa overuje',
    unchecked: 'totožnosť sa neoveruje',
  },
};
