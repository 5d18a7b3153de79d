import type { WithdrawnProblems } from '../words.ts';

/** Slovenian. */
export const withdrawnProblems: WithdrawnProblems = {
  offerWithdrawn: 'Te ponudbe ni več',
  offerWithdrawnDetail:
    'Ponudba »{title}« tu ni več na voljo od {date}. Njeno prejšnje stanje je še vedno mogoče poiskati.',
};
