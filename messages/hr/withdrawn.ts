import type { WithdrawnProblems } from '../words.ts';

/** Croatian. */
export const withdrawnProblems: WithdrawnProblems = {
  offerWithdrawn: 'Ova ponuda više ne postoji',
  offerWithdrawnDetail:
    'Ponuda „{title}” ovdje više nije dostupna od {date}. Njezino prijašnje stanje i dalje se može potražiti.',
};
