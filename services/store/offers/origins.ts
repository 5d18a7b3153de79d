import { batchesOf } from '../home/batches.ts';
import type { Queryable } from '../home/db.ts';
import type { OriginRecord } from './records.ts';

const LOOK_UP_IDS = 2_000;

/** Origins by offer id, in the order in which they were first seen. */
export async function readOrigins(q: Queryable, offerIds: readonly string[]): Promise<Map<string, OriginRecord[]>> {
  const origins = new Map<string, OriginRecord[]>();
  if (offerIds.length === 0) return origins;
  const rows = await q.query<OriginRecord & Readonly<Record<string, unknown>>>(
    `select offer_id as "offerId", source_id as "sourceId", provider_id as "providerId", content_hash as "contentHash", mapping,
       states_publisher as "statesPublisher", owned, published, told_by as "toldBy", first_seen as "firstSeen", not_seen_since as "notSeenSince"
     from offer_origin where offer_id = any($1::text[]) order by offer_id, first_seen, source_id`,
    [offerIds],
  );
  for (const row of rows) {
    const list = origins.get(row.offerId);
    if (list) list.push(row);
    else origins.set(row.offerId, [row]);
  }
  return origins;
}

/** Those of the offers that another source has now, too. */
export async function alsoElsewhere(q: Queryable, sourceId: string, offerIds: readonly string[]): Promise<string[]> {
  const shared: string[] = [];
  for (const batch of batchesOf(offerIds, LOOK_UP_IDS)) {
    const rows = await q.query<{ id: string }>(
      `select distinct offer_id as id from offer_origin
       where offer_id = any($1::text[]) and source_id <> $2 and not_seen_since is null order by id`,
      [batch, sourceId],
    );
    shared.push(...rows.map(({ id }) => id));
  }
  return shared;
}

/**
 * Content hashes, by offer id, of what the last complete run of a source saw. `withoutThoseOut`: without what it tells of
 * providers that are out. `providerId`: only what it tells of that provider.
 */
export async function contentHashes(
  q: Queryable,
  sourceId: string,
  { withoutThoseOut = false, providerId = null }: { withoutThoseOut?: boolean; providerId?: string | null } = {},
): Promise<Map<string, string>> {
  const PAGE_ROWS = 5_000;
  const hashes = new Map<string, string>();
  for (let after = ''; ; ) {
    const rows: readonly { offer_id: string; content_hash: string }[] = await q.query(
      `select offer_id, content_hash from offer_origin
       where source_id = $1 and not_seen_since is null and offer_id > $2 and ($4::text is null or provider_id = $4)
         and not ($5 and told_by <> 'provider' and exists (select from provider_out where provider_out.provider_id = offer_origin.provider_id))
       order by offer_id limit $3`,
      [sourceId, after, PAGE_ROWS, providerId, withoutThoseOut],
    );
    for (const row of rows) hashes.set(row.offer_id, row.content_hash);
    const last = rows.at(-1);
    if (!last || rows.length < PAGE_ROWS) return hashes;
    after = last.offer_id;
  }
}

/** How many offers that a source has now it had first at `since` (ISO instant) or later. */
export async function countFirstSeen(q: Queryable, sourceId: string, since: string): Promise<number> {
  const [row] = await q.query<{ offers: number }>(
    `select count(*)::int as offers from offer_origin where source_id = $1 and not_seen_since is null and first_seen >= $2`,
    [sourceId, since],
  );
  return row?.offers ?? 0;
}

/** How many offers a source has now. */
export async function countSeen(q: Queryable, sourceId: string): Promise<number> {
  const [row] = await q.query<{ offers: number }>(
    'select count(*)::int as offers from offer_origin where source_id = $1 and not_seen_since is null',
    [sourceId],
  );
  return row?.offers ?? 0;
}
