import type { WithdrawnProblems } from '../words.ts';

/** Slovak. */
export const withdrawnProblems: WithdrawnProblems = {
  offerWithdrawn: 'Táto ponuka už neexistuje',
  offerWithdrawnDetail:
    'Ponuka „{title}“ tu už nie je k dispozícii od {date}. Jej predchádzajúcu podobu možno stále vyhľadať.',
};
