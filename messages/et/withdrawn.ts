import type { WithdrawnProblems } from '../words.ts';

/** Estonian. */
export const withdrawnProblems: WithdrawnProblems = {
  offerWithdrawn: 'Seda koolitust enam ei ole',
  offerWithdrawnDetail:
    'Koolitust „{title}“ ei pakuta siin enam alates {date}. Selle varasemat seisu saab endiselt vaadata.',
};
