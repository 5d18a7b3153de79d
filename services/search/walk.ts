import type { SearchQuery } from './query.ts';
import { type OrderKey, SORT_KEYS, WITHOUT_WORDS } from './ranking.ts';
import { readerFirst } from './reader-first.ts';
import { narrowsInstances } from './scope.ts';

/** The place of a hit in an order that can be walked to its end. */
export interface Place {
  /** 0 in the reader's language, 1 in others; 0 where offers are one group. */
  readonly group: 0 | 1;
  /** The value by which hits are ordered, in the engine's own form. Null where the offer has none. */
  readonly key: string | null;
  readonly id: string;
}

/** A part of such an order, in which hits stand by one value and the id. */
export interface Stretch {
  /** Null where offers are one group. */
  readonly group: 0 | 1 | null;
  /** The key by which hits are ordered; it may be missing. */
  readonly by: OrderKey;
  /** Hits that have the value, or those that have none. */
  readonly has: boolean;
  /** Where the part begins. Null: with its first hit. */
  readonly after: { readonly key: string | null; readonly id: string } | null;
}

/**
 * What the hits of a query are ordered by before their ids; null where the order cannot be walked, because it is made
 * of how well words match, of wanted skills, or of the runs that meet filters. Of those engines keep only the first
 * hits.
 */
export function walkedBy(query: SearchQuery): OrderKey | null {
  const { sort } = query;
  if (sort === 'relevance') return readerFirst(query) === null && !isLanguageAsked(query) ? null : WITHOUT_WORDS[0];
  if ((sort === 'start' || sort === 'price') && narrowsInstances(query)) return null;
  return SORT_KEYS[sort][0];
}

/** Without words, and a language was asked for: one group. */
const isLanguageAsked = (query: SearchQuery): boolean =>
  readerFirst({ ...query, instance: {} }) !== null && query.instance.language !== undefined;

/** The parts of a query's order from a place on, in their order. */
export function stretchesAfter(query: SearchQuery, place: Place): Stretch[] {
  const by = walkedBy(query);
  if (by === null) return [];
  const groups = readerFirst(query) === null ? ([null] as const) : ([0, 1] as const);
  return groups.flatMap((group): Stretch[] => {
    if (group !== null && group < place.group) return [];
    const isHere = group === null || group === place.group;
    const after = isHere ? { key: place.key, id: place.id } : null;
    const missing: Stretch = { group, by, has: false, after: after !== null && after.key === null ? after : null };
    return after !== null && after.key === null ? [missing] : [{ group, by, has: true, after }, missing];
  });
}
