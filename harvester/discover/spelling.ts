import { AUTH_TYPES, ManifestEntry, SOURCE_TYPES } from '../../services/model/manifest.ts';

/** A member of an entry that we understood although the schema asks for another spelling. */
export interface Spelling {
  /** JSON Pointer within the entry. */
  readonly path: string;
  readonly value: string;
}

type Members = Record<string, unknown>;

const MEMBERS: ReadonlyMap<string, string> = new Map(
  Object.keys(ManifestEntry.shape).map((name) => [bare(name), name]),
);

/**
 * The text in lower case without anything but letters and digits, so that case, dots, dashes and blanks do not count.
 */
function bare(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, '');
}

function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The one of `words` that this is, whatever its case and dashes; else the value itself. */
function oneOf(words: readonly string[], value: unknown): unknown {
  return typeof value === 'string' ? (words.find((word) => bare(word) === bare(value)) ?? value) : value;
}

function authFrom(value: unknown): unknown {
  const auth = value === false ? { type: 'none' } : typeof value === 'string' ? { type: value.trim() } : value;
  if (!isMembers(auth)) return auth;
  const type = oneOf(AUTH_TYPES, auth.type);
  return type === auth.type ? auth : { ...auth, type };
}

/**
 * An entry as its writer meant it: names and words in any case, blanks around texts, `auth` as a word, members of
 * `headers` and `queryParameters` without a value. What is not understood stays as it is, and the schema refuses it. A
 * pure function.
 */
export function understood(raw: unknown): { readonly entry: unknown; readonly spellings: readonly Spelling[] } {
  if (!isMembers(raw)) return { entry: raw, spellings: [] };
  const spellings: Spelling[] = [];
  const note = (path: string, value: unknown) =>
    spellings.push({ path, value: typeof value === 'string' ? value : (JSON.stringify(value) ?? '') });
  const entry: Members = {};
  for (const [written, value] of Object.entries(raw)) {
    const name = MEMBERS.get(bare(written));
    if (name === undefined || (name !== written && (Object.hasOwn(raw, name) || Object.hasOwn(entry, name)))) continue;
    if (name !== written) note(`/${written}`, written);
    const trimmed = typeof value === 'string' ? value.trim() : value;
    const read = name === 'type' ? oneOf(SOURCE_TYPES, trimmed) : name === 'auth' ? authFrom(trimmed) : trimmed;
    if (read !== value) note(`/${name}`, value);
    entry[name] = read;
  }
  for (const name of ['headers', 'queryParameters']) {
    const pairs = entry[name];
    if (!isMembers(pairs)) continue;
    const empty = Object.keys(pairs).filter((key) => pairs[key] === null || pairs[key] === undefined);
    for (const key of empty) note(`/${name}/${key}`, null);
    entry[name] = Object.fromEntries(Object.entries(pairs).filter(([key]) => !empty.includes(key)));
  }
  return { entry, spellings };
}

/** True for a manifest with `optOut: true`, however the member is spelled. Any other value says nothing. */
export function saysOptOut(document: unknown): boolean {
  if (!isMembers(document)) return false;
  return Object.entries(document).some(
    ([name, value]) => bare(name) === 'optout' && (value === true || value === 'true'),
  );
}
