import type { KINDS } from '../../../services/model/codes.ts';
import type { Mode } from '../../../services/model/instance.ts';
import { EUROPEAN, type Vocabulary } from '../../vocabulary.ts';
import { WORDS } from '../../words.ts';

/** What every course template is, whatever its own word for it. */
export const COURSE = 'courseTemplate';

/** A word in one spelling, without the `ext:` that words of an institution’s own begin with. */
export const plainWord = (word: string): string =>
  word
    .trim()
    .replace(/^ext:/i, '')
    .toLowerCase()
    .replaceAll(/[\s_.-]+/g, '');

type Kind = (typeof KINDS)[number];
const known = (names: readonly string[], kind: Kind) => names.map((name) => [name.toLowerCase(), kind] as const);

const KIND_WORDS: ReadonlyMap<string, Kind> = new Map([
  ...known(
    [
      COURSE,
      ...['standard', 'honors', 'research', 'independentStudy', 'practicum', 'studyAbroad', 'capstone', 'clinical'],
      ...['correspondence', 'fieldExperience', 'seminar'],
    ],
    'course',
  ),
  ...known(['internship', 'thesis'], 'other'),
  ...known(
    [
      ...['program', 'generalEducation', 'requiredCollection', 'electiveCollection', 'capstoneCollection'],
      ...['majorCollection', 'minorCollection', 'programSpecialization'],
    ],
    'programme',
  ),
  ...known(['nonDegreeCollection'], 'short-programme'),
]);

/** True for a type of course that is something else than a course: a thesis, an internship. */
export const isOtherThanCourse = (word: string): boolean => KIND_WORDS.get(plainWord(word)) === 'other';

const MODE_WORDS: Readonly<Record<string, Mode>> = {
  online: 'online',
  blended: 'blended',
  onground: 'onsite',
  oncampus: 'onsite',
  hybrid: 'hybrid',
};
const LEVEL_WORDS: Readonly<Record<string, number>> = { undergraduate: 6, graduate: 7, doctoral: 8 };
const STATES: Readonly<Record<string, NonNullable<ReturnType<Vocabulary['state']>>>> = {
  open: 'open',
  closed: 'closed',
  // One can only get on a list.
  waitlist: 'full',
};

const ownOf = <Value>(table: Readonly<Record<string, Value>>, word: string): Value | null =>
  new Map(Object.entries(table)).get(plainWord(word)) ?? null;

/** True for a word that names a stage of studies and no level of the EQF. */
export const isStageWord = (word: string): boolean => ownOf(LEVEL_WORDS, word) !== null;

/** Without the mark of an institution’s own words. */
const bare = (word: string) => word.trim().replace(/^ext:/i, '');

/** What the words of Edu-API mean. Each of its lists may hold words of an institution’s own (`ext:…`). */
export const EDU_API_WORDS: Vocabulary = {
  ...EUROPEAN,
  kind: (word) => KIND_WORDS.get(plainWord(word)) ?? EUROPEAN.kind(bare(word)),
  mode: (word) => ownOf(MODE_WORDS, word) ?? EUROPEAN.mode(bare(word)),
  eqf: (word) => {
    const level = ownOf(LEVEL_WORDS, word);
    return level === null ? EUROPEAN.eqf(bare(word)) : { level, exact: true };
  },
  state: (word) => ownOf(STATES, word) ?? WORDS.state(bare(word)),
  load: (word) => (/^100(?:[.,]0+)?\s*%?$/.test(word.trim()) ? 'full-time' : EUROPEAN.load(bare(word))),
};
