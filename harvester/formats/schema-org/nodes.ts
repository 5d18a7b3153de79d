import { isObject, type JsonObject, listOf, wordOf } from '../json/values.ts';
import { MAX_DEPTH, MAX_NODES } from './limits.ts';

/** An object of a page, with what its whole page says. */
export interface Node {
  readonly object: JsonObject;
  /** Objects of the page by their `@id`. */
  readonly byId: ReadonlyMap<string, JsonObject>;
  /** The address of the page. */
  readonly page: string;
  /** The language of texts that have none of their own. */
  readonly language: string | null;
}

const PREFIX = /^(?:schema:|https?:\/\/schema\.org\/)/i;
const OFFERS: ReadonlySet<string> = new Set(['Course', 'EducationalOccupationalProgram']);

/** The types of an object, without a prefix. */
export const typesOf = (object: JsonObject): readonly string[] =>
  listOf(object['@type'] ?? object.type).flatMap((type) => (typeof type === 'string' ? type.replace(PREFIX, '') : []));

export const isOfType = (value: unknown, type: string): value is JsonObject =>
  isObject(value) && typesOf(value).includes(type);

/** The values of a property, with what is only named by its `@id` in its place. */
export function valuesOf({ object, byId }: Pick<Node, 'object' | 'byId'>, ...names: readonly string[]): unknown[] {
  for (const name of names) {
    const value =
      object[name] ??
      object[`schema:${name}`] ??
      object[`https://schema.org/${name}`] ??
      object[`http://schema.org/${name}`];
    // A list in the long form of JSON-LD is one of its values.
    const values = listOf(value).flatMap((item) =>
      isObject(item) && '@list' in item ? listOf(item['@list']) : [item],
    );
    const known = values
      .filter((item) => item !== null && item !== '')
      .map((item) => {
        const id = isObject(item) && Object.keys(item).length === 1 ? wordOf(item['@id']) : null;
        return (id === null ? undefined : byId.get(id)) ?? item;
      });
    if (known.length > 0) return known;
  }
  return [];
}

/** The language of a JSON-LD context. `foreign`: it is one of another vocabulary, so that names mean something else. */
function contextOf(object: JsonObject): { readonly language: string | null; readonly foreign: boolean } {
  const contexts = listOf(object['@context']);
  const language = contexts.flatMap((item) => (isObject(item) ? (wordOf(item['@language']) ?? []) : []))[0] ?? null;
  return { language, foreign: contexts.length > 0 && !/schema\.org/i.test(JSON.stringify(contexts)) };
}

/**
 * The courses and programmes that the blocks of a page describe, wherever they stand in them. No context is asked for:
 * names are those of schema.org. What stands within a course belongs to it and is no offer of its own. `isWhole`: false
 * where there are more objects than are looked at, or deeper ones, so that more offers may be there.
 */
export function offersIn(
  blocks: readonly unknown[],
  page: string,
  language: string | null,
): { readonly offers: readonly Node[]; readonly isWhole: boolean } {
  const byId = new Map<string, JsonObject>();
  const found: { readonly object: JsonObject; readonly language: string | null }[] = [];
  let nodes = 0;
  let isWhole = true;
  const walk = (value: unknown, spoken: string | null, depth: number, within: boolean): void => {
    if (depth > MAX_DEPTH || nodes >= MAX_NODES) {
      if (typeof value === 'object' && value !== null) isWhole = false;
      return;
    }
    if (Array.isArray(value)) {
      for (const item of value) walk(item, spoken, depth + 1, within);
      return;
    }
    if (!isObject(value)) return;
    nodes++;
    const context = contextOf(value);
    if (context.foreign) return;
    const own = context.language ?? spoken;
    const id = wordOf(value['@id']);
    const isNamed = Object.keys(value).length > 1;
    if (id !== null && isNamed && !byId.has(id)) byId.set(id, value);
    const isOffer = isNamed && typesOf(value).some((type) => OFFERS.has(type));
    if (isOffer && !within) found.push({ object: value, language: own });
    for (const [name, member] of Object.entries(value))
      if (name !== '@context') walk(member, own, depth + 1, within || isOffer);
  };
  for (const block of blocks) walk(block, language, 0, false);
  return { offers: found.map((item) => ({ ...item, byId, page })), isWhole };
}
