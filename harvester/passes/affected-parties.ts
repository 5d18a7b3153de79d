import { identifierKey, type ProviderIdentifier } from '../../services/model/identifier.ts';
import { identifiersOfProvider } from '../../services/model/same-party.ts';
import { identifiersOfParty } from '../../services/registry/rules/judged-offer.ts';
import type { Db } from '../../services/store/home/db.ts';
import type { OfferParties } from '../../services/store/offers/offer-parties.ts';
import { findRegistryProviders } from '../../services/store/register/registry-facts.ts';
import { readProviders } from '../../services/store/sources/providers.ts';

/**
 * Finds the offers that concern one of these providers of the register. The function that it answers picks from a page
 * of offers the ids of those of which a party may be one of these. What was found about a party is kept for the next
 * page.
 */
export function concernedParties(
  registryIds: readonly string[],
  db: Db,
): (page: readonly OfferParties[]) => Promise<string[]> {
  const changed = new Set(registryIds);
  const providers = new Map<string, readonly ProviderIdentifier[]>();
  const concerned = new Map<string, boolean>();

  async function learnProviders(ids: readonly string[]): Promise<void> {
    const found = await readProviders(db, ids);
    for (const id of ids) {
      const provider = found.get(id);
      const hosts = (provider?.domains ?? []).map((value) => ({ scheme: 'host', value }));
      providers.set(id, provider ? [...identifiersOfProvider(provider), ...hosts] : []);
    }
  }

  async function learnIdentifiers(identifiers: readonly ProviderIdentifier[]): Promise<void> {
    const found = await findRegistryProviders(db, identifiers, { past: true });
    for (const identifier of identifiers) {
      const key = identifierKey(identifier);
      concerned.set(key, found.get(key)?.some((id) => changed.has(id)) ?? false);
    }
  }

  return async (page) => {
    const strangers = new Set(page.map(({ providerId }) => providerId).filter((id) => !providers.has(id)));
    if (strangers.size > 0) await learnProviders([...strangers]);
    const identified = page.map(({ id, providerId, awardingBodies }) => ({
      id,
      identifiers: [...(providers.get(providerId) ?? []), ...awardingBodies.flatMap(identifiersOfParty)],
    }));
    const unknown = identified
      .flatMap(({ identifiers }) => identifiers)
      .filter((item) => !concerned.has(identifierKey(item)));
    if (unknown.length > 0)
      await learnIdentifiers([...new Map(unknown.map((item) => [identifierKey(item), item])).values()]);
    return identified
      .filter(({ identifiers }) => identifiers.some((item) => concerned.get(identifierKey(item)) === true))
      .map(({ id }) => id);
  };
}
