import { UsageError } from '../../services/errors.ts';
import { dayOf } from '../../services/model/day.ts';
import { identifierKey, normaliseIdentifier, type ProviderIdentifier } from '../../services/model/identifier.ts';
import type { ManifestMeta } from '../../services/model/manifest.ts';
import type { Provider } from '../../services/model/provider.ts';
import { ownProviderId, registerNamedBy } from '../../services/model/register-key.ts';
import type { RegistryProvider } from '../../services/model/registry-facts.ts';
import { shortId } from '../../services/model/short-id.ts';
import type { Db } from '../../services/store/home/db.ts';
import { findRegistryProviders, loadRegistryFacts } from '../../services/store/register/registry-facts.ts';
import { findProviders, readProviders } from '../../services/store/sources/providers.ts';
import type { AddSourcesDeps, AddSourcesInput } from './add-sources.ts';
import { domainsOf, uniqueIdentifiers, withRecord } from './provider-facts.ts';
import { refreshedProviders } from './refresh-providers.ts';

/** The identifiers that a manifest gives of its institution (`meta`, QualityLink manifest v1). */
export function identifiersIn(meta: ManifestMeta): ProviderIdentifier[] {
  return [
    ...(meta.deqarid ? [{ scheme: 'deqar', value: meta.deqarid }] : []),
    ...(meta.eterid ? [{ scheme: 'eter', value: meta.eterid }] : []),
    ...(meta.schac ? [{ scheme: 'schac', value: meta.schac }] : []),
  ].map(normaliseIdentifier);
}

interface Stated {
  readonly identifiers: readonly ProviderIdentifier[];
  readonly how: 'operator' | 'manifest';
}

/** A provider, from what was stated and what the register says of it. Nothing is filled in that neither said. */
export function providerFrom(
  stated: Stated,
  listed: { readonly record: RegistryProvider; readonly registry: string } | null,
  input: AddSourcesInput,
  at: string,
): Provider {
  const record = listed?.record ?? null;
  const [first] = stated.identifiers;
  const identifiers = uniqueIdentifiers(stated.identifiers);
  const told: Provider = {
    id: shortId(first ? identifierKey(first) : (record?.id ?? input.address)),
    name: input.name !== null ? { und: input.name } : {},
    country: input.country,
    region: null,
    identifiers,
    registryIds: [],
    domains: domainsOf(identifiers, null),
    alliances: [],
    kind: 'unknown',
    resolution: {
      how: record === null ? 'operator' : stated.how === 'manifest' ? 'manifest' : 'registry',
      by: stated.identifiers.map(identifierKey),
      at,
    },
  };
  if (listed === null) return told;
  // Everything here was stated just now, so nothing of it can have been withdrawn.
  const { id } = listed.record;
  const registryIds = [{ registry: registerNamedBy(id) ?? listed.registry, id: ownProviderId(id) }];
  const listing = { registryIds, day: dayOf(new Date(at)), everListed: () => false };
  return withRecord(told, listed.record, listing);
}

/** How a provider is known after further identifiers of it were stated. */
function withStated({ resolution }: Provider, identifiers: readonly ProviderIdentifier[]): Provider['resolution'] {
  return { ...resolution, by: [...new Set([...resolution.by, ...identifiers.map(identifierKey)])] };
}

/** How a provider is known from now on that only somebody else's source had named before. */
const knownHow = ({ resolution }: Provider, now: 'operator' | 'manifest'): Provider['resolution']['how'] =>
  resolution.how === 'named' ? now : resolution.how;

const isRegistered = (provider: Provider | undefined): boolean => (provider?.registryIds.length ?? 0) > 0;

/**
 * A known provider with what the operator says of it: further identifiers and, where the register does not know it, its
 * name and country.
 */
function toldMore(provider: Provider, stated: Stated, input: AddSourcesInput): Provider {
  const isOurs = provider.registryIds.length === 0;
  return {
    ...provider,
    name: isOurs && input.name !== null ? { und: input.name } : provider.name,
    country: isOurs && input.country !== null ? input.country : provider.country,
    identifiers: uniqueIdentifiers([...provider.identifiers, ...stated.identifiers]),
    resolution: { ...withStated(provider, stated.identifiers), how: knownHow(provider, 'operator') },
    domains: [...new Set([...provider.domains, ...domainsOf(stated.identifiers, null)])],
  };
}

/** A provider with what the register says of it, where exactly one record has its identifiers. */
async function asRegistered(provider: Provider, db: Db): Promise<Provider> {
  const [refreshed] = await refreshedProviders([provider], db);
  return refreshed ?? provider;
}

/**
 * Finds out whose a manifest is: by the identifiers that the operator states, else by those that the manifest gives and
 * the register knows.
 * @throws UsageError `no-provider`, `unknown-provider`, `provider-conflict`.
 */
export async function resolveProvider(
  input: AddSourcesInput,
  meta: ManifestMeta,
  deps: Omit<AddSourcesDeps, 'http'>,
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
  const found = [...new Set([...(await findProviders(db, stated.identifiers)).values()].flat())];
  const providers = await readProviders(db, found);
  const isFirm = (id: string) => providers.get(id)?.resolution.how !== 'named';
  const firm = found.filter(isFirm);
  // Whom only somebody else's source named stands in nobody's way. A manifest alone is not believed to be theirs.
  const named = stated.how === 'operator' ? found.slice(0, 1) : found.filter((id) => isRegistered(providers.get(id)));
  const known = firm.length > 0 ? firm : named;
  const [only, ...more] = known;
  if (more.length > 0) {
    throw new UsageError(
      'provider-conflict',
      `These identifiers belong to several providers (${known.join(', ')}); state the ones of one`,
      { facts: { known } },
    );
  }
  if (only !== undefined) {
    const provider = providers.get(only);
    // What a manifest says beyond what is known of its provider is only a claim. It makes nobody the owner of a domain,
    // and assures nobody.
    if (provider && stated.how === 'manifest') {
      const bears = new Set(provider.identifiers.map(identifierKey));
      const confirmed = stated.identifiers.filter((identifier) => bears.has(identifierKey(identifier)));
      return { ...provider, resolution: { ...withStated(provider, confirmed), how: knownHow(provider, 'manifest') } };
    }
    if (provider) return asRegistered(toldMore(provider, stated, input), db);
  }
  const bearers = await findRegistryProviders(db, stated.identifiers);
  const inRegistry = [...new Set([...bearers.values()].flat())];
  const facts = await loadRegistryFacts(db, inRegistry);
  // Where the identifiers belong to several records of the register, none is taken; the verdict says so.
  const record =
    inRegistry.length === 1 ? (facts.providers.find((provider) => provider.id === inRegistry[0]) ?? null) : null;
  if (record === null && stated.how === 'manifest') {
    const said = stated.identifiers.map(identifierKey).join(',');
    const known =
      facts.registry === ''
        ? 'No register was read yet (“accredex registry sync” reads one), so nobody knows'
        : 'The register does not know';
    throw new UsageError(
      'unknown-provider',
      `${known} ${said} as one provider; if the manifest says who it is, state it: --provider ${said}`,
    );
  }
  const confirmed = stated.identifiers.filter((identifier) => bearers.has(identifierKey(identifier)));
  const identifiers = stated.how === 'manifest' ? confirmed : stated.identifiers;
  const listed = record === null ? null : { record, registry: facts.registry };
  return providerFrom({ ...stated, identifiers }, listed, input, deps.now().toISOString());
}
