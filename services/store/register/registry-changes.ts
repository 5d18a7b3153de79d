import type { Queryable } from '../home/db.ts';
import { movedIds, namedBy } from './moved-ids.ts';
import { lastSyncs, type ReadAt } from './registers.ts';
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
  for (const read of reads)
    for (const id of await changedIn(q, read, since[read.registry] ?? '-infinity')) found.add(id);
  return withRelated(q, [...found], reads.length > 1);
}

async function changedIn(q: Queryable, register: ReadAt, since: string): Promise<ReadonlySet<string>> {
  const found = new Set(await movedIds<string>(q, 'registry_provider', register, since));
  const reports = await movedIds<number>(q, 'registry_report', register, since);
  for (const id of (await namedBy(q, reports)).keys()) found.add(id);
  // Because agencies seldom change, we can then afford to look into every report.
  const agencies = await movedIds<number>(q, 'registry_agency', register, since);
  if (agencies.length > 0) {
    const reporting = await q.query<{ id: string }>(
      `select distinct registry_id as id from registry_report_provider join registry_report on registry_report.id = report_id
       where known_to is null and (body->>'agencyId')::integer = any($1::integer[])`,
      [agencies],
    );
    for (const { id } of reporting) found.add(id);
  }
  return found;
}
