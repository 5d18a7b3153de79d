import type { DecidedWords } from '../words.ts';

/** Maltese. */
export const decided: DecidedWords = {
  decidedParty: {
    is: 'Deċiżjoni tal-operatur ta’ dan il-katalgu ({date}): fir-reġistru dan il-fornitur huwa {id}.',
    none: 'Deċiżjoni tal-operatur ta’ dan il-katalgu ({date}): dan il-fornitur m’huwa l-ebda wieħed minn dawk fir-reġistru.',
    why: 'Raġuni: {reason}',
  },
};
