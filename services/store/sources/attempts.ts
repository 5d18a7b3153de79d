import type { Queryable } from '../home/db.ts';

/**
 * A process that was killed this long after it began to read a source was killed by what it read. One that was killed
 * sooner was killed by somebody.
 */
const SUSPICIOUS_SECONDS = 15;

/**
 * Notes that a source is about to be read by the holder of its lease. Answers how often in a row reading it ended its
 * process before; a whole program that died after reading it for long counts, too. `anew` forgets these.
 */
export async function beginReading(q: Queryable, sourceId: string, anew: boolean): Promise<number> {
  const [row] = await q.query<{ crashes: number }>(
    `insert into source_attempt as known (source_id, reading_seconds) values ($1, 0)
     on conflict (source_id) do update set reading_seconds = 0,
       crashes = case when $2 then 0 else known.crashes + (coalesce(known.reading_seconds, 0) >= $3)::int end
     returning crashes`,
    [sourceId, anew, SUSPICIOUS_SECONDS],
  );
  return row?.crashes ?? 0;
}

/** Notes for how many seconds the source has been read. */
export async function noteReading(q: Queryable, sourceId: string, seconds: number): Promise<void> {
  await q.query('update source_attempt set reading_seconds = $2 where source_id = $1 and reading_seconds is not null', [
    sourceId,
    Math.round(seconds),
  ]);
}

/**
 * How a reading ended: `well`, whatever the document contained; its process `died`; or it was broken `off`, which says
 * nothing about the document.
 */
export type ReadingEnd = 'well' | 'died' | 'off';

/** Notes how a reading ended. */
export async function endReading(q: Queryable, sourceId: string, end: ReadingEnd): Promise<void> {
  await q.query(
    `update source_attempt set reading_seconds = null,
       crashes = case $2::text when 'well' then 0 when 'died' then crashes + 1 else crashes end where source_id = $1`,
    [sourceId, end],
  );
}

/**
 * Notes when a source is to be tried again: `seconds` after `now`, twice as long after each further failure, and never
 * longer than `most`. With null it is not tried again before it is due.
 */
export async function saveRetry(
  q: Queryable,
  sourceId: string,
  retry: { readonly now: string; readonly seconds: number; readonly most: number } | null,
): Promise<void> {
  if (retry === null) {
    await q.query(
      `update source_attempt set failures = 0, retry_at = null
       where source_id = $1 and (failures <> 0 or retry_at is not null)`,
      [sourceId],
    );
    return;
  }
  await q.query(
    `insert into source_attempt as known (source_id, failures, retry_at)
     values ($1, 1, $2::timestamptz + make_interval(secs => least($3::double precision, $4::double precision)))
     on conflict (source_id) do update set failures = known.failures + 1,
       retry_at = $2::timestamptz + make_interval(secs => least($3::double precision * power(2, least(known.failures, 20)), $4::double precision))`,
    [sourceId, retry.now, retry.seconds, retry.most],
  );
}

/** Sources that are to be tried again, with the instant for each. */
export async function readRetries(q: Queryable): Promise<ReadonlyMap<string, string>> {
  const rows = await q.query<{ source_id: string; retry_at: string }>(
    'select source_id, retry_at from source_attempt where retry_at is not null',
  );
  return new Map(rows.map(({ source_id, retry_at }) => [source_id, retry_at]));
}

/** Makes a source due at `at` (ISO instant), whatever its refresh says. */
export async function askAgain(q: Queryable, sourceId: string, at: string): Promise<void> {
  await q.query(
    `insert into source_attempt (source_id, retry_at) values ($1, $2)
     on conflict (source_id) do update set retry_at = excluded.retry_at`,
    [sourceId, at],
  );
}

/** True where something of a source waits to be put right by a run that ends well: a failure, a day to ask again, one found gone. */
export async function hasTrouble(q: Queryable, sourceId: string): Promise<boolean> {
  const rows = await q.query(
    `select 1 from source_attempt where source_id = $1 and (failures <> 0 or retry_at is not null)
     union all select 1 from source_guard where source_id = $1 and gone_since is not null limit 1`,
    [sourceId],
  );
  return rows.length > 0;
}
