import type { DecidedWords } from '../words.ts';

/** Latvian. */
export const decided: DecidedWords = {
  decidedParty: {
    is: 'Šī kataloga uzturētāja lēmums ({date}): reģistrā šis sniedzējs ir {id}.',
    none: 'Šī kataloga uzturētāja lēmums ({date}): šis sniedzējs nav neviens no reģistrā esošajiem.',
    why: 'Pamatojums: {reason}',
  },
};
