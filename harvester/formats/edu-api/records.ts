import type { JsonPart } from '../json/read-parts.ts';
import { type TextKeys, textsOf } from '../json/texts.ts';
import { isObject, type JsonObject, memberOf, wordAt } from '../json/values.ts';

/** The lists of a service that are read. */
export const LISTS = [
  'courseTemplates',
  'collectionTemplates',
  'courseOfferings',
  'collectionOfferings',
  'organizations',
  'academicSessions',
] as const;
/** The name of a list. */
export type List = (typeof LISTS)[number];

/** Edu-API writes `recordLanguage` where others write `language`. */
const KEYS: TextKeys = { language: 'recordLanguage', value: 'value' };

/** Texts of a record, in all their languages. */
export const said = (value: unknown) => textsOf(value, KEYS);

/** The id of a record. Null where it has none. */
export const idOf = (record: JsonObject): string | null => wordAt(record, 'sourcedId');

/** What a record is by its members, where the address that was asked for does not tell. */
function listBy(record: JsonObject): List | null {
  if (memberOf(record, 'course') !== undefined) return 'courseOfferings';
  if (memberOf(record, 'collection') !== undefined) return 'collectionOfferings';
  if (memberOf(record, 'courseType') !== undefined) return 'courseTemplates';
  if (memberOf(record, 'collectionType') !== undefined) return 'collectionTemplates';
  if (memberOf(record, 'organizationType') !== undefined) return 'organizations';
  return memberOf(record, 'sessionType') !== undefined ? 'academicSessions' : null;
}

/** All records of a publication, each once. */
export interface Records {
  readonly of: (list: List) => ReadonlyMap<string, JsonObject>;
  /** Offerings by the id of their template. */
  readonly offerings: ReadonlyMap<string, readonly JsonObject[]>;
  /** Ids of offerings that do not say what they offer. */
  readonly orphans: readonly string[];
}

/** Sorts the records of all parts by the list that they are from. */
export function recordsIn(parts: readonly JsonPart[]): Records {
  const maps = new Map<List, Map<string, JsonObject>>(LISTS.map((list) => [list, new Map()]));
  for (const { value, page, segments } of parts) {
    const asked = LISTS.find((list) => list === segments?.[0]);
    for (const record of page?.records ?? [value]) {
      const id = isObject(record) ? idOf(record) : null;
      const list = isObject(record) ? (asked ?? listBy(record)) : null;
      const map = list === null ? undefined : maps.get(list);
      if (id !== null && isObject(record) && map !== undefined && !map.has(id)) map.set(id, record);
    }
  }
  const offerings = new Map<string, JsonObject[]>();
  const orphans: string[] = [];
  for (const [list, member] of [
    ['courseOfferings', 'course'],
    ['collectionOfferings', 'collection'],
  ] as const)
    for (const [id, record] of maps.get(list) ?? []) {
      const of = wordAt(record, member);
      if (of === null) orphans.push(id);
      else offerings.set(of, [...(offerings.get(of) ?? []), record]);
    }
  const none: ReadonlyMap<string, JsonObject> = new Map();
  return { of: (list) => maps.get(list) ?? none, offerings, orphans };
}
