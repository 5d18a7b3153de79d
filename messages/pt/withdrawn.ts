import type { WithdrawnProblems } from '../words.ts';

/** Portuguese. */
export const withdrawnProblems: WithdrawnProblems = {
  offerWithdrawn: 'Esta oferta já não existe',
  offerWithdrawnDetail: '«{title}» já não é oferecido aqui desde {date}. Ainda é possível consultar como era antes.',
};
