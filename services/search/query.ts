import type { Lock } from './lock.ts';
import type { Preferred } from './preferred.ts';
import {
  type Facet,
  FILTERS,
  type FilterName,
  type InstanceCode,
  type InstanceNumber,
  type OfferCode,
  type OfferNumber,
} from './schema.ts';
import type { Place } from './walk.ts';

/** A circle on the earth: its centre in degrees, its radius in kilometres. */
export interface Circle {
  readonly lat: number;
  readonly lon: number;
  readonly within: number;
}

/** A range of numbers or days. Both ends belong to it, and either may be missing. */
export interface Range<T> {
  readonly from?: T;
  readonly to?: T;
}

/** A condition on one dimension: any of the values, any of the ranges, or (with `unknown`) no value at all. */
export interface Condition<T> {
  readonly values?: readonly T[];
  readonly ranges?: readonly Range<number>[];
  readonly unknown?: boolean;
}

export const SORTS = ['relevance', 'start', 'ects', 'price', 'updated'] as const;
export type Sort = (typeof SORTS)[number];

/**
 * How many hits paging can reach, because engines keep no more in order. Further pages are empty in every engine.
 * Totals and facets count all hits.
 */
export const MAX_REACHABLE_HITS = 2_000;

/** A checked query: every value is valid, every code in its normal spelling, every day an ISO string. */
export interface SearchQuery {
  /** Words, of which at most 10 count. Empty: everything. */
  readonly q: string;
  /**
   * Any of the words that tell is enough, also where documents have them all. The more and the rarer, the earlier. What
   * filters leave out (`leftOut`) is then not counted.
   */
  readonly relax?: true;
  /** The reader's language (ISO 639-1). It decides how words are taken apart. */
  readonly lang: string;
  readonly codes: Readonly<Partial<Record<OfferCode, Condition<string>>>>;
  readonly numbers: Readonly<Partial<Record<OfferNumber, Condition<number>>>>;
  readonly instance: Readonly<Partial<Record<InstanceCode, Condition<string>>>>;
  /**
   * What `near` asks: degrees, and kilometres. It is resolved to the condition on `near` among those on the instance
   * before an engine is asked; engines do not look at it.
   */
  readonly near?: { readonly circle?: Circle; readonly unknown: boolean };
  /** Conditions on numbers of an instance. */
  readonly instanceNumbers?: Readonly<Partial<Record<InstanceNumber, Condition<number>>>>;
  /** A condition on an instance: one can enrol on this day. */
  readonly openOn?: { readonly day?: string; readonly unknown?: boolean };
  /** A condition on an instance, as a range of days. An open start passes every date. */
  readonly start?: { readonly from?: string; readonly to?: string; readonly unknown?: boolean };
  /** Skills or occupations that somebody has and wants, as they were asked for. What is lacking is in `wanted`. */
  readonly gap?: { readonly have: readonly string[]; readonly want: readonly string[] };
  /**
   * Wanted skills: an offer must bring one of them (or a narrower one), and `relevance` means how many it brings per
   * credit. At most `MAX_WANTED`.
   */
  readonly wanted?: readonly string[];
  /** What words that were typed say beside those of `q`: it ranks first and never filters. */
  readonly preferred?: Preferred;
  /** Occupations as they were asked for. Their skills are in `ofOccupations` once they are known. */
  readonly occupations?: readonly string[];
  /** Skills of which an offer must have one (or a narrower one). At most `MAX_OCCUPATION_SKILLS`. */
  readonly ofOccupations?: readonly string[];
  /** What holds beside all of this. Whoever asks cannot change it. */
  readonly locked?: Lock;
  readonly sort: Sort;
  /** Hits after this place, instead of a page by its number. It decides nothing but the hits. */
  readonly after?: Place;
  readonly page: number;
  readonly size: number;
  readonly facets: readonly Facet[];
}

/** The query that asks for every offer: no words, no filters. What somebody asks for is said over it. */
export const EVERY_OFFER: SearchQuery = {
  q: '',
  lang: 'en',
  codes: {},
  numbers: {},
  instance: {},
  sort: 'relevance',
  page: 1,
  size: 1,
  facets: [],
};

/** The most skills of the occupations of one query. A single one has up to about 170. */
export const MAX_OCCUPATION_SKILLS = 2_000;

/**
 * What a query can do without: a filter, its words, its occupations, or what is wanted (with what is there already).
 */
export type QueryPart = FilterName | 'q' | 'occupation' | 'want';

/** The query without one part: for the counts of a filter's own facet, for `leftOut` and for `rescue`. */
export function without(query: SearchQuery, name: QueryPart): SearchQuery {
  if (name === 'want') {
    const { gap: _gap, wanted: _wanted, ...rest } = query;
    return rest;
  }
  if (name === 'occupation') {
    const { occupations: _asked, ofOccupations: _skills, ...rest } = query;
    return rest;
  }
  if (name === 'q') {
    const { preferred: _preferred, ...rest } = query;
    return { ...rest, q: '' };
  }
  if (name === 'start') {
    const { start: _start, ...rest } = query;
    return rest;
  }
  if (name === 'openOn') {
    const { openOn: _openOn, ...rest } = query;
    return rest;
  }
  const drop = <T extends object>(group: T): T =>
    Object.fromEntries(Object.entries(group).filter(([key]) => key !== name)) as T;
  return {
    ...query,
    codes: drop(query.codes),
    numbers: drop(query.numbers),
    instance: drop(query.instance),
    ...(query.instanceNumbers ? { instanceNumbers: drop(query.instanceNumbers) } : {}),
  };
}

/** The filters that are set, in the order of the schema. */
export function activeFilters(query: SearchQuery): FilterName[] {
  const { start, openOn } = query;
  const set = {
    ...query.codes,
    ...query.numbers,
    ...query.instance,
    ...query.instanceNumbers,
    ...(openOn ? { openOn } : {}),
    ...(start ? { start } : {}),
  };
  return FILTERS.filter((name) => name in set);
}
