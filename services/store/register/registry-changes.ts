import { isUnprefixed, REGISTER_SPAN } from '../../model/register-key.ts';
import type { Queryable } from '../home/db.ts';
import { lastSyncs } from './registers.ts';
import { withRelated } from './related.ts';

/** By the name of each register: the moment of the read up to which its changes are known (ISO). */
export type KnownReads = Readonly<Record<string, string>>;

/** The reads that the store holds now, by the name of their register. */
export async function knownReads(q: Queryable): Promise<KnownReads> {
  return Object.fromEntries((await lastSyncs(q)).map(({ registry, at }) => [registry, at]));
}

/**
 * The register's ids of all providers about which something may be said differently than at the reads of `since`:
 * providers that changed or are gone, those named by reports that changed or whose agency changed, and those related to
 * any of them. Of a register that `since` does not name, everything is new. Because this is told from the stored
 * versions, a read or a pass that broke off loses nothing.
 */
export async function changedProvidersSince(q: Queryable, since: KnownReads): Promise<string[]> {
  const reads = await lastSyncs(q);
  const found = new Set<string>();
  for (const { registry, slot } of reads)
    for (const id of await changedIn(q, registry, slot, since[registry] ?? '-infinity')) found.add(id);
  return withRelated(q, [...found], reads.length > 1);
}

async function changedIn(q: Queryable, registry: string, slot: number, since: string): Promise<ReadonlySet<string>> {
  const numbered = `id / ${REGISTER_SPAN} = $2::integer`;
  const named = isUnprefixed(registry) ? `position(':' in id) = 0` : `split_part(id, ':', 1) = $3::text`;
  const changed = (table: string, own: string) =>
    `select id from ${table} where known_from > $1::timestamptz and ${own}
     union select id from ${table} where known_to > $1::timestamptz and ${own}`;
  const rows = await q.query<{ id: string }>(
    `select id from (${changed('registry_provider', named)}) provider where $2::integer is not null and $3::text is not null
     union
     select registry_id from registry_report_provider where report_id in (${changed('registry_report', numbered)})`,
    [since, slot, registry],
  );
  const found = new Set(rows.map(({ id }) => id));
  // Because agencies seldom change, we can then afford to look into every report.
  const agencies = await q.query<{ id: number }>(changed('registry_agency', numbered), [since, slot]);
  if (agencies.length > 0) {
    const reporting = await q.query<{ id: string }>(
      `select distinct registry_id as id from registry_report_provider join registry_report on registry_report.id = report_id
       where known_to is null and (body->>'agencyId')::integer = any($1::integer[])`,
      [agencies.map(({ id }) => id)],
    );
    for (const { id } of reporting) found.add(id);
  }
  return found;
}
