import { ShapesReport } from '../../model/shapes-report.ts';
import type { Queryable } from '../home/db.ts';
import { instantOf } from '../home/instant.ts';
import { toJson } from '../home/json.ts';

/** What shapes say of a source, and from what that was made. */
export interface KeptShapesReport {
  readonly snapshot: string;
  /** A name for the shapes, which changes with what they ask for. */
  readonly shapes: string;
  /** ISO instant. */
  readonly at: string;
  readonly report: ShapesReport;
}

/** What shapes say of a source. Null where nothing was held against them yet. */
export async function readShapeReport(q: Queryable, sourceId: string): Promise<KeptShapesReport | null> {
  const [row] = await q.query<{ snapshot: string; shapes: string; at: string; body: unknown }>(
    'select snapshot, shapes, at, body from shape_report where source_id = $1',
    [sourceId],
  );
  if (row === undefined) return null;
  return { snapshot: row.snapshot, shapes: row.shapes, at: instantOf(row.at), report: ShapesReport.parse(row.body) };
}

/** Keeps what shapes say of a source in place of what they said before. */
export async function saveShapeReport(
  q: Queryable,
  sourceId: string,
  { snapshot, shapes, at, report }: KeptShapesReport,
): Promise<void> {
  await q.query(
    `insert into shape_report (source_id, snapshot, shapes, at, body) values ($1, $2, $3, $4, $5::jsonb)
     on conflict (source_id) do update set snapshot = excluded.snapshot, shapes = excluded.shapes, at = excluded.at,
       body = excluded.body`,
    [sourceId, snapshot, shapes, at, toJson(report)],
  );
}

/**
 * Sources of type `elm` whose last complete snapshot was not held against these shapes yet, at most `limit`, those first
 * that wait longest.
 */
export async function dueForShapes(q: Queryable, shapes: string, limit: number): Promise<readonly string[]> {
  const rows = await q.query<{ id: string }>(
    `select source.id from source left join shape_report on source_id = source.id
     where source.retired_at is null and source.snapshot is not null and source.body->>'type' = 'elm'
       and (source_id is null or shape_report.snapshot <> source.snapshot or shape_report.shapes <> $1)
     order by shape_report.at nulls first, source.id limit $2`,
    [shapes, limit],
  );
  return rows.map(({ id }) => id);
}
