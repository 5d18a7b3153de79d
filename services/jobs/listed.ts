import { UsageError } from '../errors.ts';
import type { Db, Queryable } from '../store/home/db.ts';
import { EXPIRE_SECONDS, JOB_KINDS, type JobKind, type Jobs } from './jobs.ts';

/** How a job stands. `dead`: it failed so often that it was given up, and waits for a person. */
export const JOB_STATES = ['waiting', 'active', 'dead'] as const;
export type JobState = (typeof JOB_STATES)[number];

/** A job as it is listed. */
export interface ListedJob {
  readonly id: string;
  readonly kind: string;
  /** Of a harvest the source, else `one`. */
  readonly key: string;
  readonly state: JobState;
  /** How many times it failed. */
  readonly failures: number;
  /** When it was made, when it may be taken next (null unless it waits), and when it was given up (ISO instants). */
  readonly made: string;
  readonly next: string | null;
  readonly ended: string | null;
  /** Why it failed last. */
  readonly why: string | null;
  /** True: it is under way, and its process has said nothing for a minute. The next worker that looks takes it up. */
  readonly stuck: boolean;
}

interface JobRow extends ListedJob {
  readonly [column: string]: unknown;
  readonly data: Readonly<Record<string, unknown>> | null;
}

/** The most jobs that are listed at once, newest first. */
const MOST_LISTED = 1_000;
const COLUMNS = `id::text, name as kind, coalesce(singleton_key, '') as key, created_on as made, output->>'message' as why, data,
  state = 'active' and started_on < now() - make_interval(secs => ${EXPIRE_SECONDS}) as stuck,
  case when state in ('created', 'retry') then 'waiting' when state = 'active' then 'active' else 'dead' end as state,
  case when state in ('created', 'retry') then start_after end as next,
  case when state = 'failed' then completed_on end as ended,
  retry_count + case when state = 'failed' then 1 else 0 end as failures`;
/** Ended jobs are put away after a while, and those given up must be found there, too. */
const UNENDED = `select ${COLUMNS} from pgboss.job where state in ('created', 'retry', 'active')`;
const DEAD = `select ${COLUMNS} from pgboss.job where state = 'failed' union all
  select ${COLUMNS} from pgboss.archive where state = 'failed'`;

const listed = ({ data: _, ...job }: JobRow): ListedJob => job;

/** Jobs that wait, are under way or were given up; with `dead` only the last, with `state` those that stand so. The queue must have been opened before. */
export async function listJobs(
  q: Queryable,
  { dead, state = null }: { readonly dead: boolean; readonly state?: JobState | null },
): Promise<readonly ListedJob[]> {
  const rows = await q.query<JobRow>(
    `select * from (${dead ? DEAD : `${UNENDED} union all ${DEAD}`}) as jobs where kind = any($1::text[])
       and ($3::text is null or state = $3) order by made desc, id limit $2`,
    [[...JOB_KINDS], MOST_LISTED, state],
  );
  return rows.map(listed);
}

/** How many jobs of a kind stand how. */
export interface JobCount {
  readonly [column: string]: unknown;
  readonly kind: string;
  readonly waiting: number;
  readonly active: number;
  /** Those of `active` whose process has said nothing for a minute. */
  readonly stuck: number;
  readonly dead: number;
  /** How many failures those that wait or are under way have behind them. */
  readonly retries: number;
}

/** Jobs that wait, are under way or were given up, counted by kind. Kinds without any are missing. */
export async function countJobs(q: Queryable): Promise<readonly JobCount[]> {
  return q.query<JobCount>(
    `select kind, count(*) filter (where state = 'waiting')::int as waiting, count(*) filter (where state = 'active')::int as active,
       count(*) filter (where stuck)::int as stuck, count(*) filter (where state = 'dead')::int as dead,
       coalesce(sum(failures) filter (where state <> 'dead'), 0)::int as retries
     from (${UNENDED} union all ${DEAD}) as jobs where kind = any($1::text[]) group by kind order by kind`,
    [[...JOB_KINDS]],
  );
}

/**
 * Enqueues a job anew that was given up, and takes it off the list. Because a key says all of what is to be done, the new
 * job does the work of others of the same kind and key, too: they leave the list with it. Answers the new job's id, or null where one like it
 * waits already.
 * @throws UsageError `no-such-job`.
 */
export async function retryJob(id: string, jobs: Jobs, db: Db): Promise<string | null> {
  const [row] = await db.query<JobRow>(`select * from (${DEAD}) as jobs where id = $1`, [id]);
  const kind = JOB_KINDS.find((one): one is JobKind => one === row?.kind);
  if (row === undefined || kind === undefined)
    throw new UsageError('no-such-job', `There is no job ${id} that was given up: accredex jobs list --dead`);
  // Read before, because the new job may be given up at once, and must be seen then.
  const alike = await db.query<JobRow>(`select * from (${DEAD}) as jobs where kind = $1 and key = $2`, [kind, row.key]);
  const again = await jobs.enqueue(kind, row.data ?? {}, row.key);
  for (const table of ['pgboss.job', 'pgboss.archive'])
    await db.query(`delete from ${table} where id::text = any($1::text[]) and state = 'failed'`, [
      alike.map((one) => one.id),
    ]);
  return again;
}
