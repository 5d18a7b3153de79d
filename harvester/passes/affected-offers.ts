import { identifierKey, type ProviderIdentifier } from '../../services/model/identifier.ts';
import { identifierOf } from '../../services/model/joined-registers.ts';
import type { Provider } from '../../services/model/provider.ts';
import { identifiersOfProvider } from '../../services/model/same-party.ts';
import { identifiersOfParty } from '../../services/registry/rules/judged-offer.ts';
import type { Db } from '../../services/store/home/db.ts';
import { storedKey } from '../../services/store/home/stored-key.ts';
import {
  byProvider,
  fillPartyKeys,
  offersNaming,
  offersOf,
  type PartyKeys,
} from '../../services/store/offers/party-keys.ts';
import { hostKeys } from '../../services/store/register/host-keys.ts';
import { identifierKeysOf } from '../../services/store/register/identifier-keys.ts';
import { listProviders } from '../../services/store/sources/providers.ts';

/** How many of our providers are looked at together. */
const PAGE_PROVIDERS = 1_000;

/** It moves when `identifiersOfParty` or the spelling of identifiers does. */
const PARTY_KEYS: PartyKeys = {
  version: 1,
  keysOf: (bodies) => bodies.flatMap(identifiersOfParty).map((identifier) => storedKey(identifierKey(identifier))),
};

/** True where a provider can be found in the register under one of the keys. */
function isFoundBy(provider: Provider, keys: ReadonlySet<string>): boolean {
  const { decided } = provider;
  const said = decided?.registryId ? [identifierOf(decided.registryId)] : [];
  return (
    [...said, ...identifiersOfProvider(provider)].some((identifier) =>
      keys.has(storedKey(identifierKey(identifier))),
    ) || provider.domains.some((domain) => hostKeys(domain).some((key) => keys.has(storedKey(key))))
  );
}

/** Ids of offers in whose records somebody names this provider, by one of these identifiers, as awarding body. */
export async function offersNamingAny(identifiers: readonly ProviderIdentifier[], db: Db): Promise<string[]> {
  await fillPartyKeys(db, PARTY_KEYS);
  return offersNaming(db, [...new Set(identifiers.map((identifier) => storedKey(identifierKey(identifier))))]);
}

/** Looks into contents that nobody looked into yet, so that `affectedOffers` need not. */
export const prepareAffected = (db: Db): Promise<void> => fillPartyKeys(db, PARTY_KEYS);

/**
 * Ids of the offers of which a party may be one of these providers of the register, now or formerly, by any identifier
 * or domain: the provider, an awarding body, or another one that publishes the offer. They are in the order of their
 * providers. Only what can be concerned is read: of offers their ids.
 */
export async function affectedOffers(registryIds: readonly string[], db: Db): Promise<string[]> {
  if (registryIds.length === 0) return [];
  const keys = await identifierKeysOf(db, registryIds);
  const providers: string[] = [];
  for (let after: string | null = null; ; ) {
    const page: readonly Provider[] = await listProviders(db, { after, size: PAGE_PROVIDERS });
    const last = page.at(-1);
    if (last === undefined) break;
    for (const provider of page) if (isFoundBy(provider, keys)) providers.push(provider.id);
    after = last.id;
  }
  await prepareAffected(db);
  const ids = new Set([...(await offersOf(db, providers)), ...(await offersNaming(db, [...keys]))]);
  return byProvider(db, [...ids]);
}
