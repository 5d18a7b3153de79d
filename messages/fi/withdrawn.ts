import type { WithdrawnProblems } from '../words.ts';

/** Finnish. */
export const withdrawnProblems: WithdrawnProblems = {
  offerWithdrawn: 'Tätä koulutusta ei enää ole',
  offerWithdrawnDetail:
    'Koulutusta ”{title}” ei ole enää tarjottu täällä {date} jälkeen. Aiemmat tiedot ovat yhä nähtävissä.',
};
