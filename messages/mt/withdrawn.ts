import type { WithdrawnProblems } from '../words.ts';

/** Maltese. */
export const withdrawnProblems: WithdrawnProblems = {
  offerWithdrawn: 'Din l-offerta m’għadhiex hemm',
  offerWithdrawnDetail: '“{title}” m’għadhiex offruta hawn mill-{date}. Kif kienet qabel għadu jista’ jiġi kkonsultat.',
};
