import type { DecidedWords } from '../words.ts';

/** Hungarian. */
export const decided: DecidedWords = {
  decidedParty: {
    is: 'A katalógus üzemeltetőjének döntése ({date}): a nyilvántartásban ez a szolgáltató: {id}.',
    none: 'A katalógus üzemeltetőjének döntése ({date}): ez a szolgáltató nem azonos a nyilvántartásban szereplők egyikével sem.',
    why: 'Indoklás: {reason}',
  },
};
