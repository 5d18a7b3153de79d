import type { Judging } from '../../services/registry/rules/judging.ts';
import type { Db } from '../../services/store/home/db.ts';
import { checkFence, type Lease } from '../../services/store/home/leases.ts';
import { readContents, saveOffers } from '../../services/store/offers/offers.ts';
import { chooseOrigin } from '../../services/store/offers/origin-choice.ts';
import { readOrigins } from '../../services/store/offers/origins.ts';
import { readOtherPublishers } from '../../services/store/offers/other-publishers.ts';
import type { OfferWrite } from '../../services/store/offers/records.ts';
import { readProviders } from '../../services/store/sources/providers.ts';
import { verdictNow } from './verdict-now.ts';

const BATCH_OFFERS = 100;

/** What publishing the next origin's record needs. */
export interface RepublishDeps {
  readonly db: Db;
  readonly judging: Judging;
  readonly now: () => Date;
}

/**
 * For offers whose published record is gone, or had to give way, publishes the record of the next origin
 * (`chooseOrigin`).
 * @throws StoreError `lease-lost` where we no longer hold the lease of the source that gave way.
 */
export async function republish(ids: readonly string[], lease: Lease, deps: RepublishDeps): Promise<void> {
  const { db, judging } = deps;
  for (let start = 0; start < ids.length; start += BATCH_OFFERS) {
    const batch = ids.slice(start, start + BATCH_OFFERS);
    const origins = await readOrigins(db, batch);
    const chosen = batch.flatMap((id) => {
      const seen = (origins.get(id) ?? []).filter((origin) => origin.notSeenSince === null);
      return chooseOrigin(seen) ?? [];
    });
    const contents = await readContents(
      db,
      chosen.map((origin) => origin.contentHash),
    );
    const providers = await readProviders(
      db,
      chosen.map((origin) => origin.providerId),
    );
    const others = await readOtherPublishers(
      db,
      chosen.map((origin) => ({ id: origin.offerId, providerId: origin.providerId })),
      origins,
    );
    const ready = chosen.flatMap((origin) => {
      const content = contents.get(origin.contentHash);
      const provider = providers.get(origin.providerId);
      const alsoPublishedBy = others.get(origin.offerId) ?? [];
      return content && provider ? [{ origin, content, provider, alsoPublishedBy }] : [];
    });
    await judging.prepare(ready);
    const at = deps.now();
    const writes = ready.map(({ origin, ...offer }): OfferWrite => {
      const { sourceId, providerId, contentHash, mapping, statesPublisher, owned, toldBy } = origin;
      return {
        id: origin.offerId,
        keys: [],
        origin: { sourceId, providerId, contentHash, mapping, statesPublisher, owned, toldBy },
        publish: verdictNow(judging, offer, at),
        content: offer.content,
      };
    });
    if (writes.length === 0) continue;
    await db.transaction(async (tx) => {
      await checkFence(tx, lease);
      await saveOffers(tx, writes, at.toISOString());
    });
  }
}
