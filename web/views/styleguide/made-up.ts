import type { Offer, OfferSummary, PublicInstance } from '../../../services/model/public-offer.ts';
import type { Verdict, VerdictReport } from '../../../services/model/verdict.ts';

/** Everything here is made up: it shows how things look, and what sources do to a page. */

const REPORT: VerdictReport = {
  id: 1,
  key: 1,
  registry: 'demo',
  url: 'https://register.example/report/1',
  agency: 'AFI',
  agencyName: { en: 'Agency for Invented Institutions' },
  link: 'direct',
  reviewed: [],
  activity: 'Review',
  decision: 'positive',
  status: 'voluntary',
  validFrom: '2025-01-01',
  validTo: '2031-12-31',
};

const NOTHING: Verdict = {
  code: 'NO_REPORTS',
  qualityAssured: null,
  scope: null,
  status: null,
  label: {},
  offer: { state: 'none-found', match: null, reports: [] },
  provider: { state: 'none-found', coversMicroCredentials: 'unknown', reports: [] },
  role: 'provider',
  subject: null,
  flags: [],
  reports: [],
  alsoFound: [],
  unknownBodies: [],
  validUntil: null,
  explanation: {},
  context: { country: null, note: {} },
  via: [],
  registry: 'demo',
  ruleset: 'esg2015-deqar@3',
  registrySnapshot: null,
  asOf: '2026-11-01',
  evaluatedAt: null,
  checkedAt: null,
};

type State = Verdict['offer']['state'];
const ofOffer = (state: State) => ({ state, match: 'identifier' as const, reports: [1] });
const ofProvider = (state: State) => ({ state, coversMicroCredentials: 'unknown' as const, reports: [1] });
const found = { reports: [REPORT], validUntil: '2031-12-31' };

/** A verdict for every mark that the box of quality assurance can bear. */
export const VERDICTS: Readonly<Record<string, Verdict>> = {
  'positive, the offer': {
    ...NOTHING,
    ...found,
    code: 'PROGRAMME_ASSURED',
    qualityAssured: true,
    scope: 'offer',
    offer: ofOffer('current'),
  },
  'positive, the provider': {
    ...NOTHING,
    ...found,
    code: 'INSTITUTION_ASSURED',
    qualityAssured: true,
    scope: 'provider',
    provider: ofProvider('current'),
  },
  'positive, a programme': {
    ...NOTHING,
    ...found,
    code: 'COMPONENT_OF_ASSURED_PROGRAMME',
    qualityAssured: true,
    scope: 'offer',
  },
  conditional: {
    ...NOTHING,
    ...found,
    code: 'PROGRAMME_ASSURED',
    qualityAssured: true,
    scope: 'offer',
    offer: ofOffer('conditional'),
    flags: ['conditional'],
  },
  negative: {
    ...NOTHING,
    ...found,
    code: 'NEGATIVE_PROGRAMME',
    qualityAssured: false,
    scope: 'offer',
    offer: ofOffer('negative'),
  },
  lapsed: {
    ...NOTHING,
    code: 'EXPIRED',
    reports: [{ ...REPORT, validTo: '2024-12-31' }],
    provider: ofProvider('lapsed'),
  },
  future: {
    ...NOTHING,
    code: 'NOT_YET_VALID',
    reports: [{ ...REPORT, validFrom: '2028-01-01' }],
    provider: ofProvider('future'),
  },
  'nothing found': { ...NOTHING, code: 'PROVIDER_NOT_FOUND' },
  contrary: { ...NOTHING, code: 'NOT_COVERED', reports: [REPORT], flags: ['conflicting-results'] },
  'never compared': { ...NOTHING, registry: null },
};

const DATE: PublicInstance = {
  id: 'a',
  iri: null,
  identifiers: [],
  title: {},
  mode: 'blended',
  language: 'en',
  start: '2027-02-01',
  openStart: false,
  end: '2027-04-30',
  deadline: '2027-01-15',
  duration: 12,
  state: 'open',
  schedule: {
    pace: 'scheduled',
    load: 'part-time-light',
    times: ['evening'],
    synchronousShare: 0.4,
    hoursAWeek: 6,
    sessions: [],
    note: {},
  },
  locations: [{ place: null, country: 'AT', region: null, city: 'Musterstadt', lat: null, lon: null }],
  enrolment: [{ for: 'own-students', opens: '2026-11-01', closes: '2026-12-01', note: {} }],
  seats: { total: 30, left: 4, waiting: 0 },
  subtitles: ['de', 'en'],
  accessibility: [
    { feature: 'captions', stated: true, note: {} },
    { feature: 'sign-language', stated: false, note: {} },
  ],
  prices: [
    { amount: 480, currency: 'EUR', covers: 'all', for: 'anyone', condition: {} },
    { amount: 240, currency: 'EUR', covers: 'all', for: 'members', condition: { en: 'with a membership card' } },
    { amount: 60, currency: 'EUR', covers: 'certificate', for: 'anyone', condition: {} },
  ],
  funding: [{ title: { en: 'Education voucher of an invented region' } }],
  url: null,
  registrationUrl: 'https://provider.example/enrol',
};

/** An offer of which nothing but a title is known. */
export const BARE: Offer = {
  id: 'made-up',
  iri: 'https://provider.example/1',
  identifiers: [],
  title: { en: 'An offer with nothing but a title' },
  description: {},
  teaser: {},
  image: null,
  kind: 'other',
  microCredential: { is: 'unknown', rule: null, confidence: null, providerTerm: null },
  setting: null,
  openTo: { who: 'unknown', groups: [], note: {} },
  leadsToDegree: null,
  awardingBodies: [],
  eqf: null,
  level: { basis: null, nqf: [], cycle: null },
  ects: null,
  ectsRange: null,
  credits: [],
  workload: { hours: null },
  languages: [],
  isced: [],
  languageTaught: null,
  learningOutcomes: [],
  skills: [],
  assessment: [],
  gradingScheme: {},
  credential: { form: 'unknown', formats: [] },
  entryRequirements: { text: {}, offers: [], languageLevel: [] },
  qualityAssurance: [],
  stackability: { partOf: [], parts: [], standAlone: null, countsTowards: [] },
  instances: [],
  homepage: null,
  rights: { licence: null, basis: 'none', attribution: null, textsReusable: false },
  provider: {
    id: 'nobody',
    name: { und: 'Invented Institute' },
    country: null,
    region: null,
    registryIds: [],
    alliances: [],
  },
  alliance: null,
  partners: [],
  verdict: NOTHING,
  completeness: {
    stated: 1,
    applicable: 9,
    missing: [
      { element: 'level', mend: 'provider' },
      { element: 'assessment', mend: 'format-cannot' },
    ],
    addedByUs: [],
  },
  recognitionInformation: {},
  origins: [],
  active: null,
  modified: null,
  basis: {},
  lastConfirmed: null,
  notSeenSince: null,
  provenance: {
    source: 's',
    run: null,
    snapshot: null,
    mapping: 'elm@1',
    firstSeen: '2026-10-01',
    lastSeen: null,
    revision: 1,
  },
};

/** An offer of which everything is known. */
export const FULL: Offer = {
  ...BARE,
  title: { en: 'Reading tables with care' },
  description: { en: 'Made-up words that say at some length what one does.\n\nIn two paragraphs.' },
  microCredential: { is: 'likely', rule: 'stated', confidence: 0.8, providerTerm: 'Mini-course' },
  openTo: { who: 'anyone', groups: [], note: {} },
  eqf: 6,
  ects: 5,
  workload: { hours: [125, 150] },
  languages: ['en', 'de'],
  credential: { form: 'assessed-certificate', formats: ['PDF'] },
  learningOutcomes: [{ title: { en: 'Reads tables' }, type: null, skills: [], note: {} }],
  skills: [
    { uri: 'urn:a', label: { en: 'analyse data' }, basis: 'stated', confidence: 1 },
    { uri: 'urn:b', label: { en: 'draw charts' }, basis: 'inferred', confidence: 0.7 },
  ],
  qualityAssurance: [
    { kind: 'internal', subject: 'offer', scheme: null, by: 'Invented Institute', url: null, validTo: '2028-01-01' },
  ],
  stackability: {
    partOf: [],
    parts: [],
    standAlone: null,
    countsTowards: [
      { title: { en: 'Master of Tables' }, provider: 'Invented Institute', credits: 5, how: 'agreement' },
    ],
  },
  instances: [
    DATE,
    {
      ...DATE,
      id: 'b',
      start: null,
      openStart: true,
      deadline: null,
      state: 'unknown',
      seats: { total: null, left: null, waiting: null },
    },
    { ...DATE, id: 'c', start: '2027-09-01', state: 'full' },
  ],
  verdict: {
    ...NOTHING,
    ...found,
    code: 'PROGRAMME_ASSURED',
    qualityAssured: true,
    scope: 'offer',
    offer: ofOffer('current'),
  },
};

/** What sources do to a page: endless titles, words without a gap, another direction. */
export const EXTREMES: readonly Offer[] = [
  BARE,
  { ...FULL, title: { en: 'An endless title '.repeat(300) } },
  { ...FULL, title: { en: 'Donaudampfschifffahrtsgesellschaft'.repeat(20) } },
  {
    ...FULL,
    title: { ar: 'تحليل البيانات (Data 101) للمبتدئين' },
    provider: { ...BARE.provider, name: { und: 'معهد مختلق' } },
  },
];

/** The offer as it stands among hits. */
export function hitOf({ description, instances, ...rest }: Offer): OfferSummary {
  return { ...rest, excerpt: description, matching: instances.slice(0, 3) };
}
