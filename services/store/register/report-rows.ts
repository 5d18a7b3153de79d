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

/** The rows of reports that stood at `knownAt` (ISO instant; null = now), by id. At most a few hundred are asked for. */
export async function reportRows(
  q: Queryable,
  ids: readonly number[],
  knownAt: string | null,
): Promise<Map<number, ReportRow>> {
  if (ids.length === 0) return new Map();
  const rows = await q.query<ReportRow>(
    `select stood.id, stood.known_from as "knownFrom", stood.known_to as "knownTo", stood.hash from unnest($1::integer[]) as given (id)
     cross join lateral (select * from registry_report where registry_report.id = given.id and known_from <= (select max(at) from registry_sync
       where complete and ($2::timestamptz is null or coalesce(known_at, at) <= $2)) order by known_from desc limit 1) as stood`,
    [ids, knownAt],
  );
  // What ended later than we are asked about had not ended then.
  return new Map(
    rows.map((row) => [
      row.id,
      knownAt !== null && row.knownTo !== null && row.knownTo > knownAt ? { ...row, knownTo: null } : row,
    ]),
  );
}
