import type { JsonPart } from '../json/read-parts.ts';
import { isObject, type JsonObject, memberOf, objectOf, objectsOf, wordAt } from '../json/values.ts';

/** Where a badge class has an address of its own, below that of the service. */
export const CLASS_STEPS = ['public', 'badges'] as const;

/** The public id of a badge class in a list. Null where it has none. */
export const classIdOf = (record: JsonObject): string | null => wordAt(record, 'entity_id', 'entityId');

/** What the catalogue says of the institution of a badge class. */
export interface Institution {
  /** Its id in the service. */
  readonly id: string | null;
  /** Its domain (SCHAC home), in small letters. Only the catalogue with pages states it. */
  readonly domain: string | null;
}

/** The institution of a record of either catalogue: with pages (`institution_entity_id`), or of everything (`ins_…`). */
export function institutionIn(record: JsonObject): Institution {
  const terms = objectOf(memberOf(objectOf(memberOf(record, 'required_terms')), 'institution'));
  const domain = wordAt(terms, 'identifier')?.toLowerCase() ?? null;
  return { id: wordAt(record, 'institution_entity_id', 'ins_entity_id'), domain };
}

/** True where an institution is the one of this id or domain. */
export const isNamed = ({ id, domain }: Institution, name: string): boolean =>
  id === name || domain === name.toLowerCase();

/** True where an institution is at one of these domains, or below one. */
export const isAt = ({ domain }: Institution, domains: readonly string[]): boolean =>
  domain !== null && domains.some((own) => domain === own || domain.endsWith(`.${own}`));

/** The address of a class, `…/public/badges/{id}`, told apart by its end. Null where it is none. */
function idAtEnd(segments: readonly string[] | null): string | null {
  const [place, list, id] = (segments ?? []).slice(-3);
  return place === CLASS_STEPS[0] && list === CLASS_STEPS[1] ? (id ?? null) : null;
}

/** A badge class: what it says of itself, and what the catalogue says of it. */
export interface BadgeClass {
  readonly id: string;
  /** With its extensions and issuer. Null where only the catalogue is there. */
  readonly own: JsonObject | null;
  readonly listed: JsonObject;
}

/** A part of a file, which may hold classes as their own addresses answer them. */
const isOwn = (record: JsonObject): boolean => isObject(record.issuer) || isObject(record.criteria);
/** The id at the end of the address by which a class calls itself. */
const idInAddress = (record: JsonObject): string | null =>
  /\/badges\/([^/?#]+)/.exec(wordAt(record, 'id') ?? '')?.[1] ?? null;

/** All badge classes of a publication, each once. */
export function classesIn(parts: readonly JsonPart[]): ReadonlyMap<string, BadgeClass> {
  const classes = new Map<string, BadgeClass>();
  const add = (id: string | null, record: JsonObject, asOwn: boolean) => {
    if (id === null) return;
    const { own, listed } = classes.get(id) ?? { own: null, listed: {} };
    // What stands on several pages, because the list moved meanwhile, was said first by the first of them.
    classes.set(id, asOwn ? { id, own: own ?? record, listed } : { id, own, listed: { ...record, ...listed } });
  };
  for (const { value, page, segments } of parts) {
    const id = idAtEnd(segments);
    if (id !== null) add(id, objectOf(value), true);
    else
      for (const record of objectsOf(page?.records ?? value))
        add(classIdOf(record) ?? idInAddress(record), record, isOwn(record));
  }
  return classes;
}
