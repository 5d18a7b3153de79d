import type { WithdrawnProblems } from '../words.ts';

/** German. */
export const withdrawnProblems: WithdrawnProblems = {
  offerWithdrawn: 'Dieses Angebot gibt es nicht mehr',
  offerWithdrawnDetail:
    '„{title}“ wird hier seit dem {date} nicht mehr angeboten. Wie es vorher aussah, lässt sich weiterhin nachsehen.',
};
