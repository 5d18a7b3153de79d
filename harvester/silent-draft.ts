import type {
  DraftAssessment,
  DraftAudience,
  DraftOutcome,
  DraftParty,
  DraftPrice,
  DraftReference,
  InstanceDraft,
  OfferDraft,
} from './draft.ts';

/** Says nothing of who may take part. */
export const SILENT_AUDIENCE: DraftAudience = { openToNonEnrolled: [], studentsOf: [], who: [], note: [] };

/** An organisation of which nothing is stated. */
export const SILENT_PARTY: DraftParty = {
  iri: null,
  identifiers: [],
  sameAs: [],
  name: [],
  countries: [],
  region: null,
  alliances: [],
};

/** A price of which nothing is stated. */
export const SILENT_PRICE: DraftPrice = {
  amount: null,
  currency: null,
  label: [],
  covers: null,
  for: null,
  condition: [],
};

/** An outcome of which nothing is stated. */
export const SILENT_OUTCOME: DraftOutcome = {
  title: [],
  type: null,
  escoSkills: [],
  otherSkills: [],
  note: [],
  order: null,
};

/** Another offer of which nothing is stated. */
export const SILENT_REFERENCE: DraftReference = {
  iri: null,
  identifiers: [],
  title: [],
  types: [],
  partial: null,
  pointsBack: false,
};

/** A way of assessment of which nothing is stated. */
export const SILENT_ASSESSMENT: DraftAssessment = {
  types: [],
  title: [],
  modes: [],
  supervision: null,
  identityCheck: null,
};

/** What a draft holds where its format has no place for more: nothing stated. A reader spreads it and adds what it has. */
export const SILENT_OFFER: Omit<OfferDraft, 'vocabulary' | 'subject'> = {
  iri: null,
  identifiers: [],
  title: [],
  otherTitles: [],
  description: [],
  teaser: [],
  image: null,
  categories: [],
  types: [],
  statedTerm: null,
  audience: SILENT_AUDIENCE,
  settings: [],
  publishers: [],
  awardingBodies: [],
  eqf: [],
  nqf: [],
  credits: [],
  volume: [],
  languages: [],
  isced: [],
  languageTaught: [],
  outcomes: [],
  outcomeSummary: [],
  skills: [],
  modes: [],
  assessments: [],
  grading: [],
  entryText: [],
  entryOffers: [],
  entryLanguage: [],
  credential: { form: null, formats: [] },
  accreditations: [],
  partOf: [],
  parts: [],
  partial: null,
  homepages: [],
  licences: [],
  active: null,
  status: null,
  withdrawn: null,
  modified: null,
  instances: [],
  contradictions: [],
};

/** An instance of which nothing is stated. */
export const SILENT_INSTANCE: InstanceDraft = {
  iri: null,
  identifiers: [],
  title: [],
  modes: [],
  languages: [],
  start: [],
  end: [],
  period: [],
  deadlines: [],
  enrolment: [],
  seats: { total: null, left: null, enrolled: null, waiting: null },
  status: null,
  duration: null,
  schedule: null,
  scheduleNote: [],
  sessions: [],
  pace: null,
  hoursAWeek: null,
  synchronousShare: null,
  times: [],
  subtitles: [],
  accessibility: [],
  locations: [],
  prices: [],
  grants: [],
  homepages: [],
  registration: null,
  providers: [],
  audience: SILENT_AUDIENCE,
};

/** True for an instance of which nothing is stated. */
export const isSilentInstance = (draft: InstanceDraft): boolean =>
  JSON.stringify({ ...SILENT_INSTANCE, ...draft }) === JSON.stringify(SILENT_INSTANCE);
