import type { CREDENTIAL_FORMS } from '../../../services/model/codes.ts';
import type { Price } from '../../../services/model/instance.ts';
import { BARE_CODES, EUROPEAN, type Vocabulary } from '../../vocabulary.ts';
import { WORDS } from '../../words.ts';

/** One spelling of a word of a list: small letters, one space between its parts. */
export const plainWord = (word: string): string =>
  word
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, ' ');

const FORMS: ReadonlyMap<string, (typeof CREDENTIAL_FORMS)[number]> = new Map([
  ['certificate', 'assessed-certificate'],
  // It is given to those who reached enough points in tests.
  ['record of achievement', 'assessed-certificate'],
  ['confirmation of participation', 'attendance-certificate'],
]);

const COVERS: ReadonlyMap<string, Price['covers']> = new Map([
  ['course', 'participation'],
  ['certificate', 'certificate'],
  ['complete', 'all'],
]);

/** What the words of MOOChub 3 mean. */
export const MOOCHUB_WORDS: Vocabulary = {
  ...EUROPEAN,
  ...BARE_CODES,
  kind: (code) => (plainWord(code) === 'course' ? 'course' : EUROPEAN.kind(code)),
  mode: (code) => {
    const word = plainWord(code);
    return word === 'online' || word === 'onsite' || word === 'blended' ? word : EUROPEAN.mode(code);
  },
  pace: (code) => (plainWord(code) === 'synchronous' ? 'scheduled' : WORDS.pace(code)),
  credentialForm: (code) => FORMS.get(plainWord(code)) ?? WORDS.credentialForm(code),
  covers: (code) => COVERS.get(plainWord(code)) ?? WORDS.covers(code),
  // Nothing says of which institutions.
  audience: (code) => (plainWord(code) === 'student' ? 'restricted' : WORDS.audience(code)),
};
