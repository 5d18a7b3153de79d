import type { WithdrawnProblems } from '../words.ts';

/** Spanish. */
export const withdrawnProblems: WithdrawnProblems = {
  offerWithdrawn: 'Esta oferta ya no existe',
  offerWithdrawnDetail: '«{title}» ya no se ofrece aquí desde el {date}. Todavía se puede consultar cómo era antes.',
};
