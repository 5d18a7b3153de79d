import type { Instance, Mode, Price } from '../../../services/model/instance.ts';
import { BARE_CODES, EUROPEAN, type Vocabulary } from '../../vocabulary.ts';
import { WORDS } from '../../words.ts';

/** One spelling of a word: without the address of schema.org before it, in small letters, with `-` between its parts. */
export const plainWord = (word: string): string =>
  word
    .trim()
    .replace(/^(?:schema:|https?:\/\/schema\.org\/)/i, '')
    .replaceAll(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, '-');

const MODES: ReadonlyMap<string, Mode> = new Map([
  ['online', 'online'],
  ['distance', 'online'],
  ['distance-learning', 'online'],
  ['online-event-attendance-mode', 'online'],
  ['onsite', 'onsite'],
  ['on-site', 'onsite'],
  ['on-campus', 'onsite'],
  ['in-person', 'onsite'],
  ['offline-event-attendance-mode', 'onsite'],
  ['blended', 'blended'],
  ['hybrid', 'hybrid'],
  ['mixed-event-attendance-mode', 'hybrid'],
]);

/** Words of `courseMode` that do not say where. */
export const PACES: ReadonlySet<string> = new Set(['synchronous', 'asynchronous', 'self-paced', 'instructor-paced']);
export const LOADS: ReadonlySet<string> = new Set(['full-time', 'part-time']);

const STATES: ReadonlyMap<string, Instance['state']> = new Map([
  ['in-stock', 'open'],
  ['online-only', 'open'],
  ['limited-availability', 'open'],
  ['sold-out', 'full'],
  ['out-of-stock', 'full'],
  ['discontinued', 'closed'],
  ['event-cancelled', 'cancelled'],
]);

const FORMS: ReadonlyMap<string, ReturnType<Vocabulary['credentialForm']>> = new Map([
  ['certificate-of-completion', 'attendance-certificate'],
  ['open-badge', 'open-badge'],
  ['digital-badge', 'open-badge'],
]);

/** What the words of schema.org mean. */
export const SCHEMA_ORG_WORDS: Vocabulary = {
  ...EUROPEAN,
  ...BARE_CODES,
  kind: (code) =>
    plainWord(code) === 'course'
      ? 'course'
      : plainWord(code) === 'educational-occupational-program'
        ? 'programme'
        : EUROPEAN.kind(code),
  mode: (code) => MODES.get(plainWord(code)) ?? EUROPEAN.mode(code),
  load: (code) =>
    plainWord(code) === 'full-time'
      ? 'full-time'
      : plainWord(code) === 'part-time'
        ? 'part-time-intensive'
        : EUROPEAN.load(code),
  pace: (code) => (plainWord(code) === 'synchronous' ? 'scheduled' : WORDS.pace(plainWord(code))),
  state: (code) => STATES.get(plainWord(code)) ?? WORDS.state(code),
  credentialForm: (code) => FORMS.get(plainWord(code)) ?? WORDS.credentialForm(code),
  covers: (code): Price['covers'] | null => WORDS.covers(code),
  accessibility: (code) => {
    const word = plainWord(code);
    return /captions?$/.test(word) ? 'captions' : WORDS.accessibility(word);
  },
};
