import type { JsonPart } from '../json/read-parts.ts';
import { isObject, type JsonObject, memberOf, objectOf, wordOf } from '../json/values.ts';

/** What a record is. */
export type Kind = 'course' | 'programme' | 'specification' | 'organisation' | 'outcome' | 'session' | 'offering';

/** Members that hold the id of a record of each kind, in versions 5 and 6, the one that says most first. */
const ID_MEMBERS: readonly (readonly [string, Kind])[] = [
  ['courseOfferingId', 'offering'],
  ['programmeOfferingId', 'offering'],
  ['offeringId', 'offering'],
  ['learningOutcomeId', 'outcome'],
  ['academicSessionId', 'session'],
  ['educationSpecificationId', 'specification'],
  ['courseId', 'course'],
  ['programmeId', 'programme'],
  ['programId', 'programme'],
  ['organisationId', 'organisation'],
  ['organizationId', 'organisation'],
];
/** Kinds by the last step of an address. */
const BY_PATH: Readonly<Record<string, Kind>> = {
  courses: 'course',
  programs: 'programme',
  programmes: 'programme',
  'education-specifications': 'specification',
  organizations: 'organisation',
  organisations: 'organisation',
  'learning-outcomes': 'outcome',
  'academic-sessions': 'session',
  offerings: 'offering',
  'course-offerings': 'offering',
  'programme-offerings': 'offering',
};

/** The id of a record and its kind. Null where nothing in it is an id that we know. */
export function identityOf(record: JsonObject, asked?: Kind): { readonly kind: Kind; readonly id: string } | null {
  for (const [member, kind] of ID_MEMBERS) {
    if (asked !== undefined && kind !== asked) continue;
    const id = wordOf(memberOf(record, member));
    if (id !== null) return { kind, id };
  }
  return null;
}

/** The id in a reference: the id itself, or the record that stands in its place. */
export function referredId(value: unknown, kind: Kind): string | null {
  return isObject(value) ? (identityOf(value, kind)?.id ?? null) : wordOf(value);
}

/** The course or programme of which an offering is one, by what it says itself. */
export function ownerOf(offering: JsonObject): string | null {
  const course = referredId(memberOf(offering, 'courseId', 'course'), 'course');
  return course ?? referredId(memberOf(offering, 'programmeId', 'programId', 'programme', 'program'), 'programme');
}

/** An offering, and the id of its course or programme where the address that was asked for tells it. */
interface Offering {
  readonly record: JsonObject;
  readonly owner: string | null;
}

/** All records of a publication, each once. */
export interface Records {
  readonly of: (kind: Exclude<Kind, 'offering'>) => ReadonlyMap<string, JsonObject>;
  /** Offerings by the id of their course or programme. */
  readonly offerings: ReadonlyMap<string, readonly JsonObject[]>;
  /** Records of which nothing tells what they are. */
  readonly unknown: number;
  /** Offerings of which nothing tells what they offer. */
  readonly orphans: readonly string[];
}

/** Sorts the records of all parts by what they are, by their id, else by the address that was asked for. */
export function recordsIn(parts: readonly JsonPart[]): Records {
  const maps = new Map<Kind, Map<string, JsonObject>>();
  const found = new Map<string, Offering>();
  let unknown = 0;
  const add = (kind: Kind, id: string, record: JsonObject) => {
    const map = maps.get(kind) ?? new Map<string, JsonObject>();
    maps.set(kind, map);
    if (!map.has(id)) map.set(id, record);
  };
  for (const { value, page, segments } of parts) {
    const asked = BY_PATH[segments?.at(-1) ?? ''];
    const owner = asked === 'offering' && segments?.length === 3 && BY_PATH[segments[0] ?? ''] !== 'organisation';
    // Where the source is a single record, that is what it lists.
    const single = page === null && identityOf(objectOf(value)) !== null ? [value] : [];
    for (const record of page?.records ?? single) {
      const identity = isObject(record) ? (identityOf(record, asked) ?? identityOf(record)) : null;
      if (identity === null || !isObject(record)) unknown++;
      else if (identity.kind !== 'offering') add(identity.kind, identity.id, record);
      else if (!found.has(identity.id))
        found.set(identity.id, { record, owner: owner ? (segments?.[1] ?? null) : null });
    }
  }
  const offerings = new Map<string, JsonObject[]>();
  const orphans: string[] = [];
  for (const [id, { record, owner }] of found) {
    const of = owner ?? ownerOf(record);
    if (of === null) orphans.push(id);
    else offerings.set(of, [...(offerings.get(of) ?? []), record]);
  }
  const none: ReadonlyMap<string, JsonObject> = new Map();
  return { of: (kind) => maps.get(kind) ?? none, offerings, unknown, orphans };
}
