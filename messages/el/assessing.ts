import type { PageWords } from '../words.ts';

/** Greek. */
export const assessing: Pick<PageWords, 'assessing'> = {
  assessing: {
    supervised: 'με επιτήρηση',
    unsupervised: 'χωρίς επιτήρηση',
    checked: 'ελέγχεται η ταυτότητα',
    unchecked: 'δεν ελέγχεται η ταυτότητα',
  },
};
