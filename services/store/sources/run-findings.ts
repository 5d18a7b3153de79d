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

const MOST_ABOUT = 200;

/**
 * Findings about one record, by the names that its provider has for it, of the last complete run of a source that had
 * ended at `knownAt` (ISO instant; null = now). At most 200.
 */
export async function findingsAbout(
  q: Queryable,
  sourceId: string,
  subjects: readonly string[],
  knownAt: string | null,
): Promise<readonly Finding[]> {
  return q.query<Finding & { readonly [column: string]: unknown }>(
    `select code, severity, subject, path, value, facts from finding
     where run_id = (select id from run where source_id = $1 and outcome = 'complete' and ($3::timestamptz is null or ended_at <= $3)
       order by ended_at desc, n desc limit 1) and subject = any($2::text[]) order by finding.n limit $4`,
    [sourceId, subjects, knownAt, MOST_ABOUT],
  );
}
