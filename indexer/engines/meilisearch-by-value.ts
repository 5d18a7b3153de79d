import { UNKNOWN } from '../../services/search/document.ts';
import type { FacetCount } from '../../services/search/engine.ts';
import { facetCounts } from '../../services/search/facet-order.ts';
import type { SearchQuery } from '../../services/search/query.ts';
import type { InstanceFacet } from '../../services/search/schema.ts';
import type { Question } from './meilisearch-ask.ts';
import type { CountedRuns } from './meilisearch-here.ts';
import { counting } from './meilisearch-plan.ts';

/** How many values of instances are counted one by one for one answer, of all facets together. */
const MAX_COUNTED_VALUES = 60;

/** How often values occur among the offers found, by facet: no value of instances that match occurs more often. */
export type Candidates = ReadonlyMap<InstanceFacet, readonly FacetCount[]>;

/** What is asked to count values one by one. */
interface ByValue {
  readonly questions: readonly Question[];
  /** What the answers say: counts, and of facets of which not every value was counted, how many were. */
  readonly read: (totals: readonly number[]) => Pick<CountedRuns, 'facets' | 'cut'>;
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
 * How values of instances are counted exactly. The server counts offers, and what it counts may belong to another
 * instance. So each value is asked for together with the other conditions.
 */
export function byValue(query: SearchQuery, candidates: Candidates): ByValue {
  const asked = [...chosen(query, candidates)].flatMap(([facet, counts]) =>
    counts.map(({ value }) => ({ facet, value })),
  );
  return {
    questions: asked.map(({ facet, value }) => {
      const one = value === UNKNOWN ? { unknown: true } : { values: [value] };
      return counting({ ...query, instance: { ...query.instance, [facet]: one } });
    }),
    read(totals) {
      const counted = asked.map((one, at) => ({ ...one, count: totals[at] ?? 0 }));
      const of = (facet: InstanceFacet) => counted.filter((one) => one.facet === facet);
      const facets = [...candidates.keys()].map((facet) => [
        facet,
        facetCounts(of(facet).map(({ value, count }) => [value, count])),
      ]);
      const cut = [...candidates].flatMap(([facet, counts]) =>
        of(facet).length < counts.length ? [[facet, of(facet).length]] : [],
      );
      return { facets: Object.fromEntries(facets), cut: Object.fromEntries(cut) };
    },
  };
}
