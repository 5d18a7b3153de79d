import { UNKNOWN } from '../../services/search/document.ts';
import type { FacetCount } from '../../services/search/engine.ts';
import { facetCounts } from '../../services/search/facet-order.ts';
import type { SearchQuery } from '../../services/search/query.ts';
import type { InstanceFacet } from '../../services/search/schema.ts';
import { askAll, type Searched, type WordTexts } from './meilisearch-ask.ts';
import { counting } from './meilisearch-plan.ts';

/** How many values of instances are counted one by one for one answer, of all facets together. */
const MAX_COUNTED_VALUES = 60;

/** How often values occur among the offers found, by facet: no value of instances that match occurs more often. */
type Candidates = ReadonlyMap<InstanceFacet, readonly FacetCount[]>;

/** What was counted one by one. */
interface CountedByValue {
  readonly facets: ReadonlyMap<InstanceFacet, readonly FacetCount[]>;
  /** Facets of which not every value was counted: how many were. */
  readonly cut: ReadonlyMap<InstanceFacet, number>;
}

/**
 * Shares the questions out: each facet gets as many as any other, and what small ones do not need goes to the larger
 * ones. Values that the query asks for come first, because a reader sees them chosen; then the most frequent.
 */
function chosen({ instance }: SearchQuery, candidates: Candidates): Map<InstanceFacet, readonly FacetCount[]> {
  const smallestFirst = [...candidates].sort(([, one], [, other]) => one.length - other.length);
  let left = MAX_COUNTED_VALUES;
  return new Map(
    smallestFirst.map(([facet, counts], at) => {
      const share = Math.floor(left / (smallestFirst.length - at));
      const asked = new Set(instance[facet]?.values);
      const first = counts.filter(({ value }) => asked.has(value));
      const values = [...first, ...counts.filter(({ value }) => !asked.has(value))].slice(0, share);
      left -= values.length;
      return [facet, values];
    }),
  );
}

/**
 * Counts values of instances exactly. The server counts offers, and what it counts may belong to another instance. So
 * each value is asked for together with the other conditions.
 */
export async function countByValue(
  searched: Searched,
  query: SearchQuery,
  words: WordTexts,
  candidates: Candidates,
): Promise<CountedByValue> {
  const asked = [...chosen(query, candidates)].flatMap(([facet, counts]) =>
    counts.map(({ value }) => ({ facet, value })),
  );
  const answers = await askAll(
    searched,
    words,
    asked.map(({ facet, value }) => {
      const one = value === UNKNOWN ? { unknown: true } : { values: [value] };
      return counting({ ...query, instance: { ...query.instance, [facet]: one } });
    }),
  );
  const counted = asked.map((one, at) => ({ ...one, count: answers[at]?.estimatedTotalHits ?? 0 }));
  const facets = new Map<InstanceFacet, readonly FacetCount[]>();
  const cut = new Map<InstanceFacet, number>();
  for (const [facet, counts] of candidates) {
    const own = counted.filter((one) => one.facet === facet);
    facets.set(facet, facetCounts(own.map(({ value, count }) => [value, count])));
    if (own.length < counts.length) cut.set(facet, own.length);
  }
  return { facets, cut };
}
