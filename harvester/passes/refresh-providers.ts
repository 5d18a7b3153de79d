import { isDeepStrictEqual } from 'node:util';
import { dayOf } from '../../services/model/day.ts';
import { identifierKey, type ProviderIdentifier } from '../../services/model/identifier.ts';
import type { Provider } from '../../services/model/provider.ts';
import { ownProviderId, registerNamedBy } from '../../services/model/register-key.ts';
import { identifiersOfProvider } from '../../services/model/same-party.ts';
import type { Db } from '../../services/store/home/db.ts';
import { readJoined } from '../../services/store/register/joined-facts.ts';
import { lastSyncs } from '../../services/store/register/registers.ts';
import { findRegistryProviders } from '../../services/store/register/registry-facts.ts';
import { withBearers } from '../../services/store/register/related.ts';
import { listProviders, saveProviders } from '../../services/store/sources/providers.ts';
import { isStated, withRecord } from './provider-facts.ts';

/** How many providers are looked at together. */
const PAGE_PROVIDERS = 200;

/**
 * The identifiers by which a provider is found in the register: those that were stated and, once it is found, its id
 * there. All others came from its record, and mean nothing once the register gave them to somebody else.
 */
function leadingTo(provider: Provider): ProviderIdentifier[] {
  const all = identifiersOfProvider(provider);
  const { registryIds } = provider;
  if (registryIds.length === 0) return all;
  const ids = new Set(identifiersOfProvider({ registryIds, identifiers: [] }).map(identifierKey));
  return all.filter((one) => ids.has(identifierKey(one)) || isStated(provider, one));
}

/**
 * Those of the providers that are exactly one record of the register, with what it says now. Where the identifiers
 * belong to several records, nothing changes; the verdict says so.
 */
export async function refreshedProviders(providers: readonly Provider[], db: Db): Promise<Provider[]> {
  const identifiers = providers.flatMap(identifiersOfProvider);
  const [bearers, everListed] = [
    await findRegistryProviders(db, identifiers),
    await findRegistryProviders(db, identifiers, { past: true }),
  ];
  const bearing = (these: readonly ProviderIdentifier[]) => [
    ...new Set(these.flatMap((identifier) => bearers.get(identifierKey(identifier)) ?? [])),
  ];
  const idsOf = (provider: Provider) => {
    if (provider.decided) return provider.decided.registryId === null ? [] : [provider.decided.registryId];
    const found = bearing(leadingTo(provider));
    // Its record may be gone, and another one may have its other identifiers.
    return found.length > 0 ? found : bearing(identifiersOfProvider(provider));
  };
  const meant = providers.flatMap((provider) => {
    const [id, ...more] = idsOf(provider);
    return id === undefined || more.length > 0 ? [] : [{ provider, id }];
  });
  if (meant.length === 0) return [];
  const syncs = await lastSyncs(db);
  const [sync] = syncs;
  if (sync === undefined) return [];
  const several = syncs.length > 1;
  const ids = await withBearers(db, [...new Set(meant.map(({ id }) => id))], several);
  const { providers: found, same } = await readJoined(db, ids, syncs);
  const records = new Map(found.map((record) => [record.id, record]));
  const alsoListed = new Map<string, string[]>();
  for (const [other, id] of same) alsoListed.set(id, [...(alsoListed.get(id) ?? []), other]);
  return meant.flatMap(({ provider, id }) => {
    const record = records.get(id);
    if (record === undefined) return [];
    const listing = {
      registryIds: [id, ...(alsoListed.get(id) ?? [])].map((one) => ({
        registry: registerNamedBy(one) ?? sync.registry,
        id: ownProviderId(one),
      })),
      day: dayOf(new Date(sync.at)),
      everListed: (key: string) => everListed.has(key),
    };
    return [withRecord(provider, record, listing)];
  });
}

/**
 * Brings all providers in line with the register. After a read of it, names, seats, websites and identifiers may have
 * changed, and a provider may be known there that was not before.
 */
export async function refreshProviders(db: Db, now: () => Date): Promise<void> {
  for (let after: string | null = null; ; ) {
    const page: readonly Provider[] = await listProviders(db, { after, size: PAGE_PROVIDERS });
    const last = page.at(-1);
    if (last === undefined) return;
    const known = new Map(page.map((provider) => [provider.id, provider]));
    const refreshed = (await refreshedProviders(page, db)).filter(
      (provider) => !isDeepStrictEqual(provider, known.get(provider.id)),
    );
    if (refreshed.length > 0) await db.transaction((tx) => saveProviders(tx, refreshed, now().toISOString()));
    after = last.id;
  }
}
