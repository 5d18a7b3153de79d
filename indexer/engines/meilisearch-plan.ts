import { isGrouped } from '../../services/search/preferred.ts';
import { activeFilters, MAX_REACHABLE_HITS, type SearchQuery, without } from '../../services/search/query.ts';
import { SORT_KEYS, WITHOUT_WORDS } from '../../services/search/ranking.ts';
import { readerFirst } from '../../services/search/reader-first.ts';
import {
  type Facet,
  type FilterName,
  type InstanceFacet,
  type InstanceFilter,
  isInstanceFacet,
  isInstanceFilter,
  isOfferNumber,
} from '../../services/search/schema.ts';
import {
  activeInstanceFilters,
  admittingUnknown,
  isAmongInstances,
  leavingOut,
  lockedInstanceFilters,
  narrowsInstances,
  pageWindow,
} from '../../services/search/scope.ts';
import type { Question, WordTexts } from './meilisearch-ask.ts';
import { dividedByStart } from './meilisearch-divided.ts';
import { aroundFilter, type Filter, filterOf, type Instead } from './meilisearch-filter.ts';
import { fieldsOf } from './meilisearch-place.ts';
import { boundsOf, ruleOf } from './meilisearch-settings.ts';

/** What a hit is presented from. */
export const FIELDS = ['id', 'hit', 'instances'];

/** The order of a page as the server's `sort`. Empty where its rules decide, because there are words. */
export function sortOf(query: SearchQuery, words: WordTexts): readonly string[] {
  if (query.wanted && query.sort === 'relevance') return SORT_KEYS.ects.map(ruleOf);
  if (query.sort !== 'relevance') return SORT_KEYS[query.sort].map(ruleOf);
  return words.all === '' ? WITHOUT_WORDS.map(ruleOf) : [];
}

/** Asks for the total, and for facets where some are named. */
export function counting(query: SearchQuery, facets: readonly string[] = []): Question {
  return { filter: filterOf(query), facets };
}

/** The attributes from which facets are read. Numbers that are missing are counted under `unknown`. */
function attributesOf(facets: readonly Facet[]): string[] {
  return [
    ...new Set(facets.flatMap((facet) => (isOfferNumber(facet) ? [facet, ...boundsOf(facet), 'unknown'] : [facet]))),
  ];
}

/**
 * What a page that the server cannot sort is sorted by: the instances that meet the filters, or the wanted skills that
 * an offer brings per credit. The server can only sort by a value of the whole offer.
 */
export function sortedHere(query: SearchQuery): 'run' | 'gain' | null {
  if (query.wanted && query.sort === 'relevance') return 'gain';
  return (query.sort === 'start' || query.sort === 'price') && narrowsInstances(query) ? 'run' : null;
}

/** What is read of every hit that can be reached, to sort it here. */
const SORTED_FIELDS = { run: ['id', 'instances', 'nextStart'], gain: ['id', 'skill', 'ectsLeast'] } as const;

/** What is asked beside the page itself, and where to find each answer. */
export interface Plan {
  readonly questions: readonly Question[];
  /** Facets that are read from another answer than the first. */
  readonly facetAt: ReadonlyMap<Facet, number>;
  readonly leftOutAt: ReadonlyMap<FilterName, number>;
  /** Answers that find what the query would find without one of its filters. */
  readonly withoutAt: ReadonlyMap<FilterName, number>;
  /**
   * Where facets must be counted among the instances that meet other conditions: all offers that have such an instance,
   * and some more. What is counted there stands in no other answer.
   */
  readonly around: { readonly filter: Filter; readonly at: number } | null;
  /**
   * Where nothing but the start narrows what is counted: how many offers, whatever their start, have an instance that
   * may not meet it. Where there are none, the first answer counts all facets, and is also that without the start.
   */
  readonly unsettledAt: number | null;
}

/** Facets of a query that are counted among some instances alone. */
export function narrowedFacets(query: SearchQuery): readonly InstanceFacet[] {
  return query.facets.filter((facet) => isAmongInstances(query, facet));
}

/** What is counted beside the offers found: for a facet's own filter without it, for `leftOut` with what is unknown. */
function insteadIn(query: SearchQuery): Instead {
  const asked = new Set<FilterName>(query.facets);
  const leaving = leavingOut(query);
  return new Map(
    activeInstanceFilters(query).flatMap((name): [InstanceFilter, SearchQuery | null][] => {
      if (asked.has(name)) return [[name, null]];
      return leaving.includes(name) ? [[name, admittingUnknown(query, name)]] : [];
    }),
  );
}

/** True where nothing but days of the start narrows which instances count. */
function isNarrowedByStart(query: SearchQuery): boolean {
  return activeInstanceFilters(query).every((name) => name === 'start') && lockedInstanceFilters(query).length === 0;
}

export function planOf(query: SearchQuery, words: WordTexts): Plan {
  const active = activeFilters(query);
  const fromMain = query.facets.filter((facet) => !active.includes(facet));
  const sorted = sortedHere(query);
  const window =
    isGrouped(query) || readerFirst(query) !== null || query.after !== undefined
      ? { offset: 0, limit: 0, fields: ['id'] }
      : sorted
        ? { offset: 0, limit: MAX_REACHABLE_HITS, fields: SORTED_FIELDS[sorted] }
        : { ...pageWindow(query), fields: fieldsOf(query, FIELDS) };
  const questions: Question[] = [
    {
      ...counting(query, attributesOf(fromMain)),
      page: { ...window, sort: sortOf(query, words) },
    },
  ];
  const facetAt = new Map<Facet, number>();
  const leftOutAt = new Map<FilterName, number>();
  const withoutAt = new Map<FilterName, number>();
  const leaving = leavingOut(query);
  const asked = new Set<FilterName>(query.facets);
  const divided = isNarrowedByStart(query) ? dividedByStart(query) : null;
  const isNarrowed = narrowedFacets(query).length > 0;
  // Nothing but the start narrows: then around the query is what it finds itself.
  const around = isNarrowed
    ? { filter: aroundFilter(query, insteadIn(query)), at: divided === null ? questions.length : 0 }
    : null;
  const unsettledAt =
    isNarrowed && divided !== null
      ? questions.push({ filter: [...filterOf(without(query, 'start')), ...divided.others], facets: [] }) - 1
      : null;
  const hasOwnQuestion = around !== null && unsettledAt === null;
  if (hasOwnQuestion) {
    const own = query.facets.filter((facet) => isInstanceFacet(facet) && active.includes(facet));
    questions.push({ filter: around.filter, facets: own });
    for (const facet of own) facetAt.set(facet, around.at);
  }
  // What concerns instances is then counted among the offers around the query.
  for (const name of active.filter((name) => !hasOwnQuestion || !isInstanceFilter(name))) {
    const isFacet = asked.has(name);
    const facets = isFacet ? attributesOf([name as Facet]) : [];
    const leaves = leaving.includes(name);
    // Of an instance, what is left out has no instance that meets the others and has no value. That is a question of
    // its own. Of an offer, one question without the filter counts both.
    if (isInstanceFilter(name)) {
      if (isFacet) {
        const at = questions.push(counting(without(query, name), facets)) - 1;
        facetAt.set(name as Facet, at);
        withoutAt.set(name, at);
      }
      if (leaves) leftOutAt.set(name, questions.push(counting(admittingUnknown(query, name))) - 1);
    } else if (isFacet || leaves) {
      const at = questions.push(counting(without(query, name), [...new Set([...facets, 'unknown'])])) - 1;
      withoutAt.set(name, at);
      if (isFacet) facetAt.set(name as Facet, at);
      if (leaves) leftOutAt.set(name, at);
    }
  }
  return { questions, facetAt, leftOutAt, withoutAt, around, unsettledAt };
}
