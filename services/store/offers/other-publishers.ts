import type { Provider } from '../../model/provider.ts';
import type { Queryable } from '../home/db.ts';
import { readProviders } from '../sources/providers.ts';
import type { OriginRecord } from './records.ts';

/**
 * Ids of providers other than the publisher whose own sources name an offer now, taken from all its origins. What others
 * tell of a provider is nothing that it says itself.
 */
export function otherPublishers(providerId: string, origins: readonly OriginRecord[]): string[] {
  const others = new Set(
    origins
      .filter(({ notSeenSince, toldBy }) => notSeenSince === null && toldBy === 'provider')
      .map((origin) => origin.providerId),
  );
  others.delete(providerId);
  return [...others].sort();
}

/** Providers, by the id of the offer that they name, too. Offers without one are missing. */
export async function readPublishers(
  q: Queryable,
  offers: readonly { readonly id: string; readonly others: readonly string[] }[],
): Promise<Map<string, readonly Provider[]>> {
  const shared = offers.filter(({ others }) => others.length > 0);
  const providers = await readProviders(
    q,
    shared.flatMap(({ others }) => others),
  );
  return new Map(shared.map(({ id, others }) => [id, others.flatMap((other) => providers.get(other) ?? [])]));
}

/**
 * Providers other than the publisher whose own sources name an offer now, by the offer's id. Offers that nobody else
 * names are missing. `origins` must be all origins of these offers.
 */
export function readOtherPublishers(
  q: Queryable,
  offers: readonly { readonly id: string; readonly providerId: string }[],
  origins: ReadonlyMap<string, readonly OriginRecord[]>,
): Promise<Map<string, readonly Provider[]>> {
  return readPublishers(
    q,
    offers.map(({ id, providerId }) => ({ id, others: otherPublishers(providerId, origins.get(id) ?? []) })),
  );
}
