import type { WithdrawnProblems } from '../words.ts';

/** Latvian. */
export const withdrawnProblems: WithdrawnProblems = {
  offerWithdrawn: 'Šī piedāvājuma vairs nav',
  offerWithdrawnDetail:
    '“{title}” šeit vairs netiek piedāvāts kopš šī datuma: {date}. Iepriekšējo stāvokli joprojām var apskatīt.',
};
