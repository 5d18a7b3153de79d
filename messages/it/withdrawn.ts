import type { WithdrawnProblems } from '../words.ts';

/** Italian. */
export const withdrawnProblems: WithdrawnProblems = {
  offerWithdrawn: 'Questa offerta non c’è più',
  offerWithdrawnDetail: '«{title}» non è più offerto qui dal {date}. È ancora possibile vedere com’era prima.',
};
