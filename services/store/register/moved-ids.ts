import type { Queryable } from '../home/db.ts';
import type { ReadAt } from './registers.ts';
import { type FactTable, ofRegister } from './registry-versions.ts';

/** How many ids are looked up together. */
export const MOVED_AT_ONCE = 2_000;

/**
 * Ids of the facts of a register of which a version begins or ends after `since` (an instant, or `-infinity`), in their
 * order: one pass over what is kept.
 */
export async function movedIds<T extends string | number>(
  q: Queryable,
  table: FactTable,
  register: Pick<ReadAt, 'registry' | 'slot'>,
  since: string,
): Promise<readonly T[]> {
  const [own, value] = ofRegister(table, register, '$2');
  const [row] = await q.query<{ ids: T[] | null }>(
    `select json_agg(distinct id) as ids from ${table}
     where (known_from > $1::timestamptz or known_to > $1::timestamptz) and ${own}`,
    [since, value],
  );
  return row?.ids ?? [];
}

/** The register's ids of the providers that these reports name or named, with the reports that do, in their order. */
export async function namedBy(q: Queryable, reports: readonly number[]): Promise<ReadonlyMap<string, number[]>> {
  const named = new Map<string, number[]>();
  for (let start = 0; start < reports.length; start += MOVED_AT_ONCE) {
    const [row] = await q.query<{ links: readonly (readonly [string, number])[] | null }>(
      `select json_agg(json_build_array(registry_id, report_id) order by report_id) as links
       from registry_report_provider where report_id = any($1::integer[])`,
      [reports.slice(start, start + MOVED_AT_ONCE)],
    );
    for (const [provider, report] of row?.links ?? []) {
      const list = named.get(provider);
      if (list) list.push(report);
      else named.set(provider, [report]);
    }
  }
  return named;
}
