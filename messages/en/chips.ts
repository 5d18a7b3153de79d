import type { Words } from '../words.ts';

/** What is said of filters in force. */
export const chips = {
  chips: {
    active: 'Filters in force',
    remove: 'Remove filter:',
    isDefault: '(at the start)',
    or: ' or ',
    atLeast: '{least} or more',
    atMost: 'up to {most}',
    between: '{least} to {most}',
    leftOutBy: {
      openTo: 'Also show offers that are not open to everybody: {count}',
      microCredential: 'Also show offers that are no micro-credentials, or of which that is not known: {count}',
      startsFrom: 'Also show offers that have already begun: {count}',
    },
    sameInstance: 'One and the same date of an offer meets all of these: {filters}.',
    mistakes: 'These parts of the address could not be used and were left out:',
  },
} as const satisfies Words;
