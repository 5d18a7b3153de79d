import type { DecidedWords } from '../words.ts';

/** Estonian. */
export const decided: DecidedWords = {
  decidedParty: {
    is: 'Selle kataloogi haldaja otsus ({date}): registris on see pakkuja {id}.',
    none: 'Selle kataloogi haldaja otsus ({date}): see pakkuja ei ole ükski registris olevatest.',
    why: 'Põhjendus: {reason}',
  },
};
