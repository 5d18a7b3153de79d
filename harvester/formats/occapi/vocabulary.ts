import { BARE_CODES, EUROPEAN, type Vocabulary } from '../../vocabulary.ts';

/** OCCAPI has the codes of the European lists by their bare ids, and calls records courses and programmes. */
export const OCCAPI_WORDS: Vocabulary = {
  ...EUROPEAN,
  kind: (code) => (code === 'course' || code === 'programme' ? code : EUROPEAN.kind(code)),
  eqf: (code) => {
    const read = EUROPEAN.eqf(code);
    return read === null ? null : { ...read, exact: /^[1-8]$/.test(code) };
  },
  field: BARE_CODES.field,
};
