import type { Provider } from '../../model/provider.ts';
import { contentOf, type StoredContent } from '../../model/stored-content.ts';
import type { WithdrawnReason } from '../../model/tombstone.ts';
import type { StoredVerdict } from '../../model/verdict.ts';
import { batchesOf } from '../home/batches.ts';
import type { Queryable } from '../home/db.ts';
import { readOrigins } from './origins.ts';
import { readOtherPublishers } from './other-publishers.ts';
import type { OfferRecord } from './records.ts';

interface OfferRow {
  readonly [column: string]: unknown;
  readonly id: string;
  readonly revision: string;
  readonly tx: string;
  readonly content: StoredContent;
  readonly content_hash: string;
  readonly mapping: string;
  readonly provider: Provider;
  readonly source_id: string;
  readonly verdict: StoredVerdict | null;
  readonly due: string | null;
  readonly first_seen: string;
  readonly changed_at: string;
  readonly not_seen_since: string | null;
  readonly withdrawn_at: string | null;
  readonly withdrawn_reason: WithdrawnReason | null;
}

/** Whether a row is a tombstone. */
export function withdrawalOf(row: Pick<OfferRow, 'withdrawn_at' | 'withdrawn_reason'>): OfferRecord['withdrawn'] {
  const { withdrawn_at: at, withdrawn_reason: reason } = row;
  return at === null || reason === null ? null : { at, reason };
}

/** The run that last confirmed what a source publishes. */
export interface Confirmation {
  readonly [column: string]: unknown;
  readonly source_id: string;
  readonly run_id: string;
  readonly at: string;
  readonly snapshot: string | null;
}

/** For each source, the run that last confirmed what it publishes. Sources without one are missing. */
export async function readConfirmations(
  q: Queryable,
  sourceIds: readonly string[],
): Promise<Map<string, Confirmation>> {
  if (sourceIds.length === 0) return new Map();
  const rows = await q.query<Confirmation>(
    `select source.id as source_id, latest.id as run_id, latest.ended_at as at, coalesce(latest.snapshot, source.snapshot) as snapshot
     from source cross join lateral (select id, ended_at, snapshot from run
       where run.source_id = source.id and outcome in ('complete', 'unchanged') and not from_store and ended_at is not null order by n desc limit 1) as latest
     where source.id = any($1::text[])`,
    [sourceIds],
  );
  return new Map(rows.map((row) => [row.source_id, row]));
}

/** Offers by id, in the order asked for, with everything that stands beside their content. Unknown ids are missing. */
export async function readOffers(q: Queryable, ids: readonly string[]): Promise<Map<string, OfferRecord>> {
  const records = new Map<string, OfferRecord>();
  for (const batch of batchesOf(ids)) {
    const rows = await q.query<OfferRow>(
      `select offer.id, revision, tx, offer_content.body as content, content_hash, mapping, provider.body as provider, source_id, verdict, due,
         first_seen, changed_at, not_seen_since, withdrawn_at, withdrawn_reason
       from offer join offer_content on offer_content.hash = offer.content_hash join provider on provider.id = offer.provider_id
       where offer.id = any($1::text[])`,
      [batch],
    );
    const origins = await readOrigins(q, batch);
    const others = await readOtherPublishers(
      q,
      rows.map((row) => ({ id: row.id, providerId: row.provider.id })),
      origins,
    );
    const confirmed = await readConfirmations(q, [...new Set(rows.map((row) => row.source_id))]);
    const byId = new Map(rows.map((row) => [row.id, row]));
    for (const id of batch) {
      const row = byId.get(id);
      if (!row) continue;
      const confirmation = row.not_seen_since === null ? confirmed.get(row.source_id) : undefined;
      records.set(id, {
        id,
        revision: Number(row.revision),
        tx: row.tx,
        content: contentOf(row.content),
        contentHash: row.content_hash,
        mapping: row.mapping,
        provider: row.provider,
        alsoPublishedBy: others.get(id) ?? [],
        sourceId: row.source_id,
        verdict: row.verdict,
        due: row.due,
        origins: origins.get(id) ?? [],
        firstSeen: row.first_seen,
        changedAt: row.changed_at,
        notSeenSince: row.not_seen_since,
        withdrawn: withdrawalOf(row),
        lastSeen: confirmation?.at ?? null,
        runId: confirmation?.run_id ?? null,
        snapshot: confirmation?.snapshot ?? null,
      });
    }
  }
  return records;
}

/** A place in the order in which changes are read. */
export interface ChangeCursor {
  readonly tx: string;
  readonly revision: number;
}

/**
 * How many bytes of (packed) contents one reading of changes may have. The offer that goes beyond this is still read.
 */
const BATCH_BYTES = 1_000_000;

/**
 * What became of an offer: it is as its record says; or it has no record any more, because its provider or content is
 * gone.
 */
export type Change =
  | { readonly id: string; readonly change: 'put'; readonly record: OfferRecord }
  | { readonly id: string; readonly change: 'gone'; readonly record: null };

/** The records of changes. */
export const recordsOf = (changes: readonly Change[]): OfferRecord[] => changes.flatMap(({ record }) => record ?? []);

/**
 * Offers after `cursor` (null = from the beginning) in reading order, each in its latest state; at most `limit`, and
 * fewer where they are large. Rows are held back while a transaction is open that began before theirs, so that what a
 * slower transaction writes is never passed over. Without a change the reader is at the end, and gets its cursor back.
 * `order`: `tx` tells of an offer whenever its document may be another, `revised_in` only when the offer is.
 */
export async function readChanges<C extends ChangeCursor | null>(
  q: Queryable,
  cursor: C,
  limit: number,
  order: 'tx' | 'revised_in' = 'tx',
): Promise<{ readonly changes: readonly Change[]; readonly cursor: ChangeCursor | C }> {
  const after = cursor === null ? '' : `and (${order}, revision) > ($2::text::xid8, $3::bigint)`;
  const rows = await q.query<{ id: string; tx: string; revision: string }>(
    `with next as (
       select id, ${order} as tx, revision, content_hash from offer
       where ${order} < pg_snapshot_xmin(pg_current_snapshot()) ${after} order by offer.${order}, offer.revision limit $1
     ), sized as (
       select next.*, sum(coalesce(pg_column_size(body), 0))
         over (order by next.tx, next.revision rows between unbounded preceding and 1 preceding) as bytes
       from next left join offer_content on offer_content.hash = next.content_hash
     )
     select id, tx, revision from sized where coalesce(bytes, 0) < ${BATCH_BYTES} order by sized.tx, sized.revision`,
    cursor === null ? [limit] : [limit, cursor.tx, cursor.revision],
  );
  const last = rows.at(-1);
  if (!last) return { changes: [], cursor };
  const ids = rows.map(({ id }) => id);
  const records = await readOffers(q, ids);
  const changes = ids.map((id): Change => {
    const record = records.get(id);
    return record === undefined ? { id, change: 'gone', record: null } : { id, change: 'put', record };
  });
  return { changes, cursor: { tx: last.tx, revision: Number(last.revision) } };
}

/**
 * How many offers are seen, how many of these have a current report (on the offer or its provider), and how many are no
 * longer seen and not yet withdrawn.
 */
export async function countOffers(
  q: Queryable,
): Promise<{ readonly offers: number; readonly assured: number; readonly notSeen: number }> {
  const [row] = await q.query<{ offers: number; assured: number; not_seen: number }>(
    `select (count(*) filter (where not_seen_since is null))::int as offers,
       (count(*) filter (where not_seen_since is null and quality_assured))::int as assured,
       (count(*) filter (where not_seen_since is not null and withdrawn_at is null))::int as not_seen
     from offer`,
  );
  return { offers: row?.offers ?? 0, assured: row?.assured ?? 0, notSeen: row?.not_seen ?? 0 };
}
