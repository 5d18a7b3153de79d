import type { KINDS } from '../../../services/model/codes.ts';
import type { Mode } from '../../../services/model/instance.ts';
import { EUROPEAN, type Vocabulary } from '../../vocabulary.ts';
import { WORDS } from '../../words.ts';

/** One spelling for the words of all versions: `on campus`, `distance-learning` and `work_based` differ in it only. */
export const plainWord = (word: string): string =>
  word
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, '-');

/** Looks a word up in a table of plain words; else it is asked of the European list. */
function lookUp<Name>(table: Readonly<Record<string, Name>>, otherwise: (word: string) => Name | null) {
  const known = new Map(Object.entries(table));
  return (word: string): Name | null => known.get(plainWord(word)) ?? otherwise(word);
}

const KIND_WORDS: Readonly<Record<string, (typeof KINDS)[number]>> = {
  course: 'course',
  program: 'programme',
  programme: 'programme',
  'private-program': 'programme',
  privateprogram: 'programme',
  minor: 'module',
  honours: 'module',
  specialization: 'module',
  specialisation: 'module',
  specification: 'module',
  track: 'module',
  cluster: 'other',
};

const MODE_WORDS: Readonly<Record<string, Mode>> = {
  'distance-learning': 'online',
  online: 'online',
  // Collaborative online international learning.
  coil: 'online',
  'on-campus': 'onsite',
  presential: 'onsite',
  hybrid: 'hybrid',
  blended: 'blended',
  // “On location”, which in the profiles of OOAPI is the place of work.
  situated: 'workbased',
  'work-based': 'workbased',
  'project-based': 'project-based',
  'research-lab-based': 'research-lab-based',
};

/** The EQF levels of stages of studies in the Netherlands. */
const STAGES: Readonly<Record<string, number>> = {
  'secondary-vocational-education-1': 1,
  'secondary-vocational-education-2': 2,
  'secondary-vocational-education-3': 3,
  'secondary-vocational-education-4': 4,
  'associate-degree': 5,
  bachelor: 6,
  master: 7,
  doctoral: 8,
};
/** The EQF levels of `levelOfQualification`. */
const LEVELS: Readonly<Record<string, number>> = {
  '4+': 4,
  'nlqf-4plus': 4,
  ...Object.fromEntries(Array.from({ length: 8 }, (_, at) => [`eqf-${at + 1}`, at + 1])),
};

/** True for a word that names a stage of studies and no level of the EQF. */
export const isStageWord = (word: string): boolean => Object.hasOwn(STAGES, plainWord(word));

/** Words that are allowed and name no level of the EQF. */
export const WITHOUT_LEVEL: ReadonlySet<string> = new Set([
  'undefined',
  'undivided',
  'nt2-1',
  'nt2-2',
  'secondary-vocational-education',
  'pre-vocational',
  'post-doctoral',
  'eqf-0',
]);

/** The level of the Dutch framework between 4 and 5, which has no EQF level of its own. */
export const NLQF_4_PLUS = 'http://data.europa.eu/snb/qdr/c_c2700f4e';

/** Words that say how people learn together, and not where. */
export const WITHOUT_MODE: ReadonlySet<string> = new Set(['joint-delivery']);

/** What the words of OOAPI 5 and 6 mean. Each of its lists may hold words of an institution’s own. */
export const OOAPI_WORDS: Vocabulary = {
  ...EUROPEAN,
  kind: lookUp(KIND_WORDS, EUROPEAN.kind),
  mode: lookUp(MODE_WORDS, EUROPEAN.mode),
  load: lookUp(
    { 'full-time': 'full-time', 'part-time': 'part-time-intensive' } as Readonly<
      Record<string, NonNullable<ReturnType<Vocabulary['load']>>>
    >,
    EUROPEAN.load,
  ),
  eqf: (code) => {
    const level = { ...LEVELS, ...STAGES }[plainWord(code)];
    return level === undefined ? EUROPEAN.eqf(code) : { level, exact: true };
  },
  field: (code) => {
    const read = EUROPEAN.field(code);
    return read === null ? null : { ...read, exact: /^\d{2,6}$/.test(code.trim()) };
  },
  assessment: lookUp(
    {
      'test-on-paper': 'written-examination',
      'oral-test': 'oral-examination',
      'portfolio-assessment': 'portfolio',
      'life-skills-test': 'practical-assessment',
    },
    EUROPEAN.assessment,
  ),
  covers: lookUp(
    { 'total-costs': 'all' } as Readonly<Record<string, NonNullable<ReturnType<Vocabulary['covers']>>>>,
    WORDS.covers,
  ),
  credentialForm: lookUp(
    {
      certificate: 'assessed-certificate',
      'micro-credential-certificate': 'assessed-certificate',
      'no-official-document': 'none',
    } as Readonly<Record<string, NonNullable<ReturnType<Vocabulary['credentialForm']>>>>,
    WORDS.credentialForm,
  ),
};
