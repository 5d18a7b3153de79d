import { ACCESSIBLE, CREDENTIAL_FORMS, OPEN_TO, TIMES } from '../services/model/codes.ts';
import { INSTANCE_STATES, type Instance, type Price } from '../services/model/instance.ts';

type Group = Instance['enrolment'][number]['for'];
type Covers = Price['covers'];
type Payer = Price['for'];

/** One spelling of a word: small letters, with `-` between its parts. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, '-');

/**
 * A list of our own with further words for its members, as people and other formats write them. A word that it does
 * not have gives null and is never guessed at.
 */
export function wordsOf<Name extends string>(
  names: readonly Name[],
  others: Readonly<Partial<Record<Name, readonly string[]>>>,
): (code: string) => Name | null {
  const known = new Map<string, Name>(names.map((name) => [plain(name), name]));
  for (const name of names) for (const other of others[name] ?? []) known.set(plain(other), name);
  return (code) => known.get(plain(code)) ?? null;
}

const GROUPS: readonly Group[] = ['anyone', 'own-students', 'alliance', 'professionals', 'other'];
const COVERS: readonly Covers[] = ['all', 'participation', 'assessment', 'certificate', 'deposit'];
const PAYERS: readonly Payer[] = ['anyone', 'residents', 'eu-eea', 'members', 'employer', 'own-students'];
const SUPERVISION = ['supervised', 'unsupervised', 'supervised+verified', 'unsupervised+verified'] as const;
const PACES = ['scheduled', 'self-paced'] as const;

const ANYONE = ['all', 'everyone', 'public', 'open', 'open to all', 'external', 'non-enrolled'];
const OWN_STUDENTS = ['own students', 'enrolled students', 'enrolled', 'internal', 'students'];

const time = wordsOf(TIMES, {
  daytime: ['day', 'days', 'morning', 'mornings', 'afternoon', 'afternoons'],
  evening: ['evenings', 'night'],
  weekend: ['weekends', 'saturday', 'saturdays', 'sunday', 'sundays'],
  'self-paced': ['own pace', 'anytime'],
});

/** What our own words mean, and the English ones that formats share. It is the part of a vocabulary that has no codes. */
export const WORDS = {
  state: wordsOf(INSTANCE_STATES, {
    open: ['registration open', 'accepting applications', 'available'],
    closed: ['registration closed', 'not open', 'finished', 'not published'],
    full: ['fully booked', 'sold out', 'no places left'],
    cancelled: ['canceled', 'called off'],
  }),
  pace: wordsOf(PACES, {
    scheduled: ['fixed dates', 'instructor-paced', 'cohort'],
    'self-paced': ['own pace', 'self paced', 'asynchronous'],
  }),
  times: (code: string) => {
    const one = time(code);
    return one === null ? [] : [one];
  },
  accessibility: wordsOf(ACCESSIBLE, {
    captions: ['closed captions', 'subtitles for the deaf'],
    'sign-language': ['sign language interpretation'],
    'step-free': ['wheelchair', 'wheelchair accessible', 'step free access'],
    'screen-reader': ['screen reader compatible'],
  }),
  audience: wordsOf(OPEN_TO, {
    anyone: ANYONE,
    'own-students': OWN_STUDENTS,
    alliance: ['alliance students', 'alliance members'],
    restricted: ['professionals', 'members', 'employees', 'invited', 'by invitation'],
  }),
  group: wordsOf(GROUPS, {
    anyone: ANYONE,
    'own-students': OWN_STUDENTS,
    alliance: ['alliance students', 'alliance members'],
    professionals: ['professional', 'lifelong learners', 'working professionals'],
  }),
  covers: wordsOf(COVERS, {
    all: ['total', 'everything', 'tuition', 'full price'],
    assessment: ['exam', 'examination'],
    certificate: ['credential'],
  }),
  payer: wordsOf(PAYERS, {
    anyone: ANYONE,
    residents: ['resident', 'domestic'],
    'eu-eea': ['eu', 'eea', 'eu/eea', 'eu and eea'],
    members: ['member'],
    employer: ['employers', 'company', 'companies'],
    'own-students': OWN_STUDENTS,
  }),
  supervision: wordsOf(SUPERVISION, {
    supervised: ['proctored', 'invigilated'],
    unsupervised: ['not supervised', 'unproctored'],
  }),
  credentialForm: wordsOf(CREDENTIAL_FORMS, {
    'assessed-certificate': ['certificate of achievement', 'certificate'],
    'attendance-certificate': ['certificate of attendance', 'certificate of participation'],
    'digital-credential': ['digital certificate', 'european digital credential'],
    'open-badge': ['badge', 'open badges'],
    transcript: ['transcript of records'],
    none: ['no certificate'],
  }),
};
