import { countOf, isObject, type JsonObject, memberOf, objectOf, wordOf } from './values.ts';

/** A page of a list: its records, and what its envelope says of the others. Null where it says nothing. */
export interface JsonPage {
  readonly records: readonly unknown[];
  /** Whether another page follows. */
  readonly more: boolean | null;
  /** How many records are on one page. */
  readonly size: number | null;
  /** How many pages there are. */
  readonly pages: number | null;
  /** How many records there are on all pages. */
  readonly total: number | null;
  /** The address of the next page, as it is written. */
  readonly next: string | null;
}

/** Members in which services put the records of a list. */
const LISTS = ['items', 'data', 'results', 'records', 'value', 'content', 'elements'];

/** The list in an object: under one of these names, in HAL’s `_embedded`, or in the only member that is a list. */
function listIn(value: JsonObject, names: readonly string[]): readonly unknown[] | null {
  for (const name of [...names, ...LISTS]) {
    const list = memberOf(value, name);
    if (Array.isArray(list)) return list;
  }
  const embedded = objectOf(value._embedded);
  const lists = Object.values(Object.keys(embedded).length > 0 ? embedded : value).filter(Array.isArray);
  return lists.length === 1 ? (lists[0] ?? null) : null;
}

const flag = (value: unknown): boolean | null =>
  value === true || value === 'true' ? true : value === false || value === 'false' ? false : null;

/** The first of these members that is a count, in the envelope or in its `meta`, `page` or `pagination`. */
function countIn(value: JsonObject, names: readonly string[]): number | null {
  for (const place of [value, ...['meta', 'page', 'pagination'].map((name) => objectOf(value[name]))])
    for (const name of names) {
      const count = countOf(memberOf(place, name));
      if (count !== null) return count;
    }
  return null;
}

function nextIn(value: JsonObject): string | null {
  // Django REST has the address beside the list.
  for (const links of [objectOf(value.links), objectOf(value._links), value]) {
    const next = links.next;
    const address = wordOf(isObject(next) ? next.href : next);
    if (address !== null) return address;
  }
  return null;
}

/**
 * Finds the records of a list in a bare array or in an envelope. `names` are the members in which a format has them.
 * Null where there is no list.
 */
export function pageOf(value: unknown, names: readonly string[] = []): JsonPage | null {
  if (Array.isArray(value)) return { records: value, more: null, size: null, pages: null, total: null, next: null };
  if (!isObject(value)) return null;
  // A JSON:API document holds either data or errors.
  if (Array.isArray(value.errors) && value.data === undefined && names.includes('data')) return null;
  const records = listIn(value, names);
  if (records === null) return null;
  return {
    records,
    more: flag(memberOf(value, 'hasNextPage')),
    size: countIn(value, ['pageSize', 'per_page', 'perPage', 'limit']),
    pages: countIn(value, ['totalPages', 'pageCount', 'lastPage', 'last_page']),
    // `count` is the number on this page for some services, and that of all where `next` and `previous` stand beside it.
    total: countIn(value, [
      ...('next' in value && 'previous' in value ? ['count'] : []),
      'totalItems',
      'totalCount',
      'totalRecords',
      'totalElements',
      'total',
    ]),
    next: nextIn(value),
  };
}
