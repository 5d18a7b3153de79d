/** An object of JSON. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** True for an object that is no list. */
export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value as an object; one without members where it is none. */
export const objectOf = (value: unknown): JsonObject => (isObject(value) ? value : {});

/** The value as a list: null and nothing are none, anything else that is no list is a list of one. */
export const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === null || value === undefined ? [] : [value];

/** The objects of a list. */
export const objectsOf = (value: unknown): readonly JsonObject[] => listOf(value).filter(isObject);

/** A string, number or boolean as its text. Null for a blank one, and for anything else. */
export function wordOf(value: unknown): string | null {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const text = typeof value === 'string' ? value.trim() : '';
  return text === '' ? null : text;
}

/** The words of a list, or of a single value. */
export const wordsOf = (value: unknown): readonly string[] => listOf(value).flatMap((item) => wordOf(item) ?? []);

/** The first of these members that is there and not null. Real systems also write names with a space around them. */
export function memberOf(object: JsonObject, ...names: readonly string[]): unknown {
  for (const name of names) {
    const exact = Object.hasOwn(object, name) ? object[name] : undefined;
    if (exact !== undefined && exact !== null) return exact;
    const spaced = Object.keys(object).find((key) => key !== name && key.trim() === name);
    if (spaced !== undefined && object[spaced] !== null && object[spaced] !== undefined) return object[spaced];
  }
  return undefined;
}

/** The member as its text. Null where it is absent, blank or no text. */
export const wordAt = (object: JsonObject, ...names: readonly string[]): string | null => {
  for (const name of names) {
    const word = wordOf(memberOf(object, name));
    if (word !== null) return word;
  }
  return null;
};

/** A whole number that is not negative. Null for anything else; digits in a string count. */
export function countOf(value: unknown): number | null {
  const word = wordOf(value);
  return word !== null && /^\d{1,9}$/.test(word) ? Number(word) : null;
}

/** The texts that come more than once. */
export function repeated(texts: Iterable<string>): ReadonlySet<string> {
  const once = new Set<string>();
  const again = new Set<string>();
  for (const text of texts) (once.has(text) ? again : once).add(text);
  return again;
}
