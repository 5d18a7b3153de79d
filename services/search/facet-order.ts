import type { FacetCount } from './engine.ts';

/** The most values that an answer has for one facet. */
export const MAX_FACET_VALUES = 300;

/**
 * Sorts counts: the largest first, then by value in code-unit order; at most 300. Values without a document are left
 * out.
 */
export function facetCounts(counts: Iterable<readonly [value: string, count: number]>): FacetCount[] {
  return [...counts]
    .filter(([, count]) => count > 0)
    .map(([value, count]) => ({ value, count }))
    .sort((one, other) => other.count - one.count || (one.value < other.value ? -1 : one.value > other.value ? 1 : 0))
    .slice(0, MAX_FACET_VALUES);
}
