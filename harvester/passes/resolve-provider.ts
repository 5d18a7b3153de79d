import { UsageError } from '../../services/errors.ts';
import { identifierKey, normaliseIdentifier, type ProviderIdentifier } from '../../services/model/identifier.ts';
import type { ManifestMeta } from '../../services/model/manifest.ts';
import type { Provider } from '../../services/model/provider.ts';
import type { RegistryProvider } from '../../services/model/registry-facts.ts';
import { shortId } from '../../services/model/short-id.ts';
import { isSharedDomain } from '../../services/registry/host.ts';
import { findProviders, readProviders } from '../../services/store/providers.ts';
import { findRegistryProviders, loadRegistryFacts } from '../../services/store/registry-facts.ts';
import type { AddSourcesDeps, AddSourcesInput } from './add-sources.ts';

/** The identifiers that a manifest gives of its institution (`meta`, QualityLink manifest v1). */
export function identifiersIn(meta: ManifestMeta): ProviderIdentifier[] {
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

/** The domains that are a provider's own: its SCHAC code, and the host of the website that the register gives. Nobody owns those that many share (`ac.uk`). */
function domainsOf(identifiers: readonly ProviderIdentifier[], website: string | null): string[] {
  const schac = identifiers.filter(({ scheme }) => scheme === 'schac').map(({ value }) => value.toLowerCase());
  const domains = [...schac, ...[hostOf(website)].filter((host) => host !== null)];
  return [...new Set(domains)].filter((domain) => !isSharedDomain(domain));
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

/** What the operator says of a provider that is known: more identifiers, and, where the register has no say, how it is called and where it is. */
function toldMore(provider: Provider, stated: Stated, input: AddSourcesInput): Provider {
  const isOurs = provider.registryIds.length === 0;
  return {
    ...provider,
    name: isOurs && input.name !== null ? { und: input.name } : provider.name,
    country: isOurs && input.country !== null ? input.country : provider.country,
    identifiers: uniqueIdentifiers([...provider.identifiers, ...stated.identifiers]),
    domains: [...new Set([...provider.domains, ...domainsOf(stated.identifiers, null)])],
  };
}

/**
 * Whose a manifest is: by the identifiers that the operator states, else by those that the manifest gives and the register knows.
 * @throws UsageError `no-provider`, `unknown-provider`, `provider-conflict`.
 */
export async function resolveProvider(
  input: AddSourcesInput,
  meta: ManifestMeta,
  deps: AddSourcesDeps,
): Promise<Provider> {
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
    if (provider) return toldMore(provider, stated, input);
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
