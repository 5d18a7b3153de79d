import type { WithdrawnProblems } from '../words.ts';

/** Romanian. */
export const withdrawnProblems: WithdrawnProblems = {
  offerWithdrawn: 'Această ofertă nu mai există',
  offerWithdrawnDetail:
    '„{title}” nu mai este oferit aici din {date}. Starea anterioară poate fi consultată în continuare.',
};
