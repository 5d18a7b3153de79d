import { readFile, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parse as parseYaml } from 'yaml';
import { messageOf } from '../../services/errors.ts';
import type { HttpClient } from '../../services/http/client.ts';
import { type Finding, found } from '../../services/model/finding.ts';
import {
  ManifestEntry,
  ManifestMeta,
  ManifestShell,
  REFRESH_LEAST_HOURS,
  REFRESH_MOST_HOURS,
} from '../../services/model/manifest.ts';
import { MAP_TARGETS, type PointerMap, readPointerMap } from '../../services/model/pointer-map.ts';
import type { StatedAuth } from '../../services/model/source-secret.ts';
import { hostOf } from '../../services/vocab/domains.ts';
import { MAX_MANIFEST_BYTES, manifestText } from './manifest-text.ts';
import { entryMistake, shellMistake } from './mistakes.ts';
import { saysOptOut, understood } from './spelling.ts';
import { statedAuth } from './stated-auth.ts';

/** How often aliases of YAML may be used. More than this is an attack and no manifest. */
const MAX_YAML_ALIASES = 20;
/** Reading YAML takes time that grows with the square of its keys, and nothing else runs meanwhile. */
const MAX_YAML_CHARACTERS = 200_000;
/** The reader of YAML calls itself for each level. Where the stack is full, it may end the whole process. */
const MAX_YAML_DEPTH = 200;
/**
 * Lines and commas, of which there are at least as many as keys. Two hundred entries with all their members have half
 * of these.
 */
const MAX_YAML_PARTS = 6_000;

/**
 * An entry that can be harvested. Its address is absolute (`http:`, `https:`, or `file:` where the manifest is a local
 * file).
 */
export interface ReadEntry extends Omit<ManifestEntry, 'path' | 'map'> {
  readonly path: string;
  readonly map?: PointerMap;
  /** How the source is reached, where the entry says it wholly. */
  readonly access?: StatedAuth | null;
}

/** What is at the address of a manifest: its entries, or the reason why there are none. */
export type ManifestOutcome =
  | {
      readonly state: 'found';
      readonly url: string;
      readonly entries: readonly ReadEntry[];
      readonly meta: ManifestMeta;
      readonly findings: readonly Finding[];
    }
  /** The provider says that it does not want to be listed. */
  | { readonly state: 'opted-out'; readonly url: string }
  | { readonly state: 'no-manifest'; readonly url: string; readonly detail: string; readonly retryable: boolean }
  | { readonly state: 'invalid-manifest'; readonly url: string; readonly findings: readonly Finding[] };

/** `address` as a URL. An http(s) URL stays as it is; everything else is a path of this machine. */
export function manifestUrl(address: string): string {
  return /^https?:\/\//i.test(address) ? new URL(address).href : pathToFileURL(resolve(address)).href;
}

/**
 * How deep YAML may be nested at most, told by its brackets and by what stands before the first word of a line. Texts
 * are not looked at separately, so the answer may be too high but never too low.
 */
function depthOf(text: string): number {
  let [open, deepest] = [0, 0];
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    open = bracket === '[' || bracket === '{' ? open + 1 : Math.max(0, open - 1);
    deepest = Math.max(deepest, open);
  }
  const indents = text.matchAll(/^[ \t?:-]+/gm);
  return deepest + [...indents].reduce((most, [indent]) => Math.max(most, indent.length), 0);
}

/** What is too much to be read as YAML. Null where nothing is. */
function tooMuch(text: string): Finding | null {
  if (text.length > MAX_YAML_CHARACTERS)
    return found('manifest-too-long', { facts: { characters: text.length, most: MAX_YAML_CHARACTERS } });
  const lines = text.match(/\r\n?|[\n,]/g)?.length ?? 0;
  if (depthOf(text) > MAX_YAML_DEPTH) return found('nested-too-deeply');
  return lines > MAX_YAML_PARTS ? found('manifest-too-many-lines', { facts: { lines, most: MAX_YAML_PARTS } }) : null;
}

/** The value of a text in JSON or YAML, or the reason why it has none. */
function parseText(text: string): { readonly value: unknown } | { readonly refused: Finding } {
  const bare = text.replace(/^\uFEFF/, '');
  const unreadable = (error: unknown) => ({
    refused: found('manifest-unreadable', { facts: { detail: messageOf(error).split('\n')[0] ?? '' } }),
  });
  try {
    return { value: JSON.parse(bare) };
  } catch (error) {
    if (/^\s*[{[]/.test(bare)) return unreadable(error);
  }
  const refused = tooMuch(bare);
  if (refused) return { refused };
  try {
    const options = { maxAliasCount: MAX_YAML_ALIASES, uniqueKeys: true, merge: false, schema: 'core' } as const;
    // Otherwise the library would write its warnings to stderr, past our log.
    return { value: parseYaml(bare, { ...options, logLevel: 'error' }) };
  } catch (error) {
    return unreadable(error);
  }
}

function absolutePath(path: string, manifest: string): string | null {
  if (/^https?:\/\//i.test(path)) return URL.canParse(path) ? new URL(path).href : null;
  if (!manifest.startsWith('file:') || /^[a-z][a-z0-9+.-]*:/i.test(path)) return null;
  return pathToFileURL(resolve(dirname(fileURLToPath(manifest)), path)).href;
}

const uniqueOf = (findings: readonly Finding[]): Finding[] => [
  ...new Map(findings.map((one) => [JSON.stringify(one), one])).values(),
];

interface EntryRead {
  readonly entry: ReadEntry | null;
  readonly findings: readonly Finding[];
}

/** Told where other hours are taken than were written. */
function refreshMistake(entry: unknown, hours: number, place: string): Finding[] {
  const { refresh } = entry as { readonly refresh?: unknown };
  if (refresh === undefined || refresh === null || Number(refresh) === hours) return [];
  const facts = { hours, least: REFRESH_LEAST_HOURS, most: REFRESH_MOST_HOURS };
  return [found('manifest-refresh-changed', { path: `${place}/refresh`, value: JSON.stringify(refresh), facts })];
}

/** Told where the domain of an institution is written as something else: an address, or the name of one of its hosts. */
function schacMistake({ schac }: ManifestMeta): Finding[] {
  if (schac === undefined) return [];
  const domain = hostOf(schac);
  if (domain === schac.trim().toLowerCase().replace(/\.$/, '')) return [];
  const facts = { domain: domain ?? 'university.example' };
  return [found('manifest-schac-form', { path: '/meta/schac', value: schac, facts })];
}

function entryFrom(raw: unknown, index: number, manifest: string): EntryRead {
  const path = `/sources/${index}`;
  const { entry, spellings } = understood(raw);
  const parsed = ManifestEntry.safeParse(entry);
  if (!parsed.success) {
    const mistakes = parsed.error.issues.map((issue) => entryMistake(issue, entry, path));
    return { entry: null, findings: uniqueOf(mistakes) };
  }
  const { auth: access, findings: lacking } = statedAuth(parsed.data.auth, path);
  const findings = [
    ...spellings.map(({ path: member, value }) => found('manifest-spelling', { path: path + member, value })),
    ...refreshMistake(entry, parsed.data.refresh, path),
    ...lacking,
  ];
  const address = absolutePath(parsed.data.path, manifest);
  if (address === null) {
    const where = { path: `${path}/path`, value: parsed.data.path };
    return { entry: null, findings: [found('manifest-path-refused', where), ...findings] };
  }
  const reached = access === null ? {} : { access };
  const { map: written, ...stated } = parsed.data;
  const { map, mistakes } = readPointerMap(written ?? {});
  if (mistakes.length > 0) {
    const words = MAP_TARGETS.join(', ');
    const wrong = mistakes.map((facts) =>
      found('manifest-map-invalid', { path: `${path}/map`, facts: { ...facts, words } }),
    );
    return { entry: null, findings: uniqueOf(wrong) };
  }
  const isMapped = Object.keys(map).length > 0;
  // Only of services of Edu-API does a standard say where an institution puts what it has no words for.
  const unused = isMapped && stated.type !== 'edu-api' ? [found('manifest-map-not-used', { path: `${path}/map` })] : [];
  const mapped = isMapped && unused.length === 0 ? { map } : {};
  return {
    entry: { ...stated, path: address, ...reached, ...mapped },
    findings: [...findings, ...unused],
  };
}

/**
 * Lets each id stand once. A later entry with the same id is another source, known by type and path as one without an
 * id.
 */
function eachIdOnce(entries: readonly (ReadEntry | null)[], findings: Finding[]): readonly ReadEntry[] {
  const ids = new Set<string>();
  const whole = new Set<string>();
  const kept: ReadEntry[] = [];
  for (const [index, entry] of entries.entries()) {
    if (entry === null) continue;
    const { id, ...others } = entry;
    const same = JSON.stringify([others.type, others.path, others.queryParameters, others.headers]);
    const repeated = id !== undefined && ids.has(id);
    const where = { path: `/sources/${index}`, value: id ?? entry.path };
    if (whole.has(same) && (id === undefined || repeated)) {
      findings.push(found('manifest-source-repeated', where));
      continue;
    }
    if (repeated) findings.push(found('manifest-id-repeated', where));
    if (id !== undefined) ids.add(id);
    whole.add(same);
    kept.push(repeated ? others : entry);
  }
  return kept;
}

/** Reads the text of a manifest (JSON or YAML) by the QualityLink schema v1. A pure function. */
export function manifestFrom(text: string, url: string): ManifestOutcome {
  const parsed = parseText(text);
  if ('refused' in parsed) return { state: 'invalid-manifest', url, findings: [parsed.refused] };
  if (saysOptOut(parsed.value)) return { state: 'opted-out', url };
  const shell = ManifestShell.safeParse(parsed.value);
  if (!shell.success) {
    const mistakes = shell.error.issues.map((issue) => shellMistake(issue, parsed.value));
    return { state: 'invalid-manifest', url, findings: mistakes };
  }
  const read = shell.data.sources.map((entry, index) => entryFrom(entry, index, url));
  const findings = read.flatMap((item) => item.findings);
  const entries = eachIdOnce(
    read.map(({ entry }) => entry),
    findings,
  );
  const meta = ManifestMeta.safeParse(shell.data.meta ?? {});
  findings.push(...(meta.success ? schacMistake(meta.data) : [found('manifest-meta-invalid', { path: '/meta' })]));
  if (entries.length === 0) return { state: 'invalid-manifest', url, findings };
  return { state: 'found', url, entries, meta: meta.success ? meta.data : {}, findings };
}

/**
 * Hop 1 for a known address: gets and reads a manifest. Because the operator gave `address`, it may be private;
 * addresses to which it redirects may not. Never throws for what is at the address.
 */
export async function readManifest(address: string, deps: { readonly http: HttpClient }): Promise<ManifestOutcome> {
  const url = manifestUrl(address);
  if (url.startsWith('file:')) {
    try {
      const path = fileURLToPath(url);
      if ((await stat(path)).size > MAX_MANIFEST_BYTES)
        return { state: 'no-manifest', url, detail: 'the file is too large for a manifest', retryable: false };
      return manifestFrom(await readFile(path, 'utf8'), url);
    } catch (error) {
      return { state: 'no-manifest', url, detail: messageOf(error), retryable: false };
    }
  }
  const asked = await manifestText(url, { http: deps.http, trusted: true });
  if (asked.state === 'text') return manifestFrom(asked.text, url);
  const { detail, retryable } = asked;
  return { state: 'no-manifest', url, detail, retryable };
}
