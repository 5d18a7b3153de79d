import type { Words } from '../words.ts';

/** What is said of how an assessment is held. */
export const assessing = {
  assessing: {
    supervised: 'supervised',
    unsupervised: 'not supervised',
    checked: 'identity is checked',
    unchecked: 'identity is not checked',
  },
} as const satisfies Words;
