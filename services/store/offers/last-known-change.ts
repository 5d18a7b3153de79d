import type { Queryable } from '../home/db.ts';

/**
 * The last instant until `knownAt` (ISO instant) at which anything changed that verdicts read, as the store writes it;
 * empty before the first. Between two of them what was known is the same.
 */
export async function lastKnownChange(q: Queryable, knownAt: string): Promise<string> {
  const [row] = await q.query<{ at: string | null }>(
    `select greatest(
       (select max(coalesce(known_at, at)) from registry_sync where complete and coalesce(known_at, at) <= $1),
       (select max(at) from offer_version where at <= $1),
       (select max(first_seen) from offer_origin where first_seen <= $1),
       (select max(since) from origin_absence where since <= $1),
       (select max(until) from origin_absence where until <= $1),
       (select max(known_from) from provider_version where known_from <= $1),
       (select max(known_from) from provider_decision where known_from <= $1),
       (select max(known_to) from provider_decision where known_to <= $1),
       (select max(known_from) from declaration where known_from <= $1),
       (select max(known_to) from declaration where known_to <= $1),
       (select max(known_from) from finding_notice where known_from <= $1),
       (select max(known_from) from reply where known_from <= $1),
       (select max(known_to) from reply where known_to <= $1))::text as at`,
    [knownAt],
  );
  return row?.at ?? '';
}
