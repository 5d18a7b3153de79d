import type { Queryable } from '../home/db.ts';

/**
 * Changes whenever an offer, a provider or a register is written, or somebody states or decides something that verdicts
 * read. As long as it is the same, so is everything that is counted.
 */
export async function catalogueState(q: Queryable): Promise<string> {
  const [row] = await q.query<{ state: string }>(
    `select concat_ws(' ', (select last_value from offer_revision), (select count(*) from provider_version),
       (select coalesce(max(n), 0) from registry_sync where complete), (select count(*) from declaration),
       (select count(*) from declaration where known_to is not null),
       (select count(*) from provider_decision), (select count(*) from provider_decision where known_to is not null),
       (select count(*) from finding_notice), (select count(*) from reply),
       (select count(*) from reply where known_to is not null),
       (select count(*) from origin_absence), (select count(*) from origin_absence where until is not null)) as state`,
  );
  return row?.state ?? '';
}
