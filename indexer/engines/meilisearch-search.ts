import { EngineError } from '../../services/errors.ts';
import { type DocumentInstance, UNKNOWN } from '../../services/search/document.ts';
import type { FacetCount, SearchHit, SearchResult } from '../../services/search/engine.ts';
import { facetCounts } from '../../services/search/facet-order.ts';
import { matchingInstances } from '../../services/search/matching.ts';
import {
  activeFilters,
  type Facet,
  type FilterName,
  INSTANCE_CODES,
  type InstanceCode,
  OFFER_NUMBERS,
  type SearchQuery,
  without,
} from '../../services/search/query.ts';
import { activeInstanceFilters, admittingUnknown, leavingOut, pageWindow } from '../../services/search/scope.ts';
import { MAX_QUERY_WORDS, wordsOf } from '../../services/search/words.ts';
import type { MeilisearchServer } from './meilisearch-client.ts';
import { filterOf } from './meilisearch-filter.ts';
import { localeOf } from './meilisearch-locales.ts';

/** Values of instances that are counted one by one, in one request; those that may be most frequent. */
const MAX_COUNTED_VALUES = 24;
/** Queries of one request. */
const MAX_QUERIES = 50;

const SORTS: Readonly<Record<SearchQuery['sort'], readonly string[]>> = {
  relevance: [],
  start: ['nextStart:asc'],
  ects: ['ectsLeast:asc'],
  price: ['price:asc'],
  updated: ['updated:desc'],
};

type Strategy = 'all' | 'last';

interface Body {
  readonly indexUid: string;
  readonly [parameter: string]: unknown;
}

interface Answer {
  readonly hits: readonly { readonly id: string; readonly hit: string; readonly instances: string }[];
  readonly estimatedTotalHits: number;
  readonly facetDistribution?: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** One search at one index. */
interface Searched {
  readonly server: MeilisearchServer;
  readonly index: string;
}

const isNumber = (facet: string): boolean => OFFER_NUMBERS.some((name) => name === facet);
const isInstanceCode = (name: FilterName): name is InstanceCode => INSTANCE_CODES.some((code) => code === name);

/** The words as literal text: quotes would make a phrase and a minus an exclusion. */
function textOf({ q }: SearchQuery): string {
  return wordsOf(q).slice(0, MAX_QUERY_WORDS).join(' ');
}

function body(index: string, query: SearchQuery, strategy: Strategy, facets: readonly string[] = []): Body {
  return {
    indexUid: index,
    q: textOf(query),
    filter: filterOf(query),
    locales: [localeOf(query.lang)],
    matchingStrategy: strategy,
    facets,
    limit: 0,
  };
}

/** Attributes whose distribution a facet is read from: a number's missing values are counted under `unknown`. */
function attributesOf(facets: readonly Facet[]): string[] {
  return [...new Set(facets.flatMap((facet) => (isNumber(facet) ? [facet, 'unknown'] : [facet])))];
}

function readFacet(facet: Facet, { facetDistribution = {} }: Answer): FacetCount[] {
  const counts = Object.entries(facetDistribution[facet] ?? {});
  if (!isNumber(facet)) return facetCounts(counts);
  const missing = facetDistribution.unknown?.[facet] ?? 0;
  return facetCounts([...counts.map(([value, count]) => [String(Number(value)), count] as const), [UNKNOWN, missing]]);
}

/** Several queries in one request, answers in their order. Null where the index is not there. */
async function multiSearch({ server }: Searched, queries: readonly Body[]): Promise<Answer[] | null> {
  const answers: Answer[] = [];
  try {
    for (let from = 0; from < queries.length; from += MAX_QUERIES) {
      const { results } = await server.ask<{ results: Answer[] }>('multi-search', {
        queries: queries.slice(from, from + MAX_QUERIES),
      });
      answers.push(...results);
    }
  } catch (error) {
    if (error instanceof EngineError && error.code === 'index_not_found') return null;
    throw error;
  }
  return answers;
}

/** What is asked beside the page itself, each with the place of its answer. */
interface Plan {
  readonly bodies: readonly Body[];
  /** Facets that are read from another answer than the first. */
  readonly facetAt: ReadonlyMap<Facet, number>;
  readonly leftOutAt: ReadonlyMap<FilterName, number>;
  /** Dimensions of instances that must be counted value by value among the instances that meet the other conditions. */
  readonly byValue: readonly InstanceCode[];
}

function planOf(index: string, query: SearchQuery, strategy: Strategy): Plan {
  const active = activeFilters(query);
  const instanceFilters = activeInstanceFilters(query);
  const byValue = query.facets.filter(isInstanceCode).filter((facet) => instanceFilters.some((name) => name !== facet));
  const fromMain = query.facets.filter((facet) => !active.includes(facet));
  const { offset, limit } = pageWindow(query);
  const bodies: Body[] = [
    {
      ...body(index, query, strategy, attributesOf(fromMain)),
      offset,
      limit,
      sort: SORTS[query.sort],
      attributesToRetrieve: ['id', 'hit', 'instances'],
    },
  ];
  const facetAt = new Map<Facet, number>();
  for (const facet of query.facets.filter((name) => active.includes(name)))
    facetAt.set(facet, bodies.push(body(index, without(query, facet), strategy, attributesOf([facet]))) - 1);
  const leftOutAt = new Map<FilterName, number>();
  for (const name of leavingOut(query))
    leftOutAt.set(name, bodies.push(body(index, admittingUnknown(query, name), strategy)) - 1);
  return { bodies, facetAt, leftOutAt, byValue };
}

/** Exact counts of values of instances. What is counted per offer may belong to another instance: each value is asked for together with the other conditions. */
async function countByValue(
  searched: Searched,
  query: SearchQuery,
  strategy: Strategy,
  candidates: ReadonlyMap<InstanceCode, readonly FacetCount[]>,
): Promise<ReadonlyMap<InstanceCode, FacetCount[]>> {
  const asked = [...candidates]
    .flatMap(([facet, counts]) => counts.map(({ value, count }) => ({ facet, value, count })))
    .sort((one, other) => other.count - one.count)
    .slice(0, MAX_COUNTED_VALUES);
  const answers = await multiSearch(
    searched,
    asked.map(({ facet, value }) => {
      const one = value === UNKNOWN ? { unknown: true } : { values: [value] };
      return body(searched.index, { ...query, instance: { ...query.instance, [facet]: one } }, strategy);
    }),
  );
  return new Map(
    [...candidates.keys()].map((facet) => [
      facet,
      facetCounts(
        asked.flatMap((one, at) =>
          one.facet === facet ? [[one.value, answers?.[at]?.estimatedTotalHits ?? 0] as const] : [],
        ),
      ),
    ]),
  );
}

function hitsOf(answer: Answer, query: SearchQuery): SearchHit[] {
  return answer.hits.map(({ id, hit, instances }) => ({
    id,
    hit: JSON.parse(hit) as SearchHit['hit'],
    matching: matchingInstances(JSON.parse(instances) as DocumentInstance[], query),
  }));
}

/** Asks with all words; where nothing has all, with as many of them from the left as there are. */
async function widening<T>(
  query: SearchQuery,
  ask: (strategy: Strategy) => Promise<T>,
  isEmpty: (answer: T) => boolean,
) {
  const answer = await ask('all');
  if (!isEmpty(answer) || wordsOf(query.q).length < 2) return { answer, strategy: 'all' as const };
  return { answer: await ask('last'), strategy: 'last' as const };
}

/** Answers a query. Null where the index is not there. */
export async function searchMeilisearch(searched: Searched, query: SearchQuery): Promise<SearchResult | null> {
  const { answer: asked, strategy } = await widening(
    query,
    async (tried) => {
      const plan = planOf(searched.index, query, tried);
      return { plan, answers: await multiSearch(searched, plan.bodies) };
    },
    ({ answers }) => answers?.[0]?.estimatedTotalHits === 0,
  );
  const { plan, answers } = asked;
  const [main] = answers ?? [];
  if (!answers || !main) return null;
  const facets: Partial<Record<Facet, readonly FacetCount[]>> = {};
  for (const facet of query.facets) facets[facet] = readFacet(facet, answers[plan.facetAt.get(facet) ?? 0] ?? main);
  if (plan.byValue.length > 0) {
    const candidates = new Map(plan.byValue.map((facet) => [facet, facets[facet] ?? []]));
    for (const [facet, counts] of await countByValue(searched, query, strategy, candidates)) facets[facet] = counts;
  }
  const leftOut: Partial<Record<FilterName, number>> = {};
  for (const [name, at] of plan.leftOutAt)
    leftOut[name] = (answers[at]?.estimatedTotalHits ?? 0) - main.estimatedTotalHits;
  return { total: main.estimatedTotalHits, hits: hitsOf(main, query), facets, leftOut };
}

/** How many each query finds, in order. Null where the index is not there. */
export async function totalsInMeilisearch(
  searched: Searched,
  queries: readonly SearchQuery[],
): Promise<readonly number[] | null> {
  const ask = async (asked: readonly SearchQuery[], strategy: Strategy) =>
    (
      await multiSearch(
        searched,
        asked.map((query) => body(searched.index, query, strategy)),
      )
    )?.map(({ estimatedTotalHits }) => estimatedTotalHits);
  const totals = await ask(queries, 'all');
  if (!totals) return null;
  const again = queries.flatMap((query, at) => (totals[at] === 0 && wordsOf(query.q).length > 1 ? [at] : []));
  const wider = await ask(
    again.flatMap((at) => queries[at] ?? []),
    'last',
  );
  for (const [place, at] of again.entries()) totals[at] = wider?.[place] ?? 0;
  return totals;
}
