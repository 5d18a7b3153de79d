import type { WithdrawnProblems } from '../words.ts';

/** Danish. */
export const withdrawnProblems: WithdrawnProblems = {
  offerWithdrawn: 'Tilbuddet findes ikke længere',
  offerWithdrawnDetail:
    '”{title}” tilbydes ikke længere her siden {date}. Det er stadig muligt at se, hvordan det var før.',
};
