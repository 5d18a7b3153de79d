import type { JsonPart } from '../json/read-parts.ts';
import { isObject, type JsonObject, memberOf, objectOf, objectsOf, wordAt } from '../json/values.ts';

/** Types of resources, as JSON:API and the addresses name them. */
export const TYPES = ['hei', 'ounit', 'programme', 'course', 'instance'] as const;
/** The type of a resource. */
export type Type = (typeof TYPES)[number];

/** A resource: what it says of itself, and of others. */
export interface Resource {
  readonly id: string;
  readonly attributes: JsonObject;
  readonly meta: JsonObject;
  readonly relationships: JsonObject;
}

const typeNamed = (word: string | null | undefined): Type | null => TYPES.find((type) => type === word) ?? null;

/** The type and id of a record. Null where it has no id, or is of no type that we know. */
export function identityOf(
  record: JsonObject,
  asked: Type | null,
): { readonly type: Type; readonly id: string } | null {
  const [type, id] = [typeNamed(wordAt(record, 'type')) ?? asked, wordAt(record, 'id')];
  return type === null || id === null ? null : { type, id };
}

/** Ids in a relationship. */
export const relatedIds = ({ relationships }: Resource, name: string): readonly string[] =>
  objectsOf(objectOf(memberOf(relationships, name)).data).flatMap((item) => wordAt(item, 'id') ?? []);

/** The programmes to which a course belongs. */
export const programmeIdsOf = (course: Resource): readonly string[] => [
  ...new Set([
    ...objectsOf(memberOf(course.meta, 'relatedProgramme')).flatMap((item) => wordAt(item, 'programmeId') ?? []),
    ...relatedIds(course, 'relatedProgramme'),
  ]),
];

/** All resources of a publication, each once. */
export interface Records {
  readonly of: (type: Type) => ReadonlyMap<string, Resource>;
  /** Instances by the id of their course. */
  readonly instances: ReadonlyMap<string, readonly Resource[]>;
  /** Ids of instances that do not say of which course they are. */
  readonly orphans: readonly string[];
}

/** Without what is null or empty, so that a resource takes nothing away from its entry in a collection. */
const stated = (object: JsonObject): JsonObject =>
  Object.fromEntries(
    Object.entries(object).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0)),
  );

/** Sorts the resources of all parts. What a single resource says goes before its entry in a collection. */
export function recordsIn(parts: readonly JsonPart[]): Records {
  const maps = new Map<Type, Map<string, Resource>>(TYPES.map((type) => [type, new Map()]));
  const owners = new Map<string, string>();
  for (const { value, page, segments } of parts) {
    const steps = segments ?? [];
    // A step of an address is the name of a collection, each second one the id of a resource.
    const asked = steps.length === 0 ? 'hei' : typeNamed(steps.at(steps.length % 2 === 0 ? -2 : -1));
    const one = memberOf(objectOf(value), 'data');
    const isSingle = isObject(one);
    for (const record of isSingle ? [one] : (page?.records ?? [])) {
      const identity = isObject(record) ? identityOf(record, asked) : null;
      if (identity === null || !isObject(record)) continue;
      const { type, id } = identity;
      const map = maps.get(type);
      const known = map?.get(id);
      const member = (name: 'attributes' | 'meta' | 'relationships'): JsonObject => {
        const own = stated(objectOf(memberOf(record, name)));
        return isSingle ? { ...known?.[name], ...own } : { ...own, ...known?.[name] };
      };
      map?.set(id, {
        id,
        attributes: member('attributes'),
        meta: member('meta'),
        relationships: member('relationships'),
      });
      if (type === 'instance' && steps[0] === 'course' && steps[1] !== undefined) owners.set(id, steps[1]);
    }
  }
  const instances = new Map<string, Resource[]>();
  const orphans: string[] = [];
  for (const [id, instance] of maps.get('instance') ?? []) {
    const of = owners.get(id) ?? relatedIds(instance, 'course')[0];
    if (of === undefined) orphans.push(id);
    else instances.set(of, [...(instances.get(of) ?? []), instance]);
  }
  const none: ReadonlyMap<string, Resource> = new Map();
  return { of: (type) => maps.get(type) ?? none, instances, orphans };
}
