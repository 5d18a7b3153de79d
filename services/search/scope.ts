import { UNKNOWN } from './document.ts';
import { lockedQuery } from './lock.ts';
import { activeFilters, type Condition, MAX_REACHABLE_HITS, type SearchQuery } from './query.ts';
import {
  type Facet,
  type FilterName,
  INSTANCE_FILTERS,
  type InstanceFacet,
  type InstanceFilter,
  isInstanceFacet,
} from './schema.ts';

/** Where a page begins, and how many of its hits can be reached. */
export function pageWindow({ page, size, after }: Pick<SearchQuery, 'page' | 'size' | 'after'>): {
  offset: number;
  limit: number;
} {
  if (after !== undefined) return { offset: 0, limit: size };
  const offset = (page - 1) * size;
  return { offset, limit: Math.max(0, Math.min(size, MAX_REACHABLE_HITS - offset)) };
}

/** The values that a condition on codes passes, `unknown` among them. */
export function passingValues({ values = [], unknown }: Condition<string>): readonly string[] {
  return unknown ? [...values, UNKNOWN] : values;
}

function conditionOf(query: SearchQuery, name: FilterName): { readonly unknown?: boolean } | undefined {
  if (name === 'start') return query.start;
  if (name === 'openOn') return query.openOn;
  const all: Readonly<Record<string, Condition<string> | Condition<number> | undefined>> = {
    ...query.codes,
    ...query.numbers,
    ...query.instance,
    ...query.instanceNumbers,
  };
  return all[name];
}

/**
 * The active filters that leave out offers without a value: those that do not ask for `unknown` themselves. None with
 * `relax`: what it finds belongs to no count.
 */
export function leavingOut(query: SearchQuery): FilterName[] {
  if (query.relax) return [];
  return activeFilters(query).filter((name) => conditionOf(query, name)?.unknown !== true);
}

/**
 * The query with `unknown` added to one of its filters. What it finds beyond the query is what this filter leaves out
 * because there is no value.
 */
export function admittingUnknown(query: SearchQuery, name: FilterName): SearchQuery {
  if (name === 'start') return { ...query, start: { ...query.start, unknown: true } };
  if (name === 'openOn') return { ...query, openOn: { ...query.openOn, unknown: true } };
  const admit = <T extends Readonly<Record<string, unknown>>>(group: T): T =>
    name in group ? { ...group, [name]: { ...(group[name] as object), unknown: true } } : group;
  return {
    ...query,
    codes: admit(query.codes),
    numbers: admit(query.numbers),
    instance: admit(query.instance),
    ...(query.instanceNumbers ? { instanceNumbers: admit(query.instanceNumbers) } : {}),
  };
}

/** The instance conditions that are set. */
export function activeInstanceFilters(query: SearchQuery): InstanceFilter[] {
  const active = activeFilters(query);
  return INSTANCE_FILTERS.filter((name) => active.includes(name));
}

/** The instance conditions of the lock of a query. */
export function lockedInstanceFilters(query: SearchQuery): InstanceFilter[] {
  const locked = lockedQuery(query);
  return locked === null ? [] : activeInstanceFilters(locked);
}

/**
 * True for a facet whose values are counted among those instances alone that meet conditions on something else: the
 * other filters of the query, or its lock.
 */
export function isAmongInstances(query: SearchQuery, facet: Facet): facet is InstanceFacet {
  if (!isInstanceFacet(facet)) return false;
  return lockedInstanceFilters(query).length > 0 || activeInstanceFilters(query).some((name) => name !== facet);
}

/** True where only some instances of an offer count: those that meet the query's conditions and those of its lock. */
export function narrowsInstances(query: SearchQuery): boolean {
  return activeInstanceFilters(query).length + lockedInstanceFilters(query).length > 0;
}
