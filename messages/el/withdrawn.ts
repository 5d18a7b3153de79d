import type { WithdrawnProblems } from '../words.ts';

/** Greek. */
export const withdrawnProblems: WithdrawnProblems = {
  offerWithdrawn: 'Αυτή η προσφορά δεν υπάρχει πια',
  offerWithdrawnDetail:
    'Η προσφορά «{title}» δεν διατίθεται πια εδώ από τις {date}. Η προηγούμενη μορφή της μπορεί ακόμη να αναζητηθεί.',
};
