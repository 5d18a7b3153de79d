import type { Basis } from './basis.ts';
import { frozen } from './frozen.ts';
import { type Instance, NO_SCHEDULE, NO_SEATS } from './instance.ts';
import type { OfferContent } from './offer.ts';
import { type Silence, withoutSilence, withSilence } from './silence.ts';

/** What an instance holds as long as its source says nothing else. */
export const INSTANCE_SILENCE: Silence<Instance> = frozen({
  members: {
    iri: null,
    identifiers: [],
    title: {},
    mode: null,
    language: null,
    start: null,
    openStart: false,
    end: null,
    deadline: null,
    duration: null,
    state: 'unknown',
    schedule: NO_SCHEDULE,
    locations: [],
    enrolment: [],
    seats: NO_SEATS,
    subtitles: [],
    accessibility: [],
    prices: [],
    funding: [],
    url: null,
    registrationUrl: null,
  },
});

/** The same for an offer and for its summary in an index. */
export const SHARED_SILENCE = frozen({
  members: {
    iri: null,
    identifiers: [],
    image: null,
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
    skills: [],
    gradingScheme: {},
    credential: { form: 'unknown', formats: [] },
    qualityAssurance: [],
    stackability: { partOf: [], parts: [], standAlone: null, countsTowards: [] },
    instances: [],
    homepage: null,
    rights: { licence: null, basis: 'none', attribution: null, textsReusable: false },
    active: null,
    modified: null,
    basis: {},
  },
  inside: {
    credits: { members: { value: null, least: null, most: null, awarded: null } },
    skills: { members: { basis: 'stated', confidence: 1 } },
    instances: INSTANCE_SILENCE,
  },
} as const satisfies Silence<OfferContent>);

/**
 * The same for an offer alone. `teaser` is always kept, because contents of earlier versions are told by its absence.
 */
const CONTENT_SILENCE: Silence<OfferContent> = frozen({
  members: {
    ...SHARED_SILENCE.members,
    description: {},
    learningOutcomes: [],
    assessment: [],
    entryRequirements: { text: {}, offers: [], languageLevel: [] },
  },
  inside: {
    ...SHARED_SILENCE.inside,
    // Summaries have no labels of skills: those are joined at answering.
    skills: { members: { label: {}, basis: 'stated', confidence: 1 } },
    learningOutcomes: { members: { type: null, skills: [], note: {} } },
  },
});

/** An offer as it is stored: without the members that say nothing. */
export type StoredContent = Partial<OfferContent>;

/** An offer as it is to be stored. */
export function storedContent(content: OfferContent): StoredContent {
  return withoutSilence(content, CONTENT_SILENCE);
}

/** Members that stored contents had in former versions. They stay until their source is read again. */
interface EarlierInstance extends Partial<Instance> {
  readonly location?: Partial<Instance['locations'][number]>;
}

const RULES: readonly (readonly [RegExp, Basis['rule']])[] = [
  [/per ECTS/, 'hours-per-ects'],
  [/referencing/, 'nqf-to-eqf'],
  [/summary/, 'outcome-summary'],
  [/instances/, 'provider-of-instances'],
  [/manifest/, 'provider-of-manifest'],
  [/mode/, 'mode-of-offer'],
  [/any time/, 'words-for-open-start'],
  [/isPartial/, 'type-and-partial-qualification'],
];

function basisOf(earlier: Basis | string): Basis {
  if (typeof earlier !== 'string') return earlier;
  const rule = RULES.find(([pattern]) => pattern.test(earlier))?.[1] ?? 'no-type-stated';
  const hours = /(\d+)–(\d+) h/.exec(earlier);
  return {
    how: 'derived',
    rule,
    facts:
      hours === null
        ? rule === 'nqf-to-eqf'
          ? { levels: /referencing of (.*) to the EQF/.exec(earlier)?.[1] ?? '' }
          : {}
        : { least: Number(hours[1]), most: Number(hours[2]) },
  };
}

function instanceOf({ location, ...stated }: EarlierInstance): Instance {
  const place = { place: null, country: null, region: null, city: null, lat: null, lon: null, ...location };
  const says = Object.values(place).some((value) => value !== null);
  return {
    locations: says ? [place] : [],
    enrolment: [],
    seats: NO_SEATS,
    subtitles: [],
    accessibility: [],
    ...stated,
    schedule: { ...NO_SCHEDULE, ...stated.schedule },
  } as Instance;
}

/** A content of an earlier version with the members that came since. */
function laterContent(earlier: OfferContent): OfferContent {
  return {
    ...earlier,
    teaser: {},
    image: null,
    ectsRange: null,
    credits: earlier.credits.map((credit) => ({ ...credit, least: null, most: null })),
    languageTaught: null,
    instances: earlier.instances.map(instanceOf),
    basis: Object.fromEntries(Object.entries(earlier.basis).map(([pointer, basis]) => [pointer, basisOf(basis)])),
  };
}

/**
 * What is stored of an offer, whole again. In contents that an earlier version wrote, the members that came since say
 * nothing until the source is read again.
 */
export function contentOf(stored: StoredContent): OfferContent {
  return stored.teaser === undefined ? laterContent(stored as OfferContent) : withSilence(stored, CONTENT_SILENCE);
}
