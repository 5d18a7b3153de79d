import { type Facet, FILTERS, type FilterName, type InstanceCode, type OfferCode, type OfferNumber } from './schema.ts';

/** A closed or half-open range of numbers or days; both ends inclusive. */
export interface Range<T> {
  readonly from?: T;
  readonly to?: T;
}

/** A condition on one dimension: any of the values, any of the ranges, or (where `unknown`) no value at all. */
export interface Condition<T> {
  readonly values?: readonly T[];
  readonly ranges?: readonly Range<number>[];
  readonly unknown?: boolean;
}

export const SORTS = ['relevance', 'start', 'ects', 'price', 'updated'] as const;
export type Sort = (typeof SORTS)[number];

/** Results beyond this cannot be paged to: engines keep no more in order. */
export const MAX_REACH_HITS = 2_000;

/**
 * A clean query: every value checked, every code in its normal spelling, days as `YYYYMMDD` numbers nowhere (ISO
 * strings).
 */
export interface SearchQuery {
  /** Words, at most 10 counted; empty = everything. */
  readonly q: string;
  /** The reader's language (ISO 639-1), used for tokenising. */
  readonly lang: string;
  readonly codes: Readonly<Partial<Record<OfferCode, Condition<string>>>>;
  readonly numbers: Readonly<Partial<Record<OfferNumber, Condition<number>>>>;
  readonly instance: Readonly<Partial<Record<InstanceCode, Condition<string>>>>;
  /** Of an instance, as a range of days; an open start passes every date. */
  readonly start?: { readonly from?: string; readonly to?: string; readonly unknown?: boolean };
  readonly sort: Sort;
  readonly page: number;
  readonly size: number;
  readonly facets: readonly Facet[];
}

/** The query without one filter: for disjunctive facet counts, `leftOut` and `rescue`. */
export function without(query: SearchQuery, name: FilterName | 'q'): SearchQuery {
  if (name === 'q') return { ...query, q: '' };
  if (name === 'start') {
    const { start: _start, ...rest } = query;
    return rest;
  }
  const drop = <T extends object>(group: T): T =>
    Object.fromEntries(Object.entries(group).filter(([key]) => key !== name)) as T;
  return { ...query, codes: drop(query.codes), numbers: drop(query.numbers), instance: drop(query.instance) };
}

/** The filters that are set, in the order of the schema. */
export function activeFilters(query: SearchQuery): FilterName[] {
  const { start } = query;
  const set = { ...query.codes, ...query.numbers, ...query.instance, ...(start ? { start } : {}) };
  return FILTERS.filter((name) => name in set);
}
