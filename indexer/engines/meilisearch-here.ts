import { type DocumentInstance, instanceValues } from '../../services/search/document.ts';
import type { FacetCount } from '../../services/search/engine.ts';
import { cutAtMost, facetCounts } from '../../services/search/facet-order.ts';
import { meetsFilter, meetsLock } from '../../services/search/matching.ts';
import type { SearchQuery } from '../../services/search/query.ts';
import {
  type InstanceFacet,
  type InstanceFilter,
  isInstanceFacet,
  isInstanceFilter,
} from '../../services/search/schema.ts';
import { activeInstanceFilters, admittingUnknown, leavingOut } from '../../services/search/scope.ts';

/** The facets of instances and what filters on them leave out, as `SearchResult` has them. */
export interface CountedRuns {
  readonly facets: Readonly<Partial<Record<InstanceFacet, readonly FacetCount[]>>>;
  readonly cut: Readonly<Partial<Record<InstanceFacet, number>>>;
  readonly leftOut: Readonly<Partial<Record<InstanceFilter, number>>>;
}

/** The condition that alone an instance does not meet; null where it meets all, undefined where more are not met. */
function onlyUnmet(
  instance: DocumentInstance,
  active: readonly InstanceFilter[],
  query: SearchQuery,
): InstanceFilter | null | undefined {
  let unmet: InstanceFilter | null = null;
  for (const name of active) {
    if (meetsFilter(instance, name, query)) continue;
    if (unmet !== null) return undefined;
    unmet = name;
  }
  return unmet;
}

/**
 * Counts offers, each given as its instances, by the values of those instances that meet the other conditions and the
 * lock.
 */
export function countHere(offers: readonly (readonly DocumentInstance[])[], query: SearchQuery): CountedRuns {
  const { counts, leftOut } = everyCount(offers, query);
  const facets = Object.fromEntries([...counts].map(([facet, byValue]) => [facet, facetCounts(byValue)]));
  return { facets, cut: cutAtMost(facets), leftOut: Object.fromEntries(leftOut) };
}

/** The same with every value, however many there are. */
export function everyCount(offers: readonly (readonly DocumentInstance[])[], query: SearchQuery) {
  const active = activeInstanceFilters(query);
  const admitting = new Map(
    leavingOut(query)
      .filter(isInstanceFilter)
      .map((name) => [name, admittingUnknown(query, name)] as const),
  );
  const counts = new Map(query.facets.filter(isInstanceFacet).map((facet) => [facet, new Map<string, number>()]));
  const leftOut = new Map([...admitting.keys()].map((name) => [name, 0]));
  for (const every of offers) {
    const instances = every.filter((instance) => meetsLock(instance, query));
    const unmet = instances.map((instance) => onlyUnmet(instance, active, query));
    for (const [facet, byValue] of counts) {
      const values = new Set(
        instances.flatMap((instance, at) =>
          unmet[at] === null || unmet[at] === facet ? instanceValues(instance, facet) : [],
        ),
      );
      for (const value of values) byValue.set(value, (byValue.get(value) ?? 0) + 1);
    }
    if (unmet.includes(null)) continue;
    for (const [name, admitted] of admitting)
      if (instances.some((instance, at) => unmet[at] === name && meetsFilter(instance, name, admitted)))
        leftOut.set(name, (leftOut.get(name) ?? 0) + 1);
  }
  return { counts, leftOut };
}
