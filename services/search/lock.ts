import { EVERY_OFFER, type SearchQuery } from './query.ts';

/** The conditions of a search that can hold beside those of another one. */
export type LockedConditions = Pick<
  SearchQuery,
  'codes' | 'numbers' | 'instance' | 'instanceNumbers' | 'openOn' | 'start' | 'ofOccupations'
>;

/**
 * What holds beside everything that a query asks, also on the same dimension: offers that do not meet it are in no hit,
 * total, count or rescue. Its conditions on instances hold for the same instance as those of the query.
 */
export interface Lock {
  readonly conditions: LockedConditions;
  /** Offers of which one is asked for. Absent: all. */
  readonly only?: readonly string[];
  /** Offers and providers that are left out, by their ids. */
  readonly without: { readonly offers: readonly string[]; readonly providers: readonly string[] };
}

/** A lock that locks nothing: for questions about single offers. */
export const NO_LOCK: Lock = {
  conditions: { codes: {}, numbers: {}, instance: {} },
  without: { offers: [], providers: [] },
};

/** The conditions of a lock as a query of their own. Null where there is no lock. */
export function lockedQuery({ locked }: Pick<SearchQuery, 'locked'>): SearchQuery | null {
  return locked === undefined ? null : { ...EVERY_OFFER, ...locked.conditions };
}
