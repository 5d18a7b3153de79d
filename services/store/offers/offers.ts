import type { OfferContent } from '../../model/offer.ts';
import { contentOf, type StoredContent, storedContent } from '../../model/stored-content.ts';
import { batchesOf } from '../home/batches.ts';
import type { Queryable } from '../home/db.ts';
import { toJson } from '../home/json.ts';
import { storedKey } from '../home/stored-key.ts';
import { changesOf } from './changed-rows.ts';
import { addKeys, keyName } from './offer-keys.ts';
import { type Current, keepVersions, lockOffers, rowOf, type SavedOffer, saveRows, takeAgain } from './offer-rows.ts';
import type { OfferKey, OfferWrite } from './records.ts';
import { keepChanges } from './verdict-changes.ts';

const LOOK_UP_KEYS = 2_000;

/** Offer ids by `keyName`. Keys that nobody has are missing. */
export async function lookUpKeys(q: Queryable, keys: readonly OfferKey[]): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const batch of batchesOf(keys, LOOK_UP_KEYS)) {
    const [row] = await q.query<{ ids: readonly (string | null)[] }>(
      // Key by key, because asked for thousands together the database would rather go through all keys that there are.
      `select jsonb_agg((select offer_id from offer_key where authority = given.authority and key = given.key) order by n) as ids
       from unnest($1::text[], $2::text[]) with ordinality as given (authority, key, n)`,
      [batch.map((key) => key.authority), batch.map((key) => storedKey(key.key))],
    );
    for (const [index, key] of batch.entries()) {
      const id = row?.ids[index] ?? null;
      if (id !== null) found.set(keyName(key), id);
    }
  }
  return found;
}

/** Writes in the order of their ids, with what goes into the database whatever stands there. */
export interface PreparedWrites {
  readonly sorted: readonly OfferWrite[];
  /** Hashes and JSON of the contents, one after the other, in the order of the hashes. */
  readonly contents: readonly string[];
  readonly origins: string;
}

/** Prepares writes for `savePrepared`. This part of the work needs no transaction, so nobody has to wait for it. */
export function prepareWrites(writes: readonly OfferWrite[]): PreparedWrites {
  const sorted = [...writes].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const contents = new Map(sorted.map((write) => [write.origin.contentHash, write.content]));
  const byHash = [...contents].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    sorted,
    contents: byHash.flatMap(([hash, content]) => [hash, toJson(storedContent(content))]),
    origins: toJson(sorted.map(({ id, origin, publish }) => ({ id, ...origin, published: publish !== null }))),
  };
}

/** Each text is a parameter of its own. Within one JSON they would be escaped and read letter by letter. */
async function saveContents(tx: Queryable, contents: readonly string[]): Promise<void> {
  const rows = Array.from({ length: contents.length / 2 }, (_, at) => `($${2 * at + 1}, $${2 * at + 2}::json)`);
  await tx.query(`insert into offer_content (hash, body) values ${rows.join(', ')} on conflict do nothing`, contents);
}

/** Those of the offers that get an origin by these records, or get one back. Documents name all origins. */
async function gainingOrigins(tx: Queryable, writes: readonly OfferWrite[]): Promise<string[]> {
  if (writes.length === 0) return [];
  const rows = await tx.query<{ id: string }>(
    `select distinct given.id from jsonb_to_recordset($1::jsonb) as given (id text, "sourceId" text, "providerId" text)
     where not exists (select from offer_origin where offer_id = given.id and source_id = given."sourceId" and provider_id = given."providerId"
       and not_seen_since is null)`,
    [toJson(writes.map(({ id, origin }) => ({ id, ...origin })))],
  );
  return rows.map(({ id }) => id);
}

async function saveOrigins(
  tx: Queryable,
  { sorted, origins }: PreparedWrites,
  before: ReadonlyMap<string, Current>,
  at: string,
): Promise<void> {
  const insert = tx.query(
    `insert into offer_origin (offer_id, source_id, provider_id, content_hash, mapping, states_publisher, owned, told_by, published, first_seen)
     select id, "sourceId", "providerId", "contentHash", mapping, "statesPublisher", owned, "toldBy", published, $2
     from jsonb_to_recordset($1::jsonb) as given (id text, "sourceId" text, "providerId" text, "contentHash" text, mapping text,
       "statesPublisher" boolean, owned boolean, "toldBy" text, published boolean)
     on conflict (offer_id, source_id) do update set provider_id = excluded.provider_id, content_hash = excluded.content_hash,
       mapping = excluded.mapping, states_publisher = excluded.states_publisher, owned = excluded.owned, told_by = excluded.told_by, published = offer_origin.published or excluded.published,
       not_seen_since = null`,
    [origins, at],
  );
  const absences = tx.query(
    `update origin_absence set until = $2
     from jsonb_to_recordset($1::jsonb) as given (id text, "sourceId" text)
     where origin_absence.offer_id = given.id and origin_absence.source_id = given."sourceId" and until is null`,
    [origins, at],
  );
  // An offer that was published from here has no other published origin. One that was not there may have been written
  // from elsewhere at the same moment.
  const taken = sorted.filter(
    ({ id, origin, publish }) => publish !== null && before.get(id)?.source_id !== origin.sourceId,
  );
  // By ids, one source at a time: joined with a list of both, the database might read every origin that there is.
  const sources = new Set(taken.map(({ origin }) => origin.sourceId));
  const others = [...sources].map((sourceId) =>
    tx.query(
      'update offer_origin set published = false where offer_id = any($1::text[]) and source_id <> $2 and published',
      [taken.filter(({ origin }) => origin.sourceId === sourceId).map(({ id }) => id), sourceId],
    ),
  );
  await Promise.all([insert, absences, ...others]);
}

async function saveInstances(tx: Queryable, writes: readonly OfferWrite[]): Promise<void> {
  const rows = writes.flatMap(({ id: offer_id, content }) =>
    content.instances.map(({ id, iri, identifiers }) => ({
      offer_id,
      id: storedKey(id),
      key: storedKey(iri ?? identifiers[0] ?? id),
    })),
  );
  if (rows.length === 0) return;
  await tx.query(
    `insert into offer_instance (offer_id, id, key)
     select offer_id, id, key from jsonb_to_recordset($1::jsonb) as given (offer_id text, id text, key text) on conflict do nothing`,
    [toJson(rows)],
  );
}

/**
 * Writes a batch of records (at most a few hundred) with everything that belongs to them, in the caller's transaction.
 * A published record makes a new revision only where content, published origin or what the verdict says differ, or
 * where the offer was not seen before. A record that is not published changes only its own origin; where that origin is
 * new, indexes take the offer again. `at`: ISO instant. Answers what became of the published ones, in the order of
 * their ids.
 */
export function saveOffers(tx: Queryable, writes: readonly OfferWrite[], at: string): Promise<SavedOffer[]> {
  return savePrepared(tx, prepareWrites(writes), at);
}

/** `saveOffers` for prepared writes. */
export async function savePrepared(tx: Queryable, writes: PreparedWrites, at: string): Promise<SavedOffer[]> {
  const { sorted } = writes;
  if (sorted.length === 0) return [];
  const ids = sorted.map((write) => write.id);
  // Statements of a transaction run in the order in which they are sent. Those that need no earlier answer are sent at
  // once, so that the database does not wait for us in between.
  const [before] = await Promise.all([lockOffers(tx, ids), saveContents(tx, writes.contents)]);
  const rows = sorted.flatMap((write) =>
    write.publish === null ? [] : rowOf({ ...write, publish: write.publish }, before.get(write.id), at),
  );
  const differing = rows.filter((row) => row.state !== 'unchanged');
  const written = new Set(differing.map((row) => row.id));
  const unwritten = sorted.filter((write) => !written.has(write.id));
  const anew = rows.filter((row) => row.state === 'new' || row.state === 'revised');
  const fresh = anew.map((row) => row.id);
  const revised = new Set(fresh);
  const [revisions, gaining] = await Promise.all([
    saveRows(tx, differing, at),
    // This must be asked before the origins are written.
    gainingOrigins(tx, unwritten),
    saveOrigins(tx, writes, before, at),
    addKeys(tx, sorted),
    keepVersions(tx, fresh, at),
    keepChanges(tx, changesOf(anew, before, at), at),
    saveInstances(
      tx,
      sorted.filter((write) => revised.has(write.id)),
    ),
  ]);
  await takeAgain(tx, gaining, at);
  return rows.map(({ id, revision, state }) => ({ id, revision: revisions.get(id) ?? Number(revision), state }));
}

/** Contents by hash. Unknown hashes are missing. */
export async function readContents(q: Queryable, hashes: readonly string[]): Promise<Map<string, OfferContent>> {
  if (hashes.length === 0) return new Map();
  const rows = await q.query<{ hash: string; body: StoredContent }>(
    'select hash, body from offer_content where hash = any($1::text[])',
    [[...new Set(hashes)]],
  );
  return new Map(rows.map(({ hash, body }) => [hash, contentOf(body)]));
}

/** An offer and the day on which it is due. */
export interface DueOffer {
  readonly id: string;
  readonly due: string;
}

/**
 * Offers whose verdict or document changes by itself on `day` or before: those first that have been due longest, after
 * the offer `after`.
 */
export async function dueOffers(
  q: Queryable,
  day: string,
  limit: number,
  after: DueOffer | null = null,
): Promise<readonly DueOffer[]> {
  return q.query<DueOffer & Readonly<Record<string, unknown>>>(
    `select id, due from offer where due is not null and withdrawn_at is null and due <= $1::date and ($3::date is null or (due, id) > ($3::date, $4::text))
     order by due, id limit $2`,
    [day, limit, after?.due ?? null, after?.id ?? ''],
  );
}

/**
 * Ids, revisions and transactions of all offers that have a record, in the order of their ids, after the offer `after`.
 * An offer whose provider or content is gone has no record, and no index holds it; nor does one that is withdrawn.
 */
export async function listRevisions(
  q: Queryable,
  after: string | null,
  size: number,
): Promise<{ readonly id: string; readonly revision: number; readonly tx: string }[]> {
  const rows = await q.query<{ id: string; revision: string; tx: string }>(
    `select id, revision, tx from offer where id > $1 and withdrawn_at is null
       and exists (select 1 from provider where provider.id = offer.provider_id)
       and exists (select 1 from offer_content where hash = offer.content_hash) order by id limit $2`,
    [after ?? '', size],
  );
  return rows.map(({ id, revision, tx }) => ({ id, revision: Number(revision), tx }));
}
