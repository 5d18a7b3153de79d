import type { Words } from '../words.ts';

/** What is said of tokens that lock a portal. Facts stand in braces. */
export const portal = {
  notLocked: '{name} is no filter, so a token cannot lock it.',
  lockEmpty: 'The token has no filter, so it would lock nothing.',
  lockLong: 'The filters of a token have {most} characters at most.',
} as const satisfies Words;
