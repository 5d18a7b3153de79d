import { UsageError } from '../../services/errors.ts';
import type { HttpClient } from '../../services/http/client.ts';
import type { StoredKey } from '../../services/keys/key.ts';
import type { Keyring } from '../../services/keys/keyring.ts';
import { type Finding, found } from '../../services/model/finding.ts';
import { identifierKey, type ProviderIdentifier } from '../../services/model/identifier.ts';
import type { Provider } from '../../services/model/provider.ts';
import { shortId } from '../../services/model/short-id.ts';
import { shownAddress } from '../../services/model/shown-address.ts';
import type { Source } from '../../services/model/source.ts';
import { NO_SECRET, type StatedAuth } from '../../services/model/source-secret.ts';
import type { Db, Queryable } from '../../services/store/home/db.ts';
import { noteLeft, noteNamed } from '../../services/store/sources/guards.ts';
import { saveProviders } from '../../services/store/sources/providers.ts';
import { letProviderIn } from '../../services/store/sources/providers-out.ts';
import { isOthers, readSecrets } from '../../services/store/sources/secrets.ts';
import { listSources, lockSources } from '../../services/store/sources/sources.ts';
import { asStated, keepApart } from '../access/keep-apart.ts';
import { isReadable } from '../access/way.ts';
import { type ManifestOutcome, type ReadEntry, readManifest } from '../discover/manifest.ts';
import { identifiersIn, resolveProvider } from './resolve-provider.ts';
import { retireSources } from './retire.ts';

/** What the operator gives. */
export interface AddSourcesInput {
  readonly address: string;
  /** Who publishes there, as the operator says. Empty: as the manifest says, if the register knows it. */
  readonly identifiers: readonly ProviderIdentifier[];
  readonly name: string | null;
  readonly country: string | null;
  /** True where discovery found the manifest and no operator asked: what an operator took out then stays out. */
  readonly isDiscovered?: boolean;
}

/** What adding sources needs. */
export interface AddSourcesDeps {
  readonly db: Db;
  readonly http: HttpClient;
  readonly now: () => Date;
  /** Our keys, to tell at once whether what a manifest encrypts to us can be opened. */
  readonly keys?: Keyring;
}

/** What became of a source. `left`: its manifest no longer names it, and it counts as gone from now on. */
export type AddedState = 'added' | 'updated' | 'left' | 'retired';

/** What was added, and for whom. */
export interface AddedSources {
  readonly provider: Provider;
  readonly sources: readonly { readonly source: Source; readonly state: AddedState }[];
  readonly findings: readonly Finding[];
}

/** An id that no other source has. Two entries with one address differ in what they ask it for. */
function newId(entry: ReadEntry, provider: Provider, used: ReadonlySet<string>): string {
  const seed = `${provider.id}\n${entry.id ?? `${entry.type}\n${entry.path}`}`;
  let id = shortId(seed);
  for (let count = 2; used.has(id); count++) id = shortId(`${seed}\n${count}`);
  return id;
}

/** The source that an entry of a manifest describes. `before`: what was known of it. */
export function sourceFrom(
  entry: ReadEntry,
  id: string,
  provider: Provider,
  manifestUrl: string,
  before?: Source,
): Source {
  return {
    id,
    providerId: provider.id,
    manifestUrl,
    manifestEntryId: entry.id ?? null,
    type: entry.type,
    path: entry.path,
    version: entry.version ?? null,
    name: entry.name ?? null,
    contentType: entry.contentType ?? null,
    headers: entry.headers ?? {},
    queryParameters: entry.queryParameters ?? {},
    auth: entry.auth?.type ?? 'none',
    refreshHours: entry.refresh,
    licence: entry.licence ?? null,
    ...(entry.map === undefined ? {} : { map: entry.map }),
    etag: before?.path === entry.path ? before.etag : null,
    lastModified: before?.path === entry.path ? before.lastModified : null,
    snapshot: before?.snapshot ?? null,
    mapping: before?.mapping ?? null,
    lastOutcome: before?.lastOutcome ?? null,
    lastRunAt: before?.lastRunAt ?? null,
    lastCompleteAt: before?.lastCompleteAt ?? null,
    retiredAt: null,
    retiredFor: null,
  };
}

/** What an address is asked for. Two entries may differ in nothing else. */
function asks({ headers = {}, queryParameters = {} }: Partial<Pick<ReadEntry, 'headers' | 'queryParameters'>>): string {
  return JSON.stringify([headers, queryParameters].map((pairs) => Object.entries(pairs).sort()));
}

/**
 * The source that an entry was before. It is found by its id; else by type and path, unless both have ids that differ;
 * else, where the manifest had and has a single entry of this type without an id, it is that one with a new path.
 */
export function sameSource(
  entry: ReadEntry,
  entries: readonly ReadEntry[],
  before: readonly Source[],
  manifestUrl: string,
): Source | undefined {
  const byId = before.find((source) => entry.id !== undefined && source.manifestEntryId === entry.id);
  if (byId) return byId;
  const ofType = before.filter((source) => source.type === entry.type);
  const ofPath = ofType.filter(
    (source) => source.path === entry.path && (entry.id === undefined || source.manifestEntryId === null),
  );
  const byPath = ofPath.find((source) => asks(source) === asks(entry)) ?? ofPath[0];
  if (byPath) return byPath;
  const [only, ...more] = ofType.filter((source) => source.manifestUrl === manifestUrl);
  const isOnly = entries.filter((other) => other.type === entry.type).length === 1 && more.length === 0;
  return isOnly && only?.manifestEntryId === null ? only : undefined;
}

/**
 * How an entry says that its source is reached, unless another provider's manifest had the same encrypted text first.
 * What we cannot open is told at once, and kept: a key may come back.
 */
async function usableAuth(
  { access = null, id, path }: ReadEntry,
  provider: Provider,
  tx: Queryable,
  { keys, now }: { readonly keys: readonly StoredKey[] | undefined; readonly now: () => Date },
  findings: Finding[],
): Promise<StatedAuth | null> {
  if (access === null) return null;
  const where = { path: '/sources', value: id ?? path };
  if (await isOthers(tx, access, provider.id)) {
    findings.push(found('manifest-auth-copied', where));
    return null;
  }
  if (keys !== undefined && access.kind !== 'httpsig' && !isReadable(access, { keys, now }))
    findings.push(found('manifest-auth-unreadable', where));
  return access;
}

/** Told to whoever adds a manifest: an address in it may hold a key. */
export function shownFinding({ subject, value, facts, ...others }: Finding): Finding {
  const shown = <T>(said: T) => (typeof said === 'string' ? shownAddress(said) : said);
  const said = Object.entries(facts).map(([name, fact]) => [name, shown(fact)]);
  return {
    ...others,
    subject: shown(subject) as string | null,
    value: shown(value) as string | null,
    facts: Object.fromEntries(said),
  };
}

/**
 * Makes a manifest known: finds out whose it is, and adds its sources or updates them. A source that its manifest no
 * longer names counts as gone from now on: it is not asked any more, and is retired once checks over days agree.
 * @throws UsageError `no-manifest`, `invalid-manifest`, `no-provider`, `unknown-provider`, `provider-conflict`.
 */
export async function addSources(input: AddSourcesInput, deps: AddSourcesDeps): Promise<AddedSources> {
  const manifest = await readManifest(input.address, { http: deps.http });
  const address = shownAddress(input.address);
  switch (manifest.state) {
    case 'found':
      return takeManifest(manifest, input, deps);
    case 'opted-out': {
      const sources = await retireSources({ manifestUrl: shownAddress(manifest.url) }, 'opt-out', deps);
      throw new UsageError(
        'opted-out',
        `The manifest at ${address} says that its provider does not want to be listed (optOut); ${sources.length} of its sources were taken out`,
      );
    }
    case 'no-manifest':
      throw new UsageError('no-manifest', `There is no manifest at ${address}: ${manifest.detail}`, {
        retryable: manifest.retryable,
      });
    case 'invalid-manifest':
      throw new UsageError('invalid-manifest', `The manifest at ${address} cannot be used`, {
        facts: { findings: manifest.findings.map(shownFinding) },
      });
    default:
      return manifest satisfies never;
  }
}

/**
 * Adds the sources of a manifest that was read, or updates them.
 * @throws UsageError `no-provider`, `unknown-provider`, `provider-conflict`.
 */
export async function takeManifest(
  manifest: Extract<ManifestOutcome, { state: 'found' }>,
  input: AddSourcesInput,
  deps: Omit<AddSourcesDeps, 'http'>,
): Promise<AddedSources> {
  const provider = await resolveProvider(input, manifest.meta, deps);
  const manifestUrl = shownAddress(manifest.url);
  const findings = [...manifest.findings];
  const own = new Set(provider.identifiers.map(identifierKey));
  for (const identifier of identifiersIn(manifest.meta)) {
    if (own.has(identifierKey(identifier))) continue;
    const sameScheme = provider.identifiers.some(({ scheme }) => scheme === identifier.scheme);
    const where = { path: '/meta', value: identifierKey(identifier) };
    findings.push(found(sameScheme ? 'manifest-meta-differs' : 'manifest-meta-unconfirmed', where));
  }
  // Read before, because a transaction waits for nothing but the store.
  const keys = await deps.keys?.();
  return deps.db.transaction(async (tx) => {
    await saveProviders(tx, [provider], deps.now().toISOString());
    // Who publishes a manifest again wants to be listed again.
    await letProviderIn(tx, provider.id);
    await lockSources(tx, provider.id);
    const known = await listSources(tx, { providerId: provider.id });
    const secrets = await readSecrets(
      tx,
      known.map(({ id }) => id),
    );
    const secretOf = (id: string) => secrets.get(id) ?? NO_SECRET;
    const before = known
      .map((source) => asStated(source, secretOf(source.id)))
      .filter((source) => source.manifestUrl === manifestUrl || source.retiredAt === null);
    const sources: { source: Source; state: AddedState }[] = [];
    const taken = new Set<string>();
    const used = new Set(before.map(({ id }) => id));
    const ids = new Set(manifest.entries.map(({ id }) => id ?? null));
    for (const entry of manifest.entries) {
      // A source that another entry names by its id must not be found by path.
      const free = before.filter(
        ({ id, manifestEntryId }) =>
          !taken.has(id) &&
          (manifestEntryId === (entry.id ?? null) || manifestEntryId === null || !ids.has(manifestEntryId)),
      );
      const same = sameSource(entry, manifest.entries, free, manifestUrl);
      if (same && same.manifestUrl !== manifestUrl)
        findings.push(found('entry-taken-over', { subject: same.manifestUrl, value: entry.id ?? entry.path }));
      const id = same?.id ?? newId(entry, provider, used);
      taken.add(id);
      used.add(id);
      if (input.isDiscovered && same?.retiredFor === 'removed') continue;
      const auth = await usableAuth(entry, provider, tx, { keys, now: deps.now }, findings);
      const secret = { ...secretOf(id), auth };
      const source = await keepApart(tx, sourceFrom(entry, id, provider, manifestUrl, same), secret);
      await noteNamed(tx, id);
      sources.push({ source, state: same ? 'updated' : 'added' });
    }
    const kept = new Set(sources.map(({ source }) => source.id));
    // An entry that cannot be read does not mean that its source is gone.
    const isWhole = manifest.findings.every(({ severity }) => severity !== 'error');
    for (const gone of isWhole ? before : []) {
      if (gone.manifestUrl !== manifestUrl || gone.retiredAt !== null || kept.has(gone.id)) continue;
      await noteLeft(tx, gone.id, deps.now().toISOString());
      const source = known.find(({ id }) => id === gone.id);
      if (source !== undefined) sources.push({ source, state: 'left' });
    }
    return { provider, sources, findings: findings.map(shownFinding) };
  });
}
