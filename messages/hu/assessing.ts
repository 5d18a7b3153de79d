import type { PageWords } from '../words.ts';

/** Hungarian. */
export const assessing: Pick<PageWords, 'assessing'> = {
  assessing: {
    supervised: 'felügyelettel',
    unsupervised: 'felügyelet nélkül',
    checked: 'a személyazonosságot ellenőrzik',
    unchecked: 'a személyazonosságot nem ellenőrzik',
  },
};
