import type { Finding } from '../../model/finding.ts';
import type { Run } from '../../model/source.ts';
import type { Queryable } from '../home/db.ts';
import { runById } from './runs.ts';

/** A run of a source by its id. Null where the source has no such run, also where another source has it. */
export async function readRun(q: Queryable, sourceId: string, runId: string): Promise<Run | null> {
  const run = await runById(q, runId);
  return run?.sourceId === sourceId ? run : null;
}

/** A finding with its place among those of its run. */
export interface PlacedFinding {
  readonly n: string;
  readonly finding: Finding;
}

/** Findings of a run in the order in which they were made, after place `after`, at most `limit`. */
export async function pageOfFindings(
  q: Queryable,
  runId: string,
  { after, limit }: { readonly after: string | null; readonly limit: number },
): Promise<PlacedFinding[]> {
  const rows = await q.query<Finding & { readonly n: string; readonly [column: string]: unknown }>(
    `select n::text as n, code, severity, subject, path, value, facts from finding
     where run_id = $1 and ($2::bigint is null or n > $2::bigint) order by finding.n limit $3`,
    [runId, after, limit],
  );
  return rows.map(({ n, code, severity, subject, path, value, facts }) => ({
    n,
    finding: { code, severity, subject, path, value, facts },
  }));
}
