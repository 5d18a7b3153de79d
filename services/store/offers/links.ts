import { batchesOf } from '../home/batches.ts';
import type { Queryable } from '../home/db.ts';
import { storedKey } from '../home/stored-key.ts';

/** An address that an offer leads to. `pointer` is the JSON pointer of its element. */
export interface OfferLink {
  readonly offerId: string;
  readonly pointer: string;
  readonly url: string;
}

/** An address that is to be asked for. `failures`: how many times in a row it did not work. */
export interface DueLink {
  readonly key: string;
  readonly url: string;
  readonly failures: number;
}

/** How asking for an address went. `works` is null where the answer says nothing about it. */
export interface CheckedLink {
  readonly key: string;
  readonly works: boolean | null;
  /** What was answered, where it does not work. */
  readonly said: string | null;
  /** When to ask again (ISO instant). */
  readonly due: string;
}

/** After so many failures in a row an address counts as dead, and is not shown. */
export const FAILURES_OF_A_DEAD_LINK = 4;

/** Keeps which addresses these offers lead to, in place of those that they led to before. `now` is an ISO instant. */
export async function saveOfferLinks(
  q: Queryable,
  offerIds: readonly string[],
  links: readonly OfferLink[],
  now: string,
): Promise<void> {
  await q.query('delete from offer_link where offer_id = any($1::text[])', [offerIds]);
  for (const batch of batchesOf(links)) {
    const keys = batch.map(({ url }) => storedKey(url));
    const urls = new Map(batch.map(({ url }, at) => [keys[at], url]));
    await q.query(
      `insert into link (key, url, due) select key, url, $3::timestamptz
       from unnest($1::text[], $2::text[]) as given (key, url) on conflict (key) do nothing`,
      [[...urls.keys()], [...urls.values()], now],
    );
    await q.query(
      `insert into offer_link (offer_id, pointer, key) select * from unnest($1::text[], $2::text[], $3::text[])
       on conflict (offer_id, pointer) do update set key = excluded.key`,
      [batch.map(({ offerId }) => offerId), batch.map(({ pointer }) => pointer), keys],
    );
  }
}

/** Forgets addresses to which no offer leads any more. */
export async function dropUnusedLinks(q: Queryable): Promise<void> {
  await q.query('delete from link where not exists (select from offer_link where offer_link.key = link.key)');
}

/**
 * The addresses that are to be asked for at `now`, those that wait longest first: at most `most`, and of one host at most
 * `ofAHost`, so that a host with many does not keep all others waiting.
 */
export async function dueLinks(
  q: Queryable,
  now: string,
  { most, ofAHost }: { readonly most: number; readonly ofAHost: number },
): Promise<readonly DueLink[]> {
  return q.query<DueLink & { readonly [column: string]: unknown }>(
    `select key, url, failures from (
       select *, row_number() over (partition by lower(substring(url from '^[^:]+://([^/?#]+)')) order by due, link.key) as turn
       from link where due <= $1) as waiting
     where turn <= $3 order by waiting.due, waiting.key limit $2`,
    [now, most, ofAHost],
  );
}

/** Keeps how asking for addresses went at `now` (ISO instant). */
export async function saveChecks(q: Queryable, checks: readonly CheckedLink[], now: string): Promise<void> {
  for (const batch of batchesOf(checks))
    await q.query(
      `update link set checked_at = $5, due = given.due,
         failures = case when works is null then failures when works then 0 else failures + 1 end,
         said = case when works is null then link.said when works then null else given.said end,
         failing_since = case when works is null then failing_since when works then null else coalesce(failing_since, $5) end
       from unnest($1::text[], $2::boolean[], $3::text[], $4::timestamptz[]) as given (key, works, said, due)
       where link.key = given.key`,
      [
        batch.map(({ key }) => key),
        batch.map(({ works }) => works),
        batch.map(({ said }) => said),
        batch.map(({ due }) => due),
        now,
      ],
    );
}

/** A dead address, where it stands in which offer, since when it fails, and what was answered last. */
export interface DeadLink extends OfferLink {
  readonly since: string;
  readonly said: string;
}

/** The most dead addresses that are shown at once. */
const MOST_DEAD = 10_000;

/** All dead addresses that offers lead to, with the day since which they fail; at most ten thousand. */
export async function deadLinks(q: Queryable): Promise<ReadonlyMap<string, string>> {
  const rows = await q.query<{ url: string; since: string }>(
    `select url, failing_since as since from link where failures >= ${FAILURES_OF_A_DEAD_LINK} order by link.key limit $1`,
    [MOST_DEAD],
  );
  return new Map(rows.map(({ url, since }) => [url, since]));
}

/** Dead addresses of the offers that a source publishes, at most ten thousand. */
export async function deadLinksFrom(q: Queryable, sourceId: string): Promise<readonly DeadLink[]> {
  return q.query<DeadLink & { readonly [column: string]: unknown }>(
    `select offer_link.offer_id as "offerId", pointer, url, failing_since as since, coalesce(said, '') as said
     from link join offer_link on offer_link.key = link.key join offer on offer.id = offer_link.offer_id
     where offer.source_id = $1 and failures >= ${FAILURES_OF_A_DEAD_LINK} order by offer_link.offer_id, offer_link.pointer limit $2`,
    [sourceId, MOST_DEAD],
  );
}
