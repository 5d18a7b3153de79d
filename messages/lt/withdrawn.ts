import type { WithdrawnProblems } from '../words.ts';

/** Lithuanian. */
export const withdrawnProblems: WithdrawnProblems = {
  offerWithdrawn: 'Šio pasiūlymo nebėra',
  offerWithdrawnDetail: '„{title}“ čia nebesiūloma nuo {date}. Ankstesnę jos būklę vis dar galima peržiūrėti.',
};
