import { UNKNOWN } from '../../services/search/document.ts';
import type { FacetCount, FacetSpan, SearchResult } from '../../services/search/engine.ts';
import { activeFilters, EVERY_OFFER, type SearchQuery, without } from '../../services/search/query.ts';
import {
  bandsOf,
  type Facet,
  type FilterName,
  type InstanceFilter,
  isApart,
  isInstanceFacet,
  isInstanceFilter,
  isOfferNumber,
  type OfferNumber,
} from '../../services/search/schema.ts';
import {
  activeInstanceFilters,
  admittingUnknown,
  isAmongInstances,
  leavingOut,
  lockedInstanceFilters,
} from '../../services/search/scope.ts';
import type { Queryable } from '../../services/store/home/db.ts';
import type { InstanceConditions } from '../../services/store/search/filter.ts';
import { gatherDocuments } from '../../services/store/search/gather.ts';
import { facetOf, spanOf } from './store-facets.ts';
import { END_OF_CODES, END_OF_DOCUMENT } from './store-packing.ts';
import { documentFilter, instanceConditions, packedStart } from './store-query.ts';
import { MAX_CONDITIONS, type TallyCondition, type TallyPlan, tallied } from './store-tally.ts';
import type { ValueTable } from './store-values.ts';

/** More documents than this are found again by the conditions, and not by their numbers. */
const MOST_NAMED = 20_000;

/** What is counted of a query, and which documents it finds; null where these are too many. */
export interface Gathered {
  readonly counted: Pick<SearchResult, 'total' | 'facets' | 'spans' | 'leftOut'> &
    Required<Pick<SearchResult, 'without'>>;
  readonly found: readonly number[] | null;
}

interface Named {
  readonly name: InstanceFilter | null;
  readonly condition: TallyCondition;
}

/** The conditions on instances, one by one; those of a lock have no name, because nothing is counted without them. */
function conditionsOf(conditions: InstanceConditions, isLock = false): Named[] {
  const { codes, numbers, openOn, start, locked } = conditions;
  const named = (name: InstanceFilter, condition: TallyCondition) => ({ name: isLock ? null : name, condition });
  return [
    ...Object.entries(codes).map(([name, ids]) => named(name as InstanceFilter, { codes: ids })),
    ...numbers.map(({ name, ids }) => named(name, { codes: ids })),
    ...(openOn === undefined ? [] : [named('openOn', { codes: openOn.ids })]),
    ...(start === undefined ? [] : [named('start', { start: packedStart(start) })]),
    ...(locked === undefined ? [] : conditionsOf(locked, true)),
  ];
}

/**
 * True where everything that is counted for a query can be told from the codes of documents and instances, read once.
 * What is kept apart or counted by ranges is read by itself.
 */
export function canGather(query: SearchQuery): boolean {
  const names: readonly FilterName[] = [...activeFilters(query), ...query.facets];
  const instances = activeInstanceFilters(query).length * 2 + lockedInstanceFilters(query).length;
  const isBanded = (name: FilterName) => isOfferNumber(name) && bandsOf(name) !== null && query.facets.includes(name);
  const isKeptApart = (name: FilterName) => isApart(name as Facet);
  return instances <= MAX_CONDITIONS && !names.some((name) => isKeptApart(name) || isBanded(name));
}

/** One filter of a query on the offer as a query of its own. */
const alone = (query: SearchQuery, name: FilterName): SearchQuery =>
  activeFilters(query)
    .filter((one) => one !== name)
    .reduce<SearchQuery>(without, { ...EVERY_OFFER, codes: query.codes, numbers: query.numbers });

/**
 * Counts everything that an answer counts, with and without each filter, from documents that are read once. `words`: a
 * tsquery as text; null: every document is read. Only where `canGather`.
 */
export async function gathered(
  q: Queryable,
  build: number,
  { query, words, values }: { readonly query: SearchQuery; readonly words: string | null; readonly values: ValueTable },
): Promise<Gathered> {
  const active = activeFilters(query);
  const ofOffer: readonly FilterName[] = active.filter((name) => !isInstanceFilter(name));
  const leaving = leavingOut(query);
  const conditions = conditionsOf(instanceConditions(query, values));
  const placeOf = (name: FilterName) => conditions.findIndex((one) => one.name === name);
  const admitted = leaving.filter(isInstanceFilter).flatMap((name) => {
    const admitting = conditionsOf(instanceConditions(admittingUnknown(query, name), values));
    const condition = admitting.find((one) => one.name === name)?.condition;
    return condition === undefined ? [] : [{ name, of: placeOf(name), condition }];
  });
  const among = query.facets.filter((facet) => isAmongInstances(query, facet));
  const withoutOwn = among.filter((facet) => active.includes(facet));
  const plan: TallyPlan = {
    conditions: conditions.map(({ condition }) => condition),
    instead: admitted,
    apart: ofOffer.length,
    instances: [null, ...withoutOwn.map(placeOf)],
    highest: values.highest,
    mostNamed: MOST_NAMED,
  };
  const filterOf = (name: FilterName) => documentFilter(alone(query, name), null, values);
  const text = await gatherDocuments(
    q,
    build,
    {
      all: { ...documentFilter(active.reduce<SearchQuery>(without, query), words, values), instance: null },
      apart: ofOffer.map(filterOf),
      narrowing: Object.values(instanceConditions(query, values).codes).map((ids) => ({
        ids: [{ column: 'codes' as const, ids }],
        numbers: [],
        instance: null,
      })),
      want: {
        codes: query.facets.length > 0 || leaving.length > 0,
        instances: conditions.length > 0,
      },
    },
    { endOfCodes: END_OF_CODES, endOfDocument: END_OF_DOCUMENT },
  );
  const tally = await tallied(text, plan);
  const { total, codes } = tally;
  const failing = (name: FilterName) => tally.failing[ofOffer.indexOf(name)];
  const countsOf = (facet: Facet): Int32Array => {
    if (isAmongInstances(query, facet)) return tally.instances[withoutOwn.indexOf(facet) + 1] ?? codes;
    if (isInstanceFacet(facet)) return active.includes(facet) ? tally.ofOffer : codes;
    const more = failing(facet)?.codes;
    return more === undefined ? codes : codes.map((count, at) => count + (more[at] ?? 0));
  };
  const facets: Partial<Record<Facet, readonly FacetCount[]>> = {};
  const spans: Partial<Record<OfferNumber, FacetSpan>> = {};
  for (const facet of query.facets) {
    const counts = { codes: countsOf(facet), skills: null, ends: {} };
    facets[facet] = facetOf(values, facet, counts);
    const span = isOfferNumber(facet) ? spanOf(values, facet, counts) : null;
    if (span) spans[facet as OfferNumber] = span;
  }
  const leftOut = leaving.map((name): [FilterName, number] => {
    const place = admitted.findIndex((one) => one.name === name);
    if (place >= 0) return [name, (tally.instead[place] ?? total) - total];
    return [name, failing(name)?.codes[values.id(name, UNKNOWN) ?? -1] ?? 0];
  });
  const withoutEach = active.map((name): [FilterName, number] => {
    const more = failing(name)?.total;
    return [name, more === undefined ? (tally.without[placeOf(name)] ?? total) : total + more];
  });
  const counted = {
    total,
    facets,
    spans,
    leftOut: Object.fromEntries(leftOut),
    without: Object.fromEntries(withoutEach),
  };
  return { counted, found: tally.found };
}
