import { StoreError } from '../../errors.ts';
import type { Finding } from '../../model/finding.ts';
import type { Run } from '../../model/source.ts';
import { batchesOf } from '../home/batches.ts';
import type { Queryable } from '../home/db.ts';
import { toJson } from '../home/json.ts';

/** Findings in one answer, unless fewer are asked for. */
const MAX_FINDINGS_LISTED = 10_000;

const COLUMNS = `id, source_id as "sourceId", started_at as "startedAt", ended_at as "endedAt", outcome, reason, detail, snapshot, counts, millis, from_store as "fromStore"`;

type RunRow = Run & Readonly<Record<string, unknown>>;

/**
 * Writes down that a run begins, and that a process holds its source for so many seconds (null: none does). False
 * where another run of the source is under way, which is then left as it is.
 */
export async function startRun(
  q: Queryable,
  run: Run,
  held: { readonly by: string; readonly seconds: number } | null = null,
): Promise<boolean> {
  const rows = await q.query(
    `insert into run (id, source_id, started_at, ended_at, outcome, reason, detail, snapshot, counts, millis, from_store, held_until, holder)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9::jsonb, $10::jsonb, $11, clock_timestamp() + make_interval(secs => $12::double precision), $13)
     on conflict (source_id) where ended_at is null do nothing returning id`,
    [
      run.id,
      run.sourceId,
      run.startedAt,
      run.endedAt,
      run.outcome,
      run.reason,
      run.detail,
      run.snapshot,
      toJson(run.counts),
      toJson(run.millis),
      run.fromStore,
      held?.seconds ?? null,
      held?.by ?? null,
    ],
  );
  return rows.length > 0;
}

/**
 * Writes down how a run ended.
 * @throws StoreError `lease-lost` where another process has ended it.
 */
export async function endRun(q: Queryable, run: Run): Promise<void> {
  const rows = await q.query(
    `update run set ended_at = $2, outcome = $3, reason = $4, detail = $5, snapshot = $6, counts = $7::jsonb,
       millis = $8::jsonb, from_store = $9, held_until = null where id = $1 and ended_at is null returning id`,
    [
      run.id,
      run.endedAt,
      run.outcome,
      run.reason,
      run.detail,
      run.snapshot,
      toJson(run.counts),
      toJson(run.millis),
      run.fromStore,
    ],
  );
  if (rows.length === 0)
    throw new StoreError('lease-lost', 'Another process took this over', { facts: { runId: run.id } });
}

/** A source's runs, newest first. */
export async function listRuns(q: Queryable, sourceId: string, limit: number): Promise<Run[]> {
  const rows = await q.query<RunRow>(`select ${COLUMNS} from run where source_id = $1 order by n desc limit $2`, [
    sourceId,
    limit,
  ]);
  return [...rows];
}

/** The newest run that has ended, for each of these sources. */
export async function latestRuns(q: Queryable, sourceIds: readonly string[]): Promise<Map<string, Run>> {
  if (sourceIds.length === 0) return new Map();
  const rows = await q.query<RunRow>(
    `select latest.* from unnest($1::text[]) as asked (source_id)
     cross join lateral (select ${COLUMNS} from run where run.source_id = asked.source_id and ended_at is not null
       order by n desc limit 1) as latest`,
    [sourceIds],
  );
  return new Map(rows.map((run) => [run.sourceId, run]));
}

/**
 * The newest run that read a source completely. Later runs that found nothing new have no findings about its offers, so
 * they are found here. Null where there is none.
 */
export async function lastCompleteRun(q: Queryable, sourceId: string): Promise<string | null> {
  const [row] = await q.query<{ id: string }>(
    `select id from run where source_id = $1 and outcome = 'complete' order by n desc limit 1`,
    [sourceId],
  );
  return row?.id ?? null;
}

/**
 * The newest ended run that read anything of a source. A run that found the source unchanged tells no more than this
 * one. Null where there is none.
 */
export async function lastReadRun(q: Queryable, sourceId: string): Promise<Run | null> {
  const [row] = await q.query<RunRow>(
    `select ${COLUMNS} from run where source_id = $1 and ended_at is not null and outcome <> 'unchanged'
     order by n desc limit 1`,
    [sourceId],
  );
  return row ?? null;
}

/** A run by its id; null where there is none. */
export async function runById(q: Queryable, id: string): Promise<Run | null> {
  const [row] = await q.query<RunRow>(`select ${COLUMNS} from run where id = $1`, [id]);
  return row ?? null;
}

/** True where a run of a source began and has not ended. */
export async function hasOpenRun(q: Queryable, sourceId: string): Promise<boolean> {
  return (await q.query('select 1 from run where source_id = $1 and ended_at is null limit 1', [sourceId])).length > 0;
}

/** Snapshots whose bytes are kept: the last complete one of each source, and the last one that did not end well. */
export async function keptSnapshots(q: Queryable): Promise<ReadonlySet<string>> {
  const rows = await q.query<{ snapshot: string }>(
    `select snapshot from source where snapshot is not null
     union select latest.snapshot from source cross join lateral (select snapshot from run
       where run.source_id = source.id and snapshot is not null and outcome in ('failed', 'partial', 'held')
       order by n desc limit 1) as latest`,
  );
  return new Set(rows.map((row) => row.snapshot));
}

/** Adds findings to a run, in order. */
export async function saveFindings(q: Queryable, runId: string, findings: readonly Finding[]): Promise<void> {
  for (const batch of batchesOf(findings)) {
    await q.query(
      `insert into finding (run_id, code, severity, subject, path, value, facts)
       select $1, item->>'code', item->>'severity', item->>'subject', item->>'path', item->>'value', item->'facts'
       from jsonb_array_elements($2::jsonb) with ordinality as given (item, n) order by n`,
      [runId, toJson(batch)],
    );
  }
}

/** Adds a finding to an existing run, unless the run has the same finding about the same subject. */
export async function addFindingOnce(q: Queryable, runId: string, one: Finding): Promise<void> {
  await q.query(
    `insert into finding (run_id, code, severity, subject, path, value, facts)
     select id, $2, $3, $4, $5, $6, $7::jsonb from run where id = $1
       and not exists (select 1 from finding where run_id = $1 and code = $2 and subject is not distinct from $4)`,
    [runId, one.code, one.severity, one.subject, one.path, one.value, toJson(one.facts)],
  );
}

/** Findings of a run, or of the newest ended run of a source, in the order in which they were made. */
export async function listFindings(
  q: Queryable,
  of: { readonly runId: string } | { readonly sourceId: string },
  limit: number = MAX_FINDINGS_LISTED,
): Promise<Finding[]> {
  const sourceId = 'sourceId' in of ? of.sourceId : null;
  const runId =
    sourceId === null
      ? 'runId' in of
        ? of.runId
        : null
      : ((await latestRuns(q, [sourceId])).get(sourceId)?.id ?? null);
  if (runId === null) return [];
  const rows = await q.query<Finding & Readonly<Record<string, unknown>>>(
    'select code, severity, subject, path, value, facts from finding where run_id = $1 order by n limit $2',
    [runId, Math.min(limit, MAX_FINDINGS_LISTED)],
  );
  return [...rows];
}

/** How many findings of each code and severity these runs have: by run id a list, most frequent first. */
export async function countFindings(
  q: Queryable,
  runIds: readonly string[],
): Promise<Map<string, { code: string; severity: Finding['severity']; count: number }[]>> {
  const rows = await q.query<{ run_id: string; code: string; severity: Finding['severity']; count: number }>(
    `select run_id, code, severity, count(*)::int as count from finding where run_id = any($1::text[])
     group by run_id, code, severity order by run_id, count desc, code`,
    [runIds],
  );
  const counts = new Map<string, { code: string; severity: Finding['severity']; count: number }[]>();
  for (const { run_id, code, severity, count } of rows) {
    const list = counts.get(run_id);
    if (list) list.push({ code, severity, count });
    else counts.set(run_id, [{ code, severity, count }]);
  }
  return counts;
}

/** The snapshots that runs of these sources read. Of most of them the bytes are deleted by now. */
export async function snapshotsOf(q: Queryable, sourceIds: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await q.query<{ snapshot: string }>(
    `select distinct snapshot from run where source_id = any($1::text[]) and snapshot is not null
     union select snapshot from source where id = any($1::text[]) and snapshot is not null`,
    [sourceIds],
  );
  return new Set(rows.map(({ snapshot }) => snapshot));
}
