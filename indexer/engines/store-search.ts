import { type DocumentInstance, UNKNOWN } from '../../services/search/document.ts';
import type { FacetCount, FacetSpan, SearchHit, SearchResult } from '../../services/search/engine.ts';
import { cutAtMost, facetCounts, MAX_FACET_VALUES } from '../../services/search/facet-order.ts';
import { matchingInstances } from '../../services/search/matching.ts';
import { asFilter, isGrouped } from '../../services/search/preferred.ts';
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
import {
  activeInstanceFilters,
  admittingUnknown,
  isAmongInstances,
  leavingOut,
  narrowsInstances,
  pageWindow,
} from '../../services/search/scope.ts';
import { hitOf } from '../../services/search/stored-hit.ts';
import {
  allWords,
  allWordsIn,
  FEW_DOCUMENTS,
  readWords,
  relaxedWording,
  usedWords,
  type Wording,
} from '../../services/search/wording.ts';
import type { Queryable } from '../../services/store/home/db.ts';
import type { BuildRow } from '../../services/store/search/builds.ts';
import type { DocumentFilter } from '../../services/store/search/filter.ts';
import type { Groups, PageRequest } from '../../services/store/search/page.ts';
import { countUpTo, countWords, preferIndexes } from '../../services/store/search/read.ts';
import type { CountCache, Counts } from './store-counts.ts';
import { readHits } from './store-page.ts';
import { codeConditions, documentFilter, instanceConditions, queryValues } from './store-query.ts';
import type { ValueTable } from './store-values.ts';
import type { ExpandedQuery, Vocabulary } from './store-words.ts';
import type { WordingCache } from './wording-cache.ts';

/** What one search works with. */
export interface StoreIndex {
  readonly db: Queryable;
  readonly build: BuildRow;
  readonly values: ValueTable;
  readonly vocabulary: Vocabulary;
  readonly counts: CountCache;
  readonly wordings: WordingCache<Worded>;
}

const NOTHING = { codes: false, skills: false };
const EVERYTHING: DocumentFilter = { words: null, ids: [], numbers: [], instance: null };

function withoutInstanceFilters(query: SearchQuery): SearchQuery {
  return activeInstanceFilters(query).reduce(without, query);
}

/** The words with which a query is answered. */
interface Worded {
  readonly wording: Wording;
  readonly expanded: ExpandedQuery | null;
  /** The condition on documents, as a tsquery text. */
  readonly words: string | null;
}

async function count(index: StoreIndex, query: SearchQuery, words: string | null, want: typeof NOTHING) {
  const filter = documentFilter(query, words, index.values);
  return index.counts.count(index.db, index.build, filter, want, index.values.highest);
}

/**
 * Decides how words are searched for: all of them; or, where no document of the index has all or where it is asked for,
 * any of those that tell. Filters do not matter for this.
 */
async function wordedOf(index: StoreIndex, { q, relax }: SearchQuery): Promise<Worded> {
  const key = relax === true ? `relaxed ${q}` : `all ${q}`;
  return index.wordings.get(`${index.build.id}:${index.build.generation}`, key, async () => {
    const { db, build, values, vocabulary } = index;
    const read = readWords(q);
    const all = allWords(read);
    const expanded = await vocabulary.expand(db, all.words, values);
    if (expanded === null) return { wording: all, expanded, words: null };
    const have = await countUpTo(db, build.id, expanded.every, FEW_DOCUMENTS);
    if (have > 0 && !relax) return { wording: allWordsIn(read, have), expanded, words: expanded.every };
    const each = await countWords(
      db,
      build.id,
      expanded.words.map(({ any }) => any),
    );
    const { total: documents } = await index.counts.count(db, build, EVERYTHING, NOTHING, index.values.highest);
    const wording = relaxedWording(read, { documents, each });
    const kept = wording.words.flatMap((word) => expanded.words[all.words.indexOf(word)] ?? []);
    const words = kept.map(({ any }) => `(${any})`).join(wording.match === 'any' ? ' | ' : ' & ');
    return { wording, expanded: { words: kept, every: words }, words: words === '' ? null : words };
  });
}

/**
 * Makes sure that we know the values that a query names, and all values that documents had when they were last settled.
 */
async function prepare(index: StoreIndex, query: SearchQuery): Promise<void> {
  await index.values.keepUp(index.db, index.build.generation);
  const values = queryValues(isGrouped(query) ? asFilter(query) : query);
  const isNew = values.some(([dimension, value]) => index.values.id(dimension, value) === undefined);
  if (isNew) await index.values.refresh(index.db);
}

function facetOf(index: StoreIndex, facet: Facet, counts: Counts): FacetCount[] {
  const numbers = isApart(facet) ? counts.skills : counts.codes;
  return facetCounts(index.values.of(facet).map(({ id, value }) => [value, numbers?.[id] ?? 0]));
}

/** The ends of a facet of numbers, from the values that are counted, or from the numbers themselves. */
function spanOf(index: StoreIndex, facet: OfferNumber, { codes, ends }: Counts): FacetSpan | null {
  const known = ends[facet];
  if (known !== undefined) return known && { least: known[0], most: known[1] };
  const values = index.values.of(facet).filter(({ id, value }) => value !== UNKNOWN && (codes?.[id] ?? 0) > 0);
  const numbers = values.map(({ value }) => Number(value));
  return numbers.length > 0
    ? { least: numbers.reduce((a, b) => Math.min(a, b)), most: numbers.reduce((a, b) => Math.max(a, b)) }
    : null;
}

/** What a facet of the offer is counted from: what the query finds without that facet's own filter. */
async function ownCounts(
  index: StoreIndex,
  query: SearchQuery,
  { words }: Worded,
  facet: Facet,
  main: Counts,
): Promise<Counts> {
  if (!activeFilters(query).includes(facet)) return main;
  return count(index, without(query, facet), words, { codes: !isApart(facet), skills: isApart(facet) });
}

/** Counts a dimension of instances without its own filter, among the instances that meet the other conditions. */
async function countAmongInstances(
  index: StoreIndex,
  query: SearchQuery,
  { words }: Worded,
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
  index: StoreIndex,
  query: SearchQuery,
  worded: Worded,
  main: Counts,
): Promise<Pick<SearchResult, 'facets' | 'spans'>> {
  const facets: Partial<Record<Facet, readonly FacetCount[]>> = {};
  const spans: Partial<Record<OfferNumber, FacetSpan>> = {};
  for (const facet of query.facets) {
    if (isAmongInstances(query, facet)) {
      facets[facet] = await countAmongInstances(index, query, worded, facet);
      continue;
    }
    const counts = await ownCounts(index, query, worded, facet, main);
    facets[facet] = facetOf(index, facet, counts);
    const span = isOfferNumber(facet) ? spanOf(index, facet, counts) : null;
    if (span) spans[facet as OfferNumber] = span;
  }
  return { facets, spans };
}

/** What puts hits before others: by words of `q` that say what a filter says. Null where there are none. */
async function groupsOf(index: StoreIndex, query: SearchQuery): Promise<Groups | null> {
  if (!isGrouped(query)) return null;
  const typed =
    query.q === ''
      ? null
      : await index.vocabulary.expand(index.db, allWords(readWords(query.preferred.typed)).words, index.values);
  return { titled: typed?.every ?? null, preferred: documentFilter(asFilter(query), null, index.values) };
}

async function hitsOf(
  index: StoreIndex,
  query: SearchQuery,
  { wording, expanded, words }: Worded,
): Promise<SearchHit[]> {
  const window = pageWindow(query);
  if (window.limit === 0) return [];
  const request: PageRequest = {
    filter: documentFilter(query, words, index.values),
    sort: query.sort,
    wanted: (query.wanted ?? []).flatMap((uri) => index.values.id('skill', uri) ?? []),
    words: expanded?.words ?? [],
    weights: wording.match === 'any' ? wording.weights : null,
    groups: await groupsOf(index, query),
    runs: narrowsInstances(query) ? instanceConditions(query, index.values) : null,
    ...window,
  };
  const count = async (filter: DocumentFilter) =>
    (await index.counts.count(index.db, index.build, filter, NOTHING, index.values.highest)).total;
  const rows = await readHits(index, query, request, count);
  return rows.map(({ id, hit, instances, place }) => ({
    id,
    hit: hitOf(hit),
    matching: matchingInstances(JSON.parse(instances) as DocumentInstance[], query),
    ...(place === null ? {} : { place }),
  }));
}

/** Tells the planner to use the indexes where there are words. */
async function plan({ db }: StoreIndex, query: SearchQuery): Promise<void> {
  if (query.q.trim() !== '') await preferIndexes(db);
}

/** How many documents a query finds. `index.db` is a transaction. */
export async function totalInStore(index: StoreIndex, query: SearchQuery): Promise<number> {
  await plan(index, query);
  await prepare(index, query);
  const { words } = await wordedOf(index, query);
  return (await count(index, query, words, NOTHING)).total;
}

/**
 * Answers a query over one build. `index.db` is a transaction, so that a search over a single connection waits for its
 * turn once and not for each statement.
 */
export async function searchStore(index: StoreIndex, query: SearchQuery): Promise<SearchResult> {
  await plan(index, query);
  await prepare(index, query);
  const active = activeFilters(query);
  const fromMain = query.facets.filter((facet) => !active.includes(facet));
  const want = { codes: fromMain.some((facet) => !isApart(facet)), skills: fromMain.some(isApart) };
  const worded = await wordedOf(index, query);
  const counts = await count(index, query, worded.words, want);
  const hits = counts.total > 0 ? await hitsOf(index, query, worded) : [];
  const { facets, spans } = await countFacets(index, query, worded, counts);
  const leftOut: Partial<Record<FilterName, number>> = {};
  for (const name of leavingOut(query)) {
    // The facet was counted without its own filter, so documents without a value are among its counts.
    const counted = isInstanceFilter(name) ? undefined : facets[name];
    if (counted && counted.length < MAX_FACET_VALUES) {
      leftOut[name] = counted.find(({ value }) => value === UNKNOWN)?.count ?? 0;
      continue;
    }
    const admitting = await count(index, admittingUnknown(query, name), worded.words, NOTHING);
    leftOut[name] = admitting.total - counts.total;
  }
  const words = usedWords(worded.wording);
  return { total: counts.total, words, hits, facets, cut: cutAtMost(facets), spans, leftOut };
}
