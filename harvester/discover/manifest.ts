import { readFile, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parse as parseYaml } from 'yaml';
import { messageOf } from '../../services/errors.ts';
import { textOf } from '../../services/http/body.ts';
import type { HttpClient } from '../../services/http/client.ts';
import { type Finding, finding } from '../../services/model/finding.ts';
import { ManifestEntry, ManifestMeta, ManifestShell } from '../../services/model/manifest.ts';
import { entryMistake, shellMistake } from './mistakes.ts';
import { understood } from './spelling.ts';

const MAX_MANIFEST_BYTES = 1_000_000;
const MANIFEST_DEADLINE_MS = 30_000;
/** A YAML alias stands for a node; more uses than this are an attack, not a manifest. */
const MAX_YAML_ALIASES = 20;
/** Reading YAML takes time that grows with the square of its keys, and nothing else runs meanwhile. */
const MAX_YAML_CHARACTERS = 200_000;
/** Lines and commas: there are at most as many keys. Two hundred entries with all their members have half of these. */
const MAX_YAML_PARTS = 6_000;

/**
 * An entry that can be harvested: its address absolute (`http:`, `https:`, or `file:` where the manifest is a local
 * file).
 */
export interface ReadEntry extends Omit<ManifestEntry, 'path'> {
  readonly path: string;
}

export type ManifestOutcome =
  | {
      readonly state: 'found';
      readonly url: string;
      readonly entries: readonly ReadEntry[];
      readonly meta: ManifestMeta;
      readonly findings: readonly Finding[];
    }
  | { readonly state: 'no-manifest'; readonly url: string; readonly detail: string; readonly retryable: boolean }
  | { readonly state: 'invalid-manifest'; readonly url: string; readonly findings: readonly Finding[] };

/** `address` as a URL: an http(s) URL stays, everything else is a path of this machine. */
export function manifestUrl(address: string): string {
  return /^https?:\/\//i.test(address) ? new URL(address).href : pathToFileURL(resolve(address)).href;
}

function parseText(text: string): unknown {
  const bare = text.replace(/^\uFEFF/, '');
  try {
    return JSON.parse(bare);
  } catch (jsonError) {
    if (/^\s*[{[]/.test(bare)) throw jsonError;
    if (bare.length > MAX_YAML_CHARACTERS)
      throw new Error(`as YAML at most ${MAX_YAML_CHARACTERS} characters are read, this has ${bare.length}`);
    const parts = bare.match(/\r\n?|[\n,]/g)?.length ?? 0;
    if (parts > MAX_YAML_PARTS)
      throw new Error(`as YAML at most ${MAX_YAML_PARTS} lines and list items are read, this has ${parts}`);
    return parseYaml(bare, {
      ...{ maxAliasCount: MAX_YAML_ALIASES, uniqueKeys: true, merge: false, schema: 'core' },
      // Its warnings would go to stderr, past the log.
      logLevel: 'error',
    });
  }
}

function absolutePath(path: string, manifest: string): string | null {
  if (/^https?:\/\//i.test(path)) return URL.canParse(path) ? new URL(path).href : null;
  if (!manifest.startsWith('file:') || /^[a-z][a-z0-9+.-]*:/i.test(path)) return null;
  return pathToFileURL(resolve(dirname(fileURLToPath(manifest)), path)).href;
}

interface EntryRead {
  readonly entry: ReadEntry | null;
  readonly findings: readonly Finding[];
}

function entryFrom(raw: unknown, index: number, manifest: string): EntryRead {
  const path = `/sources/${index}`;
  const { entry, spellings } = understood(raw);
  const parsed = ManifestEntry.safeParse(entry);
  if (!parsed.success) {
    const mistakes = new Set(parsed.error.issues.map((issue) => entryMistake(issue, entry)));
    const message = `This entry of the manifest cannot be used: ${[...mistakes].join('; ')}`;
    return { entry: null, findings: [finding('manifest-entry-invalid', 'error', message, { path })] };
  }
  const address = absolutePath(parsed.data.path, manifest);
  if (address === null) {
    const message =
      'The path of a source is an http or https address (in a manifest that is a local file also a file beside it)';
    const where = { path: `${path}/path`, value: parsed.data.path };
    return { entry: null, findings: [finding('manifest-path-refused', 'error', message, where)] };
  }
  const words = 'This was understood, but is not spelled as the schema of manifests asks for';
  const findings = spellings.map(({ path: member, value }) =>
    finding('manifest-spelling', 'note', words, { path: path + member, value }),
  );
  return { entry: { ...parsed.data, path: address }, findings };
}

/**
 * Each id once: who comes later with the same one is another source, known by type and path as where there is no id.
 */
function eachIdOnce(entries: readonly (ReadEntry | null)[], findings: Finding[]): readonly ReadEntry[] {
  const ids = new Set<string>();
  const whole = new Set<string>();
  const kept: ReadEntry[] = [];
  const words = 'An earlier entry of the manifest has the same id; both are read, this one under one of its own';
  for (const [index, entry] of entries.entries()) {
    if (entry === null) continue;
    const { id, ...others } = entry;
    const same = JSON.stringify([others.type, others.path, others.queryParameters, others.headers]);
    const repeated = id !== undefined && ids.has(id);
    const where = { path: `/sources/${index}`, value: id ?? entry.path };
    if (whole.has(same) && (id === undefined || repeated)) {
      const twice = 'An earlier entry of the manifest names the same source, which is read once';
      findings.push(finding('manifest-source-repeated', 'warning', twice, where));
      continue;
    }
    if (repeated) findings.push(finding('manifest-source-repeated', 'warning', words, where));
    if (id !== undefined) ids.add(id);
    whole.add(same);
    kept.push(repeated ? others : entry);
  }
  return kept;
}

/** Reads the text of a manifest (JSON or YAML) against the QualityLink schema v1. Pure. */
export function manifestFrom(text: string, url: string): ManifestOutcome {
  let raw: unknown;
  try {
    raw = parseText(text);
  } catch (error) {
    const message = `The manifest is neither JSON nor YAML: ${messageOf(error).split('\n')[0]}`;
    return { state: 'invalid-manifest', url, findings: [finding('manifest-unreadable', 'error', message)] };
  }
  const shell = ManifestShell.safeParse(raw);
  if (!shell.success) {
    const findings = shell.error.issues.map((issue) =>
      finding(
        'manifest-invalid',
        'error',
        `The manifest is not an object with a list “sources”: ${shellMistake(issue, raw)}`,
        { path: `/${issue.path.join('/')}` },
      ),
    );
    return { state: 'invalid-manifest', url, findings };
  }
  const read = shell.data.sources.map((entry, index) => entryFrom(entry, index, url));
  const findings = read.flatMap((item) => item.findings);
  const entries = eachIdOnce(
    read.map(({ entry }) => entry),
    findings,
  );
  if (entries.length === 0) return { state: 'invalid-manifest', url, findings };
  const meta = ManifestMeta.safeParse(shell.data.meta ?? {});
  if (!meta.success)
    findings.push(
      finding('manifest-meta-invalid', 'warning', 'The member “meta” of the manifest cannot be read', {
        path: '/meta',
      }),
    );
  return { state: 'found', url, entries, meta: meta.success ? meta.data : {}, findings };
}

/**
 * Hop 1 for a known address: gets and reads a manifest. `address` is what the operator gave, so its first hop may be
 * private. Never throws for what is at the address.
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
  const outcome = await deps.http.get(url, {
    headers: { accept: 'application/json, application/yaml;q=0.9, */*;q=0.1' },
    maxBytes: MAX_MANIFEST_BYTES,
    deadlineMs: MANIFEST_DEADLINE_MS,
    trusted: true,
  });
  switch (outcome.state) {
    case 'fresh':
      try {
        return manifestFrom(await textOf(outcome.body), url);
      } catch (error) {
        return { state: 'no-manifest', url, detail: messageOf(error), retryable: true };
      }
    case 'gone':
      return { state: 'no-manifest', url, detail: `the server answered ${outcome.status}`, retryable: false };
    case 'unchanged':
      return {
        state: 'no-manifest',
        url,
        detail: 'the server answered 304 to an unconditional request',
        retryable: true,
      };
    case 'failed':
      return {
        state: 'no-manifest',
        url,
        detail: `${outcome.reason}: ${outcome.detail}`,
        retryable: outcome.retryable,
      };
    default:
      return outcome satisfies never;
  }
}
