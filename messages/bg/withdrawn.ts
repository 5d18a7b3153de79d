import type { WithdrawnProblems } from '../words.ts';

/** Bulgarian. */
export const withdrawnProblems: WithdrawnProblems = {
  offerWithdrawn: 'Това предложение вече го няма',
  offerWithdrawnDetail: '„{title}“ вече не се предлага тук от {date}. Предишното му състояние все още може да се види.',
};
