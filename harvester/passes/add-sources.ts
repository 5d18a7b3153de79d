import { UsageError } from '../../services/errors.ts';
import type { HttpClient } from '../../services/http/client.ts';
import type { Finding } from '../../services/model/finding.ts';
import { finding } from '../../services/model/finding.ts';
import { identifierKey, normaliseIdentifier, type ProviderIdentifier } from '../../services/model/identifier.ts';
import type { ManifestMeta } from '../../services/model/manifest.ts';
import type { Provider } from '../../services/model/provider.ts';
import type { RegistryProvider } from '../../services/model/registry-facts.ts';
import { shortId } from '../../services/model/short-id.ts';
import type { Source } from '../../services/model/source.ts';
import type { Db } from '../../services/store/db.ts';
import { findProviders, readProviders, saveProviders } from '../../services/store/providers.ts';
import { findRegistryProviders, loadRegistryFacts } from '../../services/store/registry-facts.ts';
import { listSources, saveSource } from '../../services/store/sources.ts';
import { type ReadEntry, readManifest } from '../discover/manifest.ts';

export interface AddSourcesInput {
  readonly address: string;
  /** What the operator says of who publishes there; empty = what the manifest says, if the register knows it. */
  readonly identifiers: readonly ProviderIdentifier[];
  readonly name: string | null;
  readonly country: string | null;
}

export interface AddSourcesDeps {
  readonly db: Db;
  readonly http: HttpClient;
  readonly now: () => Date;
}

export interface AddedSources {
  readonly provider: Provider;
  readonly sources: readonly { readonly source: Source; readonly state: 'added' | 'updated' }[];
  readonly findings: readonly Finding[];
}

/** The identifiers that a manifest gives of its institution (`meta`, QualityLink manifest v1). */
function identifiersIn(meta: ManifestMeta): ProviderIdentifier[] {
  return [
    ...(meta.deqarid ? [{ scheme: 'deqar', value: meta.deqarid }] : []),
    ...(meta.eterid ? [{ scheme: 'eter', value: meta.eterid }] : []),
    ...(meta.schac ? [{ scheme: 'schac', value: meta.schac }] : []),
  ].map(normaliseIdentifier);
}

function hostOf(website: string | null): string | null {
  if (website === null) return null;
  const text = /^https?:\/\//i.test(website) ? website : `https://${website}`;
  return URL.canParse(text) ? new URL(text).hostname.toLowerCase().replace(/^www\d?\./, '') : null;
}

/** The domains that are a provider's own: its SCHAC code, and the host of the website that the register gives. */
function domainsOf(identifiers: readonly ProviderIdentifier[], website: string | null): string[] {
  const schac = identifiers.filter(({ scheme }) => scheme === 'schac').map(({ value }) => value.toLowerCase());
  return [...new Set([...schac, ...[hostOf(website)].filter((host) => host !== null)])];
}

function uniqueIdentifiers(identifiers: readonly ProviderIdentifier[]): ProviderIdentifier[] {
  return [...new Map(identifiers.map((item) => [identifierKey(item), normaliseIdentifier(item)])).values()];
}

function nameFrom(record: RegistryProvider): Provider['name'] {
  const current = record.names.filter(({ validTo }) => validTo === null);
  const english = current.find((item) => item.english)?.name;
  const official = current.find((item) => !item.english)?.name;
  if (english === undefined && official === undefined) return { und: record.name };
  return { ...(english === undefined ? {} : { en: english }), ...(official === undefined ? {} : { und: official }) };
}

interface Stated {
  readonly identifiers: readonly ProviderIdentifier[];
  readonly how: 'operator' | 'manifest';
}

/** A provider from what was stated and what the register says of it. Nothing is filled in that neither said. */
function providerFrom(
  stated: Stated,
  registry: string,
  record: RegistryProvider | null,
  input: AddSourcesInput,
  at: string,
): Provider {
  const identifiers = uniqueIdentifiers([
    ...stated.identifiers,
    ...(record?.identifiers.filter((item) => item.validTo === null).map(({ scheme, value }) => ({ scheme, value })) ??
      []),
  ]);
  const seat = record?.countries.find((place) => place.legalSeat) ?? record?.countries[0];
  const [first] = stated.identifiers;
  return {
    id: shortId(first ? identifierKey(first) : (record?.id ?? input.address)),
    name: record ? nameFrom(record) : input.name !== null ? { und: input.name } : {},
    country: seat?.country ?? input.country,
    region: null,
    identifiers,
    registryIds: record ? [{ registry, id: record.id }] : [],
    domains: domainsOf(identifiers, record?.website ?? null),
    alliances: [],
    kind: record === null ? 'unknown' : record.otherProvider ? 'other-provider' : 'hei',
    resolution: {
      how: record !== null && stated.how === 'manifest' ? 'manifest' : record !== null ? 'registry' : 'operator',
      by: stated.identifiers.map(identifierKey),
      at,
    },
  };
}

async function resolveProvider(input: AddSourcesInput, meta: ManifestMeta, deps: AddSourcesDeps): Promise<Provider> {
  const { db } = deps;
  const byOperator = uniqueIdentifiers(input.identifiers);
  const stated: Stated =
    byOperator.length > 0
      ? { identifiers: byOperator, how: 'operator' }
      : { identifiers: identifiersIn(meta), how: 'manifest' };
  if (stated.identifiers.length === 0) {
    throw new UsageError('no-provider', 'The manifest does not say whose it is; state it with --provider SCHEME:VALUE');
  }
  const known = [...new Set([...(await findProviders(db, stated.identifiers)).values()].flat())];
  const [only, ...more] = known;
  if (more.length > 0) {
    throw new UsageError(
      'provider-conflict',
      `These identifiers belong to several providers (${known.join(', ')}); state the ones of one`,
      { facts: { known } },
    );
  }
  if (only !== undefined) {
    const provider = (await readProviders(db, [only])).get(only);
    // What a manifest says beside what is known of its provider is a claim: it makes nobody the owner of a domain, and nobody assured.
    if (provider && stated.how === 'manifest') return provider;
    if (provider)
      return {
        ...provider,
        identifiers: uniqueIdentifiers([...provider.identifiers, ...stated.identifiers]),
        domains: [...new Set([...provider.domains, ...domainsOf(stated.identifiers, null)])],
      };
  }
  const bearers = await findRegistryProviders(db, stated.identifiers);
  const inRegistry = [...new Set([...bearers.values()].flat())];
  const facts = await loadRegistryFacts(db, inRegistry);
  // Identifiers of several registry providers leave it to the verdict to say so; none of them is taken.
  const record =
    inRegistry.length === 1 ? (facts.providers.find((provider) => provider.id === inRegistry[0]) ?? null) : null;
  if (record === null && stated.how === 'manifest') {
    throw new UsageError(
      'unknown-provider',
      `The register does not know ${stated.identifiers.map(identifierKey).join(', ')} as one provider; state who it is with --provider`,
    );
  }
  const confirmed = stated.identifiers.filter((identifier) => bearers.has(identifierKey(identifier)));
  const identifiers = stated.how === 'manifest' ? confirmed : stated.identifiers;
  return providerFrom({ ...stated, identifiers }, facts.registry, record, input, deps.now().toISOString());
}

function sourceFrom(entry: ReadEntry, provider: Provider, manifestUrl: string, before: Source | undefined): Source {
  return {
    id: before?.id ?? shortId(`${provider.id}\n${entry.id ?? `${entry.type}\n${entry.path}`}`),
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
    etag: before?.path === entry.path ? before.etag : null,
    lastModified: before?.path === entry.path ? before.lastModified : null,
    snapshot: before?.snapshot ?? null,
    mapping: before?.mapping ?? null,
    lastOutcome: before?.lastOutcome ?? null,
    lastRunAt: before?.lastRunAt ?? null,
    lastCompleteAt: before?.lastCompleteAt ?? null,
    retiredAt: null,
  };
}

/**
 * The source that an entry was before: by its id; by type and path, unless both have ids that differ; or, where one entry without an id of this type was and is the
 * only one of this manifest, by that, because then its path has changed.
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
  const byPath = ofType.find(
    (source) => source.path === entry.path && (entry.id === undefined || source.manifestEntryId === null),
  );
  if (byPath) return byPath;
  const [only, ...more] = ofType.filter((source) => source.manifestUrl === manifestUrl);
  const isOnly = entries.filter((other) => other.type === entry.type).length === 1 && more.length === 0;
  return isOnly && only?.manifestEntryId === null ? only : undefined;
}

/**
 * Makes a manifest known: resolves whose it is, and enters its sources or brings them up to date.
 * @throws UsageError `no-manifest`, `invalid-manifest`, `no-provider`, `unknown-provider`, `provider-conflict`.
 */
export async function addSources(input: AddSourcesInput, deps: AddSourcesDeps): Promise<AddedSources> {
  const manifest = await readManifest(input.address, { http: deps.http });
  if (manifest.state === 'no-manifest')
    throw new UsageError('no-manifest', `There is no manifest at ${input.address}: ${manifest.detail}`, {
      retryable: manifest.retryable,
    });
  if (manifest.state === 'invalid-manifest') {
    const problems = manifest.findings.map((item) => item.message);
    throw new UsageError(
      'invalid-manifest',
      `The manifest at ${input.address} cannot be used:\n  ${problems.join('\n  ')}`,
      { facts: { problems } },
    );
  }
  const provider = await resolveProvider(input, manifest.meta, deps);
  const findings = [...manifest.findings];
  const own = new Set(provider.identifiers.map(identifierKey));
  for (const identifier of identifiersIn(manifest.meta)) {
    const sameScheme = provider.identifiers.some(({ scheme }) => scheme === identifier.scheme);
    if (sameScheme && !own.has(identifierKey(identifier))) {
      findings.push(
        finding(
          'manifest-meta-differs',
          'warning',
          'The manifest names another institution than the one it was entered for',
          { path: '/meta', value: identifierKey(identifier) },
        ),
      );
    } else if (!own.has(identifierKey(identifier))) {
      findings.push(
        finding(
          'manifest-meta-unconfirmed',
          'note',
          'Neither the register nor --provider says that this identifier belongs to the provider; it was not used',
          { path: '/meta', value: identifierKey(identifier) },
        ),
      );
    }
  }
  return deps.db.transaction(async (tx) => {
    await saveProviders(tx, [provider]);
    const before = (await listSources(tx, { providerId: provider.id })).filter(
      (source) => source.manifestUrl === manifest.url || source.retiredAt === null,
    );
    const sources: { source: Source; state: 'added' | 'updated' }[] = [];
    for (const entry of manifest.entries) {
      const same = sameSource(entry, manifest.entries, before, manifest.url);
      const source = sourceFrom(entry, provider, manifest.url, same);
      await saveSource(tx, source);
      sources.push({ source, state: same ? 'updated' : 'added' });
    }
    return { provider, sources, findings };
  });
}
