import type { WithdrawnProblems } from '../words.ts';

/** Polish. */
export const withdrawnProblems: WithdrawnProblems = {
  offerWithdrawn: 'Tej oferty już nie ma',
  offerWithdrawnDetail:
    'Oferta „{title}” nie jest tu dostępna od dnia {date}. Nadal można sprawdzić, jak wyglądała wcześniej.',
};
