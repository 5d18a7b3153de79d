import type { WithdrawnProblems } from '../words.ts';

/** French. */
export const withdrawnProblems: WithdrawnProblems = {
  offerWithdrawn: 'Cette offre n’existe plus',
  offerWithdrawnDetail: '« {title} » n’est plus proposé ici depuis le {date}. Son état antérieur reste consultable.',
};
