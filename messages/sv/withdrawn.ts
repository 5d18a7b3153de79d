import type { WithdrawnProblems } from '../words.ts';

/** Swedish. */
export const withdrawnProblems: WithdrawnProblems = {
  offerWithdrawn: 'Utbildningen finns inte längre',
  offerWithdrawnDetail:
    '”{title}” erbjuds inte längre här sedan {date}. Hur den såg ut tidigare går fortfarande att se.',
};
