import type { SearchQuery } from './query.ts';

/** Words of a query that say what a filter says: which words, and the parameter with its value. */
export interface Understood {
  /** As they were typed. */
  readonly words: string;
  /** A parameter of the search, and a value that it takes. */
  readonly parameter: string;
  readonly value: string;
}

/** Conditions as a query has them. */
export type Conditions = Pick<
  SearchQuery,
  'codes' | 'numbers' | 'instance' | 'near' | 'instanceNumbers' | 'openOn' | 'start'
>;

/**
 * What the words of a query ask for beside its subject. It never filters: totals, facets and `leftOut` are those of the
 * words that are left in `q`. Where hits are ranked by the relevance of words (not by wanted skills), they come in
 * three groups, each ranked by itself:
 * 1. where `q` has words: offers whose title has all words that were typed, also those that were understood (“Online
 *    Marketing”);
 * 2. offers that meet all of `conditions`, those on instances by one and the same instance, which also meets the
 *    filters;
 * 3. all others.
 */
export interface Preferred {
  readonly conditions: Conditions;
  /** All words as they were typed. */
  readonly typed: string;
  readonly understood: readonly Understood[];
}

/** True where the hits of a query come in groups. */
export function isGrouped(query: SearchQuery): query is SearchQuery & { readonly preferred: Preferred } {
  return query.preferred !== undefined && query.sort === 'relevance' && query.wanted === undefined;
}

/**
 * The query as a search for offers of the second group. Where a filter and a preference name the same, the filter
 * holds.
 */
export function asFilter(query: SearchQuery & { readonly preferred: Preferred }): SearchQuery {
  const { preferred, ...rest } = query;
  const { codes, numbers, instance, instanceNumbers, openOn, start } = preferred.conditions;
  const both = query.start ?? start;
  const open = query.openOn ?? openOn;
  return {
    ...rest,
    codes: { ...codes, ...query.codes },
    numbers: { ...numbers, ...query.numbers },
    instance: { ...instance, ...query.instance },
    ...((instanceNumbers ?? query.instanceNumbers)
      ? { instanceNumbers: { ...instanceNumbers, ...query.instanceNumbers } }
      : {}),
    ...(open === undefined ? {} : { openOn: open }),
    ...(both === undefined ? {} : { start: both }),
  };
}
