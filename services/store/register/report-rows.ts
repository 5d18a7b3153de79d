import { REGISTER_SPAN } from '../../model/register-key.ts';
import type { Queryable } from '../home/db.ts';

/** Under what a version of a report is kept. */
export interface ReportRow {
  readonly [column: string]: unknown;
  readonly id: number;
  /** The read of the register that brought this version, and the one that closed it (ISO instants). */
  readonly knownFrom: string;
  readonly knownTo: string | null;
  /** Hash of the version. */
  readonly hash: string;
}

/**
 * The rows of reports that stood at `knownAt` (ISO instant; null = now), by id: after the last read of their register
 * that was complete then. What a read wrote that broke off is not among them. At most a few hundred are asked for.
 */
export async function reportRows(
  q: Queryable,
  ids: readonly number[],
  knownAt: string | null,
): Promise<Map<number, ReportRow>> {
  if (ids.length === 0) return new Map();
  const rows = await q.query<ReportRow>(
    `select stood.id, stood.known_from as "knownFrom", stood.hash,
       -- What ended later had not ended then.
       case when stood.known_to <= read.at then stood.known_to end as "knownTo"
     from unnest($1::integer[]) as given (id)
     cross join lateral (
       select max(at) as at from registry_sync join registry on name = registry
       where complete and slot = given.id / ${REGISTER_SPAN}
         and ($2::timestamptz is null or coalesce(known_at, at) <= $2)) as read
     cross join lateral (
       select * from registry_report where registry_report.id = given.id and known_from <= read.at
       order by known_from desc limit 1) as stood`,
    [ids, knownAt],
  );
  return new Map(rows.map((row) => [row.id, row]));
}
