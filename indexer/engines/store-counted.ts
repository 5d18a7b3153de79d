import { UNKNOWN } from '../../services/search/document.ts';
import type { FacetCount, FacetSpan, SearchResult } from '../../services/search/engine.ts';
import { facetCounts, MAX_FACET_VALUES } from '../../services/search/facet-order.ts';
import { activeFilters, type SearchQuery, without } from '../../services/search/query.ts';
import {
  type Facet,
  type FilterName,
  type InstanceFacet,
  isApart,
  isInstanceFilter,
  isOfferNumber,
  type OfferNumber,
} from '../../services/search/schema.ts';
import { activeInstanceFilters, admittingUnknown, isAmongInstances, leavingOut } from '../../services/search/scope.ts';
import type { Queryable } from '../../services/store/home/db.ts';
import type { BuildRow } from '../../services/store/search/builds.ts';
import type { CountCache, Counts } from './store-counts.ts';
import { facetOf, spanOf } from './store-facets.ts';
import { codeConditions, documentFilter, instanceConditions } from './store-query.ts';
import type { ValueTable } from './store-values.ts';

/** What counting works with. */
export interface CountingIndex {
  readonly db: Queryable;
  readonly build: BuildRow;
  readonly values: ValueTable;
  readonly counts: CountCache;
}

const NOTHING = { codes: false, skills: false };

function withoutInstanceFilters(query: SearchQuery): SearchQuery {
  return activeInstanceFilters(query).reduce(without, query);
}

async function count(index: CountingIndex, query: SearchQuery, words: string | null, want: typeof NOTHING) {
  const filter = documentFilter(query, words, index.values);
  return index.counts.count(index.db, index.build, filter, want, index.values.highest);
}

/** How many documents a query finds. `words`: a tsquery as text; null: all. */
export async function countTotal(index: CountingIndex, query: SearchQuery, words: string | null): Promise<number> {
  return (await count(index, query, words, NOTHING)).total;
}

/** What a facet of the offer is counted from: what the query finds without that facet's own filter. */
async function ownCounts(
  index: CountingIndex,
  query: SearchQuery,
  words: string | null,
  facet: Facet,
  main: Counts,
): Promise<Counts> {
  if (!activeFilters(query).includes(facet)) return main;
  return count(index, without(query, facet), words, { codes: !isApart(facet), skills: isApart(facet) });
}

/** Counts a dimension of instances without its own filter, among the instances that meet the other conditions. */
async function countAmongInstances(
  index: CountingIndex,
  query: SearchQuery,
  words: string | null,
  facet: InstanceFacet,
): Promise<FacetCount[]> {
  const filter = documentFilter(withoutInstanceFilters(query), words, index.values);
  const others = instanceConditions(query, index.values, [facet]);
  const within = codeConditions(others).map((ids) => ({ column: 'codes' as const, ids }));
  const counted = await index.counts.countInstances(
    index.db,
    index.build,
    { ...filter, ids: [...filter.ids, ...within] },
    others,
    index.values.highest,
  );
  return facetCounts(index.values.of(facet).map(({ id, value }) => [value, counted[id] ?? 0]));
}

/** Counts all facets of a query, each without its own filter. `main`: what the whole query finds. */
async function countFacets(
  index: CountingIndex,
  query: SearchQuery,
  words: string | null,
  main: Counts,
): Promise<Pick<SearchResult, 'facets' | 'spans'>> {
  const facets: Partial<Record<Facet, readonly FacetCount[]>> = {};
  const spans: Partial<Record<OfferNumber, FacetSpan>> = {};
  for (const facet of query.facets) {
    if (isAmongInstances(query, facet)) {
      facets[facet] = await countAmongInstances(index, query, words, facet);
      continue;
    }
    const counts = await ownCounts(index, query, words, facet, main);
    facets[facet] = facetOf(index.values, facet, counts);
    const span = isOfferNumber(facet) ? spanOf(index.values, facet, counts) : null;
    if (span) spans[facet as OfferNumber] = span;
  }
  return { facets, spans };
}

/** Counts everything that an answer counts, with and without each filter, each by itself and as far as it is not kept. */
export async function countEach(
  index: CountingIndex,
  query: SearchQuery,
  words: string | null,
): Promise<Pick<SearchResult, 'total' | 'facets' | 'spans' | 'leftOut'>> {
  const active = activeFilters(query);
  const fromMain = query.facets.filter((facet) => !active.includes(facet));
  const want = { codes: fromMain.some((facet) => !isApart(facet)), skills: fromMain.some(isApart) };
  const counts = await count(index, query, words, want);
  const { facets, spans } = await countFacets(index, query, words, counts);
  const leftOut: Partial<Record<FilterName, number>> = {};
  for (const name of leavingOut(query)) {
    // The facet was counted without its own filter, so documents without a value are among its counts.
    const counted = isInstanceFilter(name) ? undefined : facets[name];
    if (counted && counted.length < MAX_FACET_VALUES) {
      leftOut[name] = counted.find(({ value }) => value === UNKNOWN)?.count ?? 0;
      continue;
    }
    const admitting = await count(index, admittingUnknown(query, name), words, NOTHING);
    leftOut[name] = admitting.total - counts.total;
  }
  return { total: counts.total, facets, spans, leftOut };
}
