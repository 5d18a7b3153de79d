import type { FacetCount } from './engine.ts';
import type { Facet } from './schema.ts';

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

/** Facets that may have more values than an answer has for one: how many it has. */
export function cutAtMost(
  facets: Readonly<Partial<Record<Facet, readonly FacetCount[]>>>,
): Partial<Record<Facet, number>> {
  const full = Object.entries(facets).filter(([, counts]) => counts.length >= MAX_FACET_VALUES);
  return Object.fromEntries(full.map(([facet]) => [facet, MAX_FACET_VALUES]));
}
