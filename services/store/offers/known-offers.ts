import type { Provider } from '../../model/provider.ts';
import { contentOf, type StoredContent } from '../../model/stored-content.ts';
import type { WithdrawnReason } from '../../model/tombstone.ts';
import type { StoredVerdict } from '../../model/verdict.ts';
import { batchesOf } from '../home/batches.ts';
import type { Queryable } from '../home/db.ts';
import { providersAsKnown } from '../sources/known-providers.ts';
import { withdrawalOf } from './offer-reading.ts';
import { otherPublishers } from './other-publishers.ts';
import type { OfferRecord, OriginRecord } from './records.ts';

interface VersionRow {
  readonly [column: string]: unknown;
  readonly id: string;
  readonly revision: string;
  readonly content: StoredContent;
  readonly content_hash: string;
  readonly mapping: string;
  readonly provider_id: string;
  readonly source_id: string;
  readonly verdict: StoredVerdict | null;
  readonly first_seen: string;
  readonly changed_at: string;
  readonly not_seen_since: string | null;
  readonly withdrawn_at: string | null;
  readonly withdrawn_reason: WithdrawnReason | null;
}

/** The revisions that stood. Content that did not change since an older revision changed when that one was written. */
const STOOD = `select stood.offer_id as id, stood.revision, body as content, stood.content_hash, stood.mapping, stood.provider_id, stood.source_id,
    stood.verdict, stood.not_seen_since, stood.withdrawn_at, stood.withdrawn_reason, first.at as first_seen, since.at as changed_at
  from unnest($1::text[]) as given (id)
  cross join lateral (select * from offer_version where offer_id = given.id and at <= $2 order by revision desc limit 1) as stood
  cross join lateral (select min(at) as at from offer_version where offer_id = given.id) as first
  cross join lateral (select min(at) as at from offer_version where offer_id = given.id and revision <= stood.revision
    and revision > coalesce((select max(revision) from offer_version as other where other.offer_id = given.id
      and other.revision < stood.revision and other.content_hash <> stood.content_hash), -1)) as since
  join offer_content on offer_content.hash = stood.content_hash`;

interface KnownOrigin extends OriginRecord {
  readonly [column: string]: unknown;
}

/** Origins that were known then, by offer. What a source says of one beside its content is what it says now. */
async function originsAsKnown(q: Queryable, ids: readonly string[], knownAt: string) {
  const rows = await q.query<KnownOrigin>(
    `select origin.offer_id as "offerId", origin.source_id as "sourceId", provider_id as "providerId", content_hash as "contentHash", mapping,
       states_publisher as "statesPublisher", owned, published, told_by as "toldBy", first_seen as "firstSeen", absence.since as "notSeenSince"
     from offer_origin as origin left join lateral (select since from origin_absence
         where origin_absence.offer_id = origin.offer_id and origin_absence.source_id = origin.source_id
           and since <= $2 and (until is null or until > $2) order by since desc limit 1) as absence on true
     where origin.offer_id = any($1::text[]) and first_seen <= $2 order by origin.offer_id, first_seen, origin.source_id`,
    [ids, knownAt],
  );
  const origins = new Map<string, OriginRecord[]>();
  for (const row of rows) origins.set(row.offerId, [...(origins.get(row.offerId) ?? []), row]);
  return origins;
}

/** The runs that had last confirmed, at `knownAt`, what sources publish. */
async function confirmedThen(q: Queryable, sourceIds: readonly string[], knownAt: string) {
  const rows = await q.query<{ source_id: string; run_id: string; at: string; snapshot: string | null }>(
    `select source.id as source_id, latest.id as run_id, latest.ended_at as at, coalesce(latest.snapshot, (select snapshot from run
       where run.source_id = source.id and outcome = 'complete' and snapshot is not null and ended_at <= $2 order by n desc limit 1)) as snapshot
     from source cross join lateral (select id, ended_at, snapshot from run
       where run.source_id = source.id and outcome in ('complete', 'unchanged') and not from_store and ended_at <= $2
       order by n desc limit 1) as latest
     where source.id = any($1::text[])`,
    [sourceIds, knownAt],
  );
  return new Map(rows.map((row) => [row.source_id, row]));
}

const present = (providers: ReadonlyMap<string, Provider>, ids: readonly string[]): Provider[] =>
  ids.flatMap((id) => providers.get(id) ?? []);

/**
 * Offers as they were known at `knownAt` (ISO instant), in the order asked for, also those that are withdrawn now or
 * were then. Those that were not known yet are missing. Nothing that was written later counts: providers, origins and
 * runs are those of then. `tx` and `due` belong to the reading order of now and stay empty.
 */
export async function readOffersAsKnown(
  q: Queryable,
  ids: readonly string[],
  knownAt: string,
): Promise<Map<string, OfferRecord>> {
  const records = new Map<string, OfferRecord>();
  for (const batch of batchesOf([...new Set(ids)])) {
    const rows = await q.query<VersionRow>(STOOD, [batch, knownAt]);
    const origins = await originsAsKnown(q, batch, knownAt);
    const others = new Map(rows.map((row) => [row.id, otherPublishers(row.provider_id, origins.get(row.id) ?? [])]));
    const providers = await providersAsKnown(
      q,
      rows.flatMap((row) => [row.provider_id, ...(others.get(row.id) ?? [])]),
      knownAt,
    );
    const confirmed = await confirmedThen(q, [...new Set(rows.map((row) => row.source_id))], knownAt);
    const byId = new Map(rows.map((row) => [row.id, row]));
    for (const id of batch) {
      const row = byId.get(id);
      const provider = row && providers.get(row.provider_id);
      if (!row || !provider) continue;
      const confirmation = row.not_seen_since === null ? confirmed.get(row.source_id) : undefined;
      records.set(id, {
        id,
        revision: Number(row.revision),
        tx: '',
        content: contentOf(row.content),
        contentHash: row.content_hash,
        mapping: row.mapping,
        provider,
        alsoPublishedBy: present(providers, others.get(id) ?? []),
        sourceId: row.source_id,
        verdict: row.verdict,
        due: null,
        origins: (origins.get(id) ?? []).map((origin) => ({ ...origin, published: origin.sourceId === row.source_id })),
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
