import type { Words } from '../words.ts';

/** What is said of tokens that lock a portal. Facts stand in braces. */
export const portal = {
  tokenRefused: 'The token does not hold',
  tokenForm: 'This is no portal token, or a part of it is missing.',
  tokenAlgorithm: 'Portal tokens are signed with EdDSA (Ed25519) and with nothing else.',
  tokenUnknownKey: 'No key of this catalogue has signed this token: it comes from elsewhere, or its key was withdrawn.',
  tokenSignature: 'The signature does not fit: the token was changed.',
  tokenExpired: 'The token has expired.',
  tokenContent: 'The token does not say what a portal token says.',
  tokenLong: 'This is longer than any portal token.',
  tokenTwice: 'Two different tokens were given; give one.',
  tokenNoKeys: 'This catalogue has no keys, so no token holds here.',
  tokenFilter: 'A filter in the token is not known here any more; a new token is needed.',
  linkNotOurs: 'This link was not made here, or a part of it is missing.',
  linkLong: 'This search is too long to be saved.',
  adminNeeded: 'This needs the token of an administrator.',
  jobsNone: 'This catalogue shows no queue of jobs.',
  exclusionBody: 'Send JSON with reason (up to 500 characters) and, if it ends, until (YYYY-MM-DD).',
  exclusionsFull: 'The portal leaves out {most} already; remove some first.',
  notLocked: '{name} is no filter, so a token cannot lock it.',
  lockEmpty: 'The token has no filter, so it would lock nothing.',
  lockLong: 'The filters of a token have {most} characters at most.',
} as const satisfies Words;
