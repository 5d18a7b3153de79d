import type { WithdrawnReason } from '../../model/tombstone.ts';
import { batchesOf } from '../home/batches.ts';
import type { Db, Queryable } from '../home/db.ts';
import { checkFence, type Lease } from '../home/leases.ts';
import { keepVersions, lockOffers } from './offer-rows.ts';

/** Offers of one transaction. */
const BATCH = 200;

async function toTombstones(
  tx: Queryable,
  ids: readonly string[],
  reason: WithdrawnReason,
  at: string,
  notSeenBefore: string,
): Promise<number> {
  const rows = await lockOffers(tx, ids);
  // Meanwhile a source may have named one again.
  const gone = [...rows.values()].filter(
    (row) => row.not_seen_since !== null && row.withdrawn_at === null && row.not_seen_since <= notSeenBefore,
  );
  if (gone.length === 0) return 0;
  const goneIds = gone.map(({ id }) => id);
  await tx.query(
    `update offer set withdrawn_at = $2, withdrawn_reason = $3, due = null, revision = nextval('offer_revision')
     where id = any($1::text[])`,
    [goneIds, at, reason],
  );
  await keepVersions(tx, goneIds, at);
  return goneIds.length;
}

/**
 * Makes tombstones of offers that no source has any more since `before` or longer (ISO instants), in small
 * transactions. Answers how many.
 */
export async function withdrawNotSeen(db: Db, before: string, at: string, stopped?: AbortSignal): Promise<number> {
  let withdrawn = 0;
  for (;;) {
    stopped?.throwIfAborted();
    const rows = await db.query<{ id: string }>(
      `select id from offer where not_seen_since <= $1 and withdrawn_at is null order by not_seen_since, offer.id limit $2`,
      [before, BATCH],
    );
    const ids = rows.map(({ id }) => id);
    const done = await db.transaction((tx) => toTombstones(tx, ids, 'not-seen', at, before));
    withdrawn += done;
    if (done === 0) return withdrawn;
  }
}

/**
 * Makes tombstones at once of those of the offers that no source has any more. Answers how many.
 * @throws StoreError `lease-lost` where the lease is no longer good.
 */
export async function withdrawOffers(
  db: Db,
  ids: readonly string[],
  reason: WithdrawnReason,
  at: string,
  lease: Lease,
): Promise<number> {
  let withdrawn = 0;
  for (const batch of batchesOf([...ids].sort(), BATCH)) {
    withdrawn += await db.transaction(async (tx) => {
      await checkFence(tx, lease);
      return toTombstones(tx, batch, reason, at, at);
    });
  }
  return withdrawn;
}
