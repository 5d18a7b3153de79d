import type { Words } from '../words.ts';

/** What the widget says beside what pages say. */
export const widget = {
  widget: {
    label: 'Search for learning offers',
    searching: 'Searching …',
    slow: 'The search is taking longer than usual.',
    limited:
      'There are too many searches at the moment. {count, plural, one {We will try again in # second.} other {We will try again in # seconds.}}',
    busy: 'There are too many searches at the moment. Please try again a little later.',
    down: 'The catalogue does not answer at the moment.',
    refused: 'This search cannot be carried out.',
    locked: 'These offers cannot be shown: the key of this page is not valid or has expired.',
    gone: 'This offer is no longer in the catalogue.',
    kept: 'Below is what the last search found.',
    again: 'Try again',
    whole: 'All about this offer',
    source: 'Open this search in Accredex',
  },
} as const satisfies Words;
