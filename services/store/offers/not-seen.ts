import { batchesOf } from '../home/batches.ts';
import type { Db } from '../home/db.ts';
import { checkFence, type Lease } from '../home/leases.ts';
import { keepVersions, lockOffers, takeAgain } from './offer-rows.ts';
import { ORIGIN_ORDER } from './origin-choice.ts';

/** For each offer, the one to publish among its origins that are seen. */
const NEXT_ORIGIN = `select seen.* from unnest($1::text[]) as given (id)
  cross join lateral (select offer_id, source_id, provider_id, content_hash, mapping from offer_origin
    where offer_id = given.id and not_seen_since is null order by ${ORIGIN_ORDER} limit 1) as seen`;

/**
 * Notes that a complete run of a source lacked these offers, in small transactions.
 * - An offer that no other source has is not seen since `at`.
 * - One that another source has is published from there. It keeps its verdict until it is judged again, for which it is
 *   due now. The ids of these are returned.
 * - One that is published from elsewhere anyway is only taken again by indexes, which name its origins.
 * @throws StoreError `lease-lost` where `lease` is given and no longer good.
 */
export async function markNotSeen(
  db: Db,
  sourceId: string,
  offerIds: readonly string[],
  at: string,
  lease: Lease | null = null,
): Promise<string[]> {
  const moved: string[] = [];
  for (const batch of batchesOf([...offerIds].sort())) {
    const inBatch = await db.transaction(async (tx) => {
      if (lease !== null) await checkFence(tx, lease);
      const before = await lockOffers(tx, batch);
      const lost = await tx.query<{ offer_id: string }>(
        `with lost as (update offer_origin set not_seen_since = $3
           where source_id = $1 and offer_id = any($2::text[]) and not_seen_since is null returning offer_id)
         insert into origin_absence (offer_id, source_id, since) select offer_id, $1, $3 from lost
         on conflict (offer_id, source_id, since) do update set until = null returning offer_id`,
        [sourceId, batch, at],
      );
      const orphaned = [...before.values()].filter((row) => row.source_id === sourceId && row.not_seen_since === null);
      const ids = orphaned.map((row) => row.id);
      const published = new Set(ids);
      await takeAgain(
        tx,
        lost.map((row) => row.offer_id).filter((id) => !published.has(id)),
        at,
      );
      const next = await tx.query<{ id: string }>(
        `with next as (${NEXT_ORIGIN}),
         flags as (update offer_origin set published = (offer_origin.source_id = next.source_id) from next where offer_origin.offer_id = next.offer_id)
         update offer set provider_id = next.provider_id, source_id = next.source_id, content_hash = next.content_hash, mapping = next.mapping,
           due = ($2::timestamptz at time zone 'UTC')::date, changed_at = $2, revision = nextval('offer_revision')
         from next where offer.id = next.offer_id returning offer.id`,
        [ids, at],
      );
      const elsewhere = new Set(next.map((row) => row.id));
      await tx.query(
        `update offer set not_seen_since = $2, revision = nextval('offer_revision') where id = any($1::text[])`,
        [ids.filter((id) => !elsewhere.has(id)), at],
      );
      await keepVersions(tx, ids, at);
      return [...elsewhere];
    });
    moved.push(...inBatch);
  }
  return moved;
}
