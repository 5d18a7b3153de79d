import type { DecidedWords } from '../words.ts';

/** Irish. */
export const decided: DecidedWords = {
  decidedParty: {
    is: 'Cinneadh oibreoir an chatalóige seo ({date}): sa chlár is é {id} an soláthraí seo.',
    none: 'Cinneadh oibreoir an chatalóige seo ({date}): ní haon cheann díobh sin sa chlár an soláthraí seo.',
    why: 'Cúis: {reason}',
  },
};
