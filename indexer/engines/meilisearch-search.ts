import { EngineError } from '../../services/errors.ts';
import { type DocumentInstance, UNKNOWN } from '../../services/search/document.ts';
import type { FacetCount, FacetSpan, SearchHit, SearchResult } from '../../services/search/engine.ts';
import { cutAtMost, facetCounts } from '../../services/search/facet-order.ts';
import { byGain } from '../../services/search/gain-order.ts';
import { matchingInstances } from '../../services/search/matching.ts';
import { isGrouped } from '../../services/search/preferred.ts';
import type { SearchQuery } from '../../services/search/query.ts';
import { readerFirst } from '../../services/search/reader-first.ts';
import { byRun } from '../../services/search/run-order.ts';
import {
  type Facet,
  type FilterName,
  isInstanceFilter,
  isOfferNumber,
  type OfferNumber,
} from '../../services/search/schema.ts';
import { pageWindow } from '../../services/search/scope.ts';
import { hitOf } from '../../services/search/stored-hit.ts';
import { usedWords } from '../../services/search/wording.ts';
import { type Answer, askAll, askCounting, hitsWithIds, type Searched, type WordTexts } from './meilisearch-ask.ts';
import { indexedValue, numberAsDay } from './meilisearch-filter.ts';
import { groupedPage, readerPage, walkedPage } from './meilisearch-groups.ts';
import type { CountedRuns } from './meilisearch-here.ts';
import { fieldsOf, placeOf } from './meilisearch-place.ts';
import { counting, FIELDS, narrowedFacets, type Plan, planOf, sortedHere, sortOf } from './meilisearch-plan.ts';
import { countRuns } from './meilisearch-runs.ts';
import { boundsOf } from './meilisearch-settings.ts';
import { wordsKey } from './meilisearch-wordings.ts';
import { wholeWords, wordTexts } from './meilisearch-words.ts';

/** The server may write a number with a fraction of zero. A range stays as it is. */
const plainNumber = (value: string): string => (value.includes('-') ? value : String(Number(value)));

function readFacet(facet: Facet, { facetDistribution = {} }: Answer): FacetCount[] {
  const counts = Object.entries(facetDistribution[facet] ?? {});
  if (!isOfferNumber(facet)) return facetCounts(counts);
  const missing = facetDistribution.unknown?.[facet] ?? 0;
  return facetCounts([...counts.map(([value, count]) => [plainNumber(value), count] as const), [UNKNOWN, missing]]);
}

function spanOf(facet: OfferNumber, { facetStats = {} }: Answer): FacetSpan | null {
  const [least, most] = boundsOf(facet);
  const [lowest, highest] = [facetStats[least]?.min, facetStats[most]?.max];
  return lowest === undefined || highest === undefined ? null : { least: lowest, most: highest };
}

interface Found {
  readonly id: string;
  readonly hit: string;
  readonly instances: string;
  readonly nextStart?: number;
  readonly skill?: readonly string[];
  readonly ectsLeast?: number;
  readonly language?: readonly string[];
}

function presented(found: readonly Found[], query: SearchQuery): SearchHit[] {
  return found.map((one) => {
    const place = placeOf(one, query);
    return {
      id: one.id,
      hit: hitOf(one.hit),
      matching: matchingInstances(JSON.parse(one.instances) as DocumentInstance[], query),
      ...(place === null ? {} : { place }),
    };
  });
}

/** Ids of hits in the order in which the server could not sort them. */
function inOrder(found: readonly Found[], query: SearchQuery): string[] {
  if (query.wanted && sortedHere(query) === 'gain') {
    const wanted = query.wanted.map(indexedValue);
    const offers = found.map(({ id, skill = [], ectsLeast = null }) => ({ id, skill, ects: ectsLeast }));
    return byGain(offers, wanted).map(({ id }) => id);
  }
  const offers = found.map(({ id, instances, nextStart }) => ({
    id,
    instances: JSON.parse(instances) as DocumentInstance[],
    nextStart: nextStart === undefined ? null : numberAsDay(nextStart),
  }));
  return byRun(offers, query).map(({ id }) => id);
}

/**
 * The page of an answer. A page that the server cannot sort is cut from all hits that can be reached, and only then are
 * its hits fetched.
 */
async function pageOf(searched: Searched, query: SearchQuery, words: WordTexts, answer: Answer): Promise<SearchHit[]> {
  const hits = await hitsOf(searched, query, words, answer);
  return presented(hits as readonly unknown[] as readonly Found[], query);
}

async function hitsOf(
  searched: Searched,
  query: SearchQuery,
  words: WordTexts,
  answer: Answer,
): Promise<Answer['hits']> {
  if (answer.estimatedTotalHits === 0) return [];
  const sort = sortOf(query, words);
  if (isGrouped(query)) return groupedPage(searched, query, words, { fields: FIELDS, sort });
  const shown = { fields: fieldsOf(query, FIELDS), sort };
  if (query.after !== undefined) return walkedPage(searched, query, words, shown);
  if (readerFirst(query) !== null) return readerPage(searched, query, words, shown);
  if (sortedHere(query) === null) return answer.hits;
  const { offset, limit } = pageWindow(query);
  const sorted = inOrder(answer.hits as readonly unknown[] as readonly Found[], query);
  return hitsWithIds(searched, sorted.slice(offset, offset + limit), FIELDS);
}

interface Asked {
  readonly words: WordTexts;
  readonly plan: Plan;
  readonly answers: readonly Answer[];
}

/**
 * Asks what an answer is made of. Because nearly all words that people type occur together somewhere, we ask with all
 * of them at once, beside what decides about them.
 */
async function ask(searched: Searched, query: SearchQuery): Promise<Asked> {
  const made: Asked[] = [];
  const words = await searched.wordings.of(query, async () => {
    const guess = wholeWords(query);
    if (guess === null) return wordTexts(searched, query);
    const plan = planOf(query, guess.words);
    const { counts, answers } = await askCounting(searched, guess.words, guess.counted, plan.questions);
    const decided = guess.decided(counts);
    if (decided === null) return wordTexts(searched, query, counts);
    made.push({ words: decided, plan, answers });
    return decided;
  });
  const [asked] = made;
  if (asked) return asked;
  const plan = planOf(query, words);
  return { words, plan, answers: await askAll(searched, words, plan.questions) };
}

async function search(searched: Searched, query: SearchQuery): Promise<SearchResult | null> {
  const { words, plan, answers } = await ask(searched, query);
  const [main] = answers;
  if (!main) return null;
  const facets: Partial<Record<Facet, readonly FacetCount[]>> = {};
  for (const facet of query.facets) facets[facet] = readFacet(facet, answers[plan.facetAt.get(facet) ?? 0] ?? main);
  const spans: Partial<Record<OfferNumber, FacetSpan>> = {};
  for (const facet of query.facets.filter(isOfferNumber)) {
    const span = spanOf(facet, answers[plan.facetAt.get(facet) ?? 0] ?? main);
    if (span) spans[facet] = span;
  }
  const leftOut: Partial<Record<FilterName, number>> = {};
  for (const [name, at] of plan.leftOutAt)
    leftOut[name] = isInstanceFilter(name)
      ? (answers[at]?.estimatedTotalHits ?? 0) - main.estimatedTotalHits
      : (answers[at]?.facetDistribution?.unknown?.[name] ?? 0);
  const totals: Partial<Record<FilterName, number>> = {};
  for (const [name, at] of plan.withoutAt) totals[name] = answers[at]?.estimatedTotalHits ?? 0;
  const isSettled = plan.unsettledAt !== null && (answers[plan.unsettledAt]?.estimatedTotalHits ?? 0) === 0;
  if (isSettled) totals.start = main.estimatedTotalHits;
  let runs: CountedRuns | null = null;
  if (plan.around !== null && !isSettled) {
    const { filter, at } = plan.around;
    runs = await countRuns(searched, query, words, {
      around: { filter, total: answers[at]?.estimatedTotalHits ?? 0 },
      candidates: new Map(narrowedFacets(query).map((facet) => [facet, facets[facet] ?? []])),
      total: main.estimatedTotalHits,
    });
  }
  const counted = { ...facets, ...runs?.facets };
  return {
    total: main.estimatedTotalHits,
    words: usedWords(words.wording),
    hits: await pageOf(searched, query, words, main),
    facets: counted,
    cut: { ...cutAtMost(counted), ...runs?.cut },
    spans,
    leftOut: { ...leftOut, ...runs?.leftOut },
    without: totals,
  };
}

/** The answer of `work`, or null where the index does not exist. */
async function orNoIndex<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof EngineError && error.code === 'index_not_found') return null;
    throw error;
  }
}

/** Answers a query. Null where the index does not exist. */
export function searchMeilisearch(searched: Searched, query: SearchQuery): Promise<SearchResult | null> {
  return orNoIndex(() => search(searched, query));
}

/**
 * How many hits each query has, in order; each is asked where `within` says. Null where the index does not exist.
 */
export function totalsInMeilisearch(
  within: (query: SearchQuery) => Searched,
  queries: readonly SearchQuery[],
): Promise<readonly number[] | null> {
  return orNoIndex(async () => {
    const totals = queries.map(() => 0);
    const together = new Map<string, { readonly query: SearchQuery; readonly at: number }[]>();
    for (const [at, query] of queries.entries()) {
      const { conditions, without } = query.locked ?? {};
      const key = JSON.stringify([wordsKey(query), conditions, without]);
      together.set(key, [...(together.get(key) ?? []), { query, at }]);
    }
    await Promise.all(
      [...together.values()].map(async (same) => {
        const [first] = same;
        if (!first) return;
        const searched = within(first.query);
        const words = await searched.wordings.of(first.query, () => wordTexts(searched, first.query));
        const questions = same.map(({ query }) => counting(query));
        for (const [nth, answer] of (await askAll(searched, words, questions)).entries())
          totals[same[nth]?.at ?? 0] = answer.estimatedTotalHits;
      }),
    );
    return totals;
  });
}
