import type { WithdrawnProblems } from '../words.ts';

/** Dutch. */
export const withdrawnProblems: WithdrawnProblems = {
  offerWithdrawn: 'Dit aanbod is er niet meer',
  offerWithdrawnDetail:
    '“{title}” wordt hier sinds {date} niet meer aangeboden. Hoe het er eerder uitzag, is nog op te vragen.',
};
