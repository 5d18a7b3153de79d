import fc from 'fast-check';
import { FIRST_DAY, LAST_DAY } from '../../../services/model/day.ts';
import {
  type DocumentInstance,
  instanceValues,
  type OfferDocument,
  UNKNOWN,
} from '../../../services/search/document.ts';
import type { SearchResult } from '../../../services/search/engine.ts';
import { facetCounts } from '../../../services/search/facet-order.ts';
import type { Lock } from '../../../services/search/lock.ts';
import { matchingInstances, meetsInstanceFilters } from '../../../services/search/matching.ts';
import { moneyNumber } from '../../../services/search/money.ts';
import { type SearchQuery, without } from '../../../services/search/query.ts';
import { byInstanceCode, type INSTANCE_CODES, INSTANCE_FACETS } from '../../../services/search/schema.ts';
import { admittingUnknown, leavingOut } from '../../../services/search/scope.ts';
import { documentInstance, offerDocument, searchQuery } from '../../helpers/offer-documents.ts';

/** The same documents and queries in every run, so that a failure can be seen again. */
const SEED = 20_261_127;
export const DOCUMENTS = 90;
export const QUERIES = 60;
/** More than any engine tells apart. */
export const CROWD = 20;
/** Ids of documents that locks name. */
const LOCKED_IDS = Array.from({ length: 60 }, (_, at) => `o${String(at).padStart(3, '0')}`);

const PROVIDERS = ['p0', 'p1', 'p2'];
const COUNTRIES = ['AT', 'PL', 'FI'];
const DAYS = ['2026-11-30', '2026-12-31', '2027-01-15', '2027-02-28', '2027-03-01', '2027-06-30'];
const POOLS: Readonly<Record<(typeof INSTANCE_CODES)[number], readonly string[]>> = {
  mode: ['online', 'onsite', 'blended'],
  language: ['de', 'en'],
  time: ['evening', 'weekend'],
  place: ['AT', 'AT2', 'city:graz'],
  near: ['47.07:15.44', '48.21:16.37', 'online'],
  online: ['true', 'false'],
  subtitles: ['en'],
  accessible: ['captions', 'step-free'],
  free: ['true', 'false'],
};
const money = (currency: string) => [0, 99.99, 100, 250].map((amount) => moneyNumber(currency, amount) ?? Number.NaN);
const NUMBERS = { price: [...money('EUR'), ...money('SEK')], pace: [0, 8, 20, 30], duration: [1, 6, 12] } as const;

const someOf = <T>(values: readonly T[], least = 1) =>
  fc.subarray([...values], { minLength: least, maxLength: Math.min(2, values.length) });
/** Some of the values, or that there is none. */
const codes = (values: readonly string[]) => fc.oneof(someOf(values), fc.constant([UNKNOWN]));
const span = (values: readonly number[]) =>
  fc
    .tuple(fc.constantFrom(...values), fc.constantFrom(...values))
    .map(([one, other]) => [Math.min(one, other), Math.max(one, other)] as const);
const days = fc
  .tuple(fc.constantFrom(...DAYS), fc.constantFrom(...DAYS))
  .map(([one, other]) => (one < other ? ([one, other] as const) : ([other, one] as const)));

const start: fc.Arbitrary<Partial<DocumentInstance>> = fc.oneof(
  fc.constant({}),
  fc.constant({ openStart: true }),
  fc.constantFrom(...DAYS).map((day) => ({ start: day })),
  fc.constant({ start: '2027-02-01', startUntil: '2027-02-28' }),
);
const enrolment = fc.oneof(
  days,
  fc.constantFrom(...DAYS).map((day) => [FIRST_DAY, day] as const),
  fc.constant([LAST_DAY, FIRST_DAY] as const),
);

export const instance: fc.Arbitrary<DocumentInstance> = fc
  .record(
    {
      start,
      mode: fc.constantFrom('online', 'onsite', UNKNOWN),
      languages: codes(POOLS.language),
      times: codes(POOLS.time),
      places: codes(POOLS.place),
      subtitles: codes(POOLS.subtitles),
      accessible: codes(POOLS.accessible),
      spots: someOf(POOLS.near.slice(0, 2)),
      free: fc.constantFrom(...POOLS.free),
      totals: someOf(NUMBERS.price),
      pace: span(NUMBERS.pace),
      weeks: fc.constantFrom(...NUMBERS.duration).map((weeks) => [weeks, weeks] as const),
      enrolment,
    },
    { requiredKeys: ['start'] },
  )
  .map(({ start: begins, ...said }) => documentInstance({ ...said, ...begins }));

export const documents = (instances: fc.Arbitrary<DocumentInstance[]>, name: string, count: number) =>
  fc.array(fc.tuple(fc.constantFrom(...COUNTRIES), instances), { minLength: count, maxLength: count }).map((all) =>
    all.map(([country, some], at) =>
      offerDocument(`${name}${String(at).padStart(3, '0')}`, {
        country: [country],
        provider: [PROVIDERS[at % PROVIDERS.length] ?? ''],
        instances: some.map((one, place) => ({ ...one, id: `i${place}` })),
      }),
    ),
  );

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { freq: 3, nil: undefined });
const condition = (values: readonly string[]) =>
  fc
    .record({ values: someOf(values, 0), unknown: fc.boolean() })
    .filter(({ values: some, unknown }) => some.length > 0 || unknown);
const range = (values: readonly number[]) =>
  span(values).chain(([from, to]) => fc.constantFrom({ from, to }, { from }, { to }));
const numberCondition = (values: readonly number[], isBounded = false) =>
  fc.record({
    values: someOf(values, 0),
    ranges: isBounded
      ? span(values).map(([from, to]) => [{ from, to }])
      : fc.array(range(values), { minLength: 1, maxLength: 2 }),
    unknown: fc.boolean(),
  });
const stated = <T extends object>(group: T): T =>
  Object.fromEntries(Object.entries(group).filter(([, value]) => value !== undefined)) as T;

export const query: fc.Arbitrary<SearchQuery> = fc
  .record({
    country: maybe(someOf(COUNTRIES)),
    instance: fc.record(byInstanceCode((name) => maybe(condition(POOLS[name])))),
    numbers: fc.record({
      price: maybe(numberCondition(NUMBERS.price, true)),
      pace: maybe(numberCondition(NUMBERS.pace)),
      duration: maybe(numberCondition(NUMBERS.duration)),
    }),
    openOn: maybe(fc.record({ day: fc.constantFrom(...DAYS), unknown: fc.boolean() })),
    start: maybe(days.chain(([from, to]) => fc.constantFrom({ from, to }, { from }, { to, unknown: true }))),
    facets: fc.subarray([...INSTANCE_FACETS], { maxLength: 2 }),
    // With all of them at once hardly anything would be found.
    kept: fc.integer({ min: 1, max: 4 }),
    turn: fc.nat(20),
  })
  .map(({ country, instance: asked, numbers, openOn, start: starts, facets, kept, turn }) => {
    const groups = Object.entries({ ...stated(asked), ...stated(numbers), ...stated({ openOn, start: starts }) });
    const some = new Set(groups.flatMap(([name], at) => ((at + turn) % groups.length < kept ? [name] : [])));
    const those = <T extends object>(group: T) =>
      Object.fromEntries(Object.entries(stated(group)).filter(([name]) => some.has(name))) as T;
    return searchQuery({
      codes: country === undefined ? {} : { country: { values: country } },
      instance: those(asked) as SearchQuery['instance'],
      instanceNumbers: those(numbers) as NonNullable<SearchQuery['instanceNumbers']>,
      ...(those({ openOn, start: starts }) as Pick<SearchQuery, 'openOn' | 'start'>),
      facets,
      size: 100,
    });
  });

/** What a query finds, by looking at every instance of every document. */
export function found(all: readonly OfferDocument[], asked: SearchQuery): OfferDocument[] {
  const { locked } = asked;
  const countries = [asked.codes.country?.values, locked?.conditions.codes.country?.values].filter(
    (values) => values !== undefined,
  );
  return all.filter(
    ({ id, country, provider, instances }) =>
      countries.every((values) => values.some((one) => country.includes(one))) &&
      (locked?.only?.includes(id) ?? true) &&
      !(locked?.without.offers.includes(id) ?? false) &&
      !provider.some((one) => locked?.without.providers.includes(one) ?? false) &&
      instances.some((one) => meetsInstanceFilters(one, asked)),
  );
}

export function expected(all: readonly OfferDocument[], asked: SearchQuery) {
  const hits = found(all, asked);
  const facets = asked.facets.map((facet) => {
    const name = INSTANCE_FACETS.find((one) => one === facet);
    if (name === undefined) throw new Error(`${facet} is no facet of instances`);
    const counts = new Map<string, number>();
    const others = without(asked, name);
    for (const { instances } of found(all, others)) {
      const met = instances.filter((one) => meetsInstanceFilters(one, others));
      for (const value of new Set(met.flatMap((one) => instanceValues(one, name))))
        counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return [facet, facetCounts(counts)] as const;
  });
  const leftOut = leavingOut(asked).map(
    (name) => [name, found(all, admittingUnknown(asked, name)).length - hits.length] as const,
  );
  return {
    total: hits.length,
    hits: hits.map(({ id, instances }) => [id, matchingInstances(instances, asked)]),
    facets: Object.fromEntries(facets),
    leftOut: Object.fromEntries(leftOut),
  };
}

export const shown = ({ total, hits, facets, leftOut }: SearchResult) => ({
  total,
  hits: hits.map(({ id, matching }) => [id, matching]).sort(([one], [other]) => ((one ?? '') < (other ?? '') ? -1 : 1)),
  facets,
  leftOut,
});

/** Locks made of the conditions of other queries, some of them with offers and a provider that are left out. */
export const lock: fc.Arbitrary<Lock> = fc
  .tuple(query, fc.boolean(), fc.option(fc.constantFrom(...PROVIDERS)), maybe(fc.constant(LOCKED_IDS)))
  .map(([{ codes: locked, instance: those, instanceNumbers, openOn, start: starts }, some, provider, only]) => ({
    conditions: {
      ...{ codes: locked, numbers: {}, instance: those, instanceNumbers: { ...instanceNumbers } },
      ...(openOn === undefined ? {} : { openOn }),
      ...(starts === undefined ? {} : { start: starts }),
    },
    ...(only === undefined ? {} : { only }),
    without: { offers: some ? LOCKED_IDS.slice(0, 10) : [], providers: provider === null ? [] : [provider] },
  }));

export const sampleOf = <T>(arbitrary: fc.Arbitrary<T>, count: number): T[] =>
  fc.sample(arbitrary, { seed: SEED, numRuns: count });
