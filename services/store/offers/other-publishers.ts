import type { Provider } from '../../model/provider.ts';
import type { Queryable } from '../home/db.ts';
import { readProviders } from '../sources/providers.ts';
import type { OriginRecord } from './records.ts';

/**
 * Providers beside its publisher whose own sources name an offer now, by the offer's id; offers that nobody else names are
 * missing. `origins` are all that are known of these offers.
 */
export async function readOtherPublishers(
  q: Queryable,
  offers: readonly { readonly id: string; readonly providerId: string }[],
  origins: ReadonlyMap<string, readonly OriginRecord[]>,
): Promise<Map<string, readonly Provider[]>> {
  const idsOf = offers.flatMap(({ id, providerId }) => {
    const seen = (origins.get(id) ?? []).filter(({ notSeenSince }) => notSeenSince === null);
    const others = new Set(seen.map((origin) => origin.providerId));
    others.delete(providerId);
    return others.size === 0 ? [] : [{ id, others: [...others].sort() }];
  });
  const providers = await readProviders(
    q,
    idsOf.flatMap(({ others }) => others),
  );
  return new Map(idsOf.map(({ id, others }) => [id, others.flatMap((other) => providers.get(other) ?? [])]));
}
