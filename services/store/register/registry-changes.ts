import type { Queryable } from '../home/db.ts';
import { withRelated } from './registry-facts.ts';

/**
 * The register's ids of all providers about which something may be said differently than at the read of `since`:
 * providers that changed or are gone, those named by reports that changed or whose agency changed, and those related to
 * any of them. Because this is told from the stored versions, a read or a pass that broke off loses nothing.
 */
export async function changedProvidersSince(q: Queryable, since: string): Promise<string[]> {
  const changed = (table: string) =>
    `select id from ${table} where known_from > $1::timestamptz union select id from ${table} where known_to > $1::timestamptz`;
  const rows = await q.query<{ id: string }>(
    `${changed('registry_provider')}
     union
     select registry_id from registry_report_provider where report_id in (${changed('registry_report')})`,
    [since],
  );
  const found = new Set(rows.map(({ id }) => id));
  // Because agencies seldom change, we can then afford to look into every report.
  const agencies = await q.query<{ id: number }>(changed('registry_agency'), [since]);
  if (agencies.length > 0) {
    const named = await q.query<{ id: string }>(
      `select distinct registry_id as id from registry_report_provider join registry_report on registry_report.id = report_id
       where known_to is null and (body->>'agencyId')::integer = any($1::integer[])`,
      [agencies.map(({ id }) => id)],
    );
    for (const { id } of named) found.add(id);
  }
  return withRelated(q, [...found]);
}
