import type { WithdrawnProblems } from '../words.ts';

/** Czech. */
export const withdrawnProblems: WithdrawnProblems = {
  offerWithdrawn: 'Tato nabídka už neexistuje',
  offerWithdrawnDetail: 'Nabídka „{title}“ tu už není k dispozici od {date}. Její dřívější podobu lze stále vyhledat.',
};
