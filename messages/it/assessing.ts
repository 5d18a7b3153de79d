import type { PageWords } from '../words.ts';

/** What is said of how an assessment is held. */
export const assessing: Pick<PageWords, 'assessing'> = {
  assessing: {
    supervised: 'con sorveglianza',
    unsupervised: 'senza sorveglianza',
    checked: 'l’identità viene verificata',
    unchecked: 'l’identità non viene verificata',
  },
};
