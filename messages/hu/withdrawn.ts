import type { WithdrawnProblems } from '../words.ts';

/** Hungarian. */
export const withdrawnProblems: WithdrawnProblems = {
  offerWithdrawn: 'Ez az ajánlat már nincs meg',
  offerWithdrawnDetail:
    '„{title}”: itt már nem érhető el ettől a naptól: {date}. Korábbi állapota továbbra is lekérdezhető.',
};
