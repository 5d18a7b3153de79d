import type { Basis } from './basis.ts';
import { type Instance, NO_SCHEDULE, NO_SEATS } from './instance.ts';
import type { OfferContent } from './offer.ts';

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

/**
 * What is stored of an offer, with the members that were added to contents since it was written. These state nothing
 * until the source is read again.
 */
export function contentOf(stored: OfferContent): OfferContent {
  if (stored.teaser !== undefined) return stored;
  return {
    ...stored,
    teaser: {},
    image: null,
    ectsRange: null,
    credits: stored.credits.map((credit) => ({ ...credit, least: null, most: null })),
    languageTaught: null,
    instances: stored.instances.map(instanceOf),
    basis: Object.fromEntries(Object.entries(stored.basis).map(([pointer, basis]) => [pointer, basisOf(basis)])),
  };
}
