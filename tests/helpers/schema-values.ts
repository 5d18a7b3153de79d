import fc from 'fast-check';

/** A published OpenAPI document or JSON schema. */
export type SchemaDocument = Readonly<Record<string, unknown>>;
export type Schema = Readonly<Record<string, unknown>>;

/** What real systems send beside what a schema asks for, each with its chance from 0 to 1. */
export interface Quirks {
  /** Words that no enumeration has, where the document calls one extensible or where `anyEnum` is set. */
  readonly unknownWord: number;
  readonly anyEnum: boolean;
  /** Empty strings. */
  readonly blank: number;
  /** `null` for what need not be there. */
  readonly none: number;
  /** Members left out that need not be there. */
  readonly absent: number;
  /** Lists that have at least one record each, as deep as anything is made. */
  readonly full?: true;
  /** The text at a place (`/names/of/members`), instead of what is made for it. Null: that one. */
  readonly text?: (made: string, place: string, schema: Schema) => string | null;
}

export const PLAIN: Quirks = { unknownWord: 0, anyEnum: false, blank: 0, none: 0, absent: 0 };
export const AS_MET: Quirks = { unknownWord: 0.15, anyEnum: true, blank: 0.1, none: 0.1, absent: 0.2 };

/** Objects deeper than this get only what they must have. */
const DEEP = 3;
const DEEPEST = 8;

const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const schemas = (value: unknown): Schema[] => (Array.isArray(value) ? value.filter(isSchema) : []);

/** Chance that is the same in each run. */
function chances(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** How many texts are made of one pattern. To make one takes milliseconds, and a list needs thousands. */
const TEXTS_OF_A_PATTERN = 20;
const madeOf = new Map<string, readonly string[]>();

/** Texts that a pattern allows. None where it cannot be made texts of. */
function textsOf(pattern: string): readonly string[] {
  const known = madeOf.get(pattern);
  if (known !== undefined) return known;
  let texts: readonly string[] = [];
  try {
    texts = fc.sample(fc.stringMatching(new RegExp(pattern, 'u')), { seed: 7, numRuns: TEXTS_OF_A_PATTERN });
  } catch {
    // Its example stands for it.
  }
  madeOf.set(pattern, texts);
  return texts;
}

/** What a `$ref` of the document names. Throws where it names nothing, because then the test would test nothing. */
export function resolved(document: SchemaDocument, schema: Schema): Schema {
  const { $ref, ...own } = schema;
  if (typeof $ref !== 'string') return schema;
  let target: unknown = document;
  for (const step of $ref.replace(/^#\//, '').split('/'))
    target = isSchema(target) ? target[step.replaceAll('~1', '/').replaceAll('~0', '~')] : undefined;
  if (!isSchema(target)) throw new Error(`the document has no ${$ref}`);
  return resolved(document, { ...target, ...own });
}

/** One schema instead of the parts of an `allOf`. */
export function merged(document: SchemaDocument, schema: Schema): Schema {
  const own = resolved(document, schema);
  const { allOf, ...rest } = own;
  const parts = [rest, ...schemas(allOf).map((part) => merged(document, part))];
  return {
    ...Object.assign({}, ...parts),
    properties: Object.assign({}, ...parts.map(({ properties }) => properties)),
    required: parts.flatMap(({ required }) => (Array.isArray(required) ? required : [])),
  };
}

/** Makes values that a schema allows, or with the quirks of real systems. The same seed gives the same value. */
export function valueFor(document: SchemaDocument, schema: Schema, seed: number, quirks: Quirks = PLAIN): unknown {
  const chance = chances(seed);
  const happens = (share: number) => share > 0 && chance() < share;
  const pick = <T>(list: readonly T[]): T => list[Math.floor(chance() * list.length)] as T;
  const number = () => Math.floor(chance() * 1_000_000);
  const day = () => new Date(Date.UTC(2026, 0, 1) + Math.floor(chance() * 700) * 86_400_000).toISOString();

  function plainWord(own: Schema): string {
    const values = own.enum ?? own['x-ooapi-extensible-enum'] ?? own['x-extensible-enum'];
    if (Array.isArray(values)) {
      const isOpen = own.enum === undefined || quirks.anyEnum;
      return isOpen && happens(quirks.unknownWord) ? `word-${number()}` : String(pick(values));
    }
    if (happens(quirks.blank)) return '';
    switch (own.format) {
      case 'uuid':
        return `00000000-0000-4000-8000-${String(number()).padStart(12, '0')}`;
      case 'date':
        return day().slice(0, 10);
      case 'date-time':
        return day();
      case 'uri':
      case 'url':
        return `https://halkyon.example/${number()}`;
      case 'email':
        return `office-${number()}@halkyon.example`;
      default:
    }
    const matching = typeof own.pattern === 'string' ? textsOf(own.pattern) : [];
    if (matching.length > 0) return pick(matching);
    const said = typeof own.example === 'string' ? own.example : `text ${number()}`;
    return said.slice(0, typeof own.maxLength === 'number' ? own.maxLength : said.length);
  }

  const word = (own: Schema, place: string): string => {
    const made = plainWord(own);
    return quirks.text?.(made, place, own) ?? made;
  };

  function make(given: Schema, depth: number, place: string): unknown {
    const own = merged(document, given);
    const choice = [...schemas(own.oneOf), ...schemas(own.anyOf)];
    if (choice.length > 0) return make(pick(choice), depth + 1, place);
    const types = [
      own.type ?? (Object.keys(own.properties as object).length > 0 ? 'object' : own.items ? 'array' : 'string'),
    ].flat();
    switch (types.find((type) => type !== 'null')) {
      case 'object': {
        if (depth > DEEPEST) return {};
        const required = new Set((own.required as string[] | undefined) ?? []);
        const members = Object.entries((own.properties as Record<string, Schema> | undefined) ?? {});
        return Object.fromEntries(
          members.flatMap(([name, member]) => {
            if (!required.has(name) && (depth > DEEP || happens(quirks.absent))) return [];
            return [
              [name, !required.has(name) && happens(quirks.none) ? null : make(member, depth + 1, `${place}/${name}`)],
            ];
          }),
        );
      }
      case 'array': {
        const least = typeof own.minItems === 'number' ? own.minItems : quirks.full && depth <= DEEP ? 1 : 0;
        const count = depth > DEEP ? least : Math.max(least, Math.floor(chance() * 3));
        return Array.from({ length: count }, () => make((own.items as Schema | undefined) ?? {}, depth + 1, place));
      }
      case 'integer':
        return Math.floor(chance() * 100);
      case 'number':
        return Math.round(chance() * 3_000) / 100;
      case 'boolean':
        return chance() < 0.5;
      default:
        return word(own, place);
    }
  }
  return make(schema, 0, '');
}
