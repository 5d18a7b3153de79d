import { createHash } from 'node:crypto';
import { messageOf } from '../errors.ts';
import type { Logger } from '../log/logger.ts';
import type { Db } from '../store/home/db.ts';
import { beginBoss, bossOver } from './boss.ts';
import { workOff } from './work.ts';

/**
 * A `harvest` job is for one source, which is its key. Of the other kinds there is one job each in the whole
 * installation.
 */
export const JOB_KINDS = [
  'harvest',
  'discover',
  'registry-sync',
  'rejudge',
  'index-sync',
  'withdraw',
  'prune',
  'check-links',
  'shapes',
] as const;
export type JobKind = (typeof JOB_KINDS)[number];

/** A job as its handler gets it. */
export interface Job {
  readonly id: string;
  readonly kind: JobKind;
  readonly payload: Readonly<Record<string, unknown>>;
}

/**
 * How a handler ended. `later` gives the job back, to be taken up again after a pause, because another process is
 * working on the same thing.
 */
export type JobEnd = 'done' | 'later';
export type JobHandler = (job: Job) => Promise<JobEnd>;

export interface WorkOptions {
  readonly handlers: Readonly<Partial<Record<JobKind, JobHandler>>>;
  /** How many jobs run at once in this process. */
  readonly concurrency: number;
  /**
   * Ends the work: no more jobs are taken, those that run get a short while, and what still runs then is left to the
   * next process.
   */
  readonly signal: AbortSignal;
  /** True: end when nothing is waiting. Otherwise the work waits for more jobs. */
  readonly untilIdle?: boolean;
  /** Called for each job that failed for the last time in this process, with the reason. */
  readonly gaveUp?: (job: Job, why: string) => void;
  /** With `untilIdle`: keys of jobs to wait for also while another process works on them. */
  readonly awaited?: readonly string[];
}

/**
 * Work to be done, as rows of the store. It promises:
 * - A job is done at least once, also where the process that does it is killed: about a minute later another one takes
 *   it.
 * - A job is not enqueued while one with the same key waits.
 * - A job that fails is tried a few times more, with growing pauses, and then given up. After a `UsageError` it is
 *   given up at once.
 * - Of every kind but `harvest` only one job at a time is under way in the whole installation.
 */
export interface Jobs {
  /**
   * Answers the job's id, or null where one with this key is waiting. `slot` is the same for the clocks of all
   * schedulers, such as the minute for which they call. With it the answer is also null where a job was made for this
   * slot before, whatever became of it.
   */
  enqueue(
    kind: JobKind,
    payload: Readonly<Record<string, unknown>>,
    key: string,
    slot?: string,
  ): Promise<string | null>;
  work(options: WorkOptions): Promise<void>;
  close(): Promise<void>;
}

/** A job whose process has said nothing for this long counts as abandoned. */
export const EXPIRE_SECONDS = 60;
/** After this many failures a job is given up. The growing pauses between them are about three minutes in all. */
export const RETRIES = 5;
const RETRY_SECONDS = 5;
const KEPT_DAYS = 14;

/** The id of the only job of a slot. Whoever makes it second finds that it exists. */
function slotId(kind: JobKind, key: string, slot: string): string {
  const hex = createHash('sha256').update(`${kind}\n${key}\n${slot}`).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
}

/** Opens the queue over the store, and makes its tables on first use. */
export async function openJobs(db: Db, deps: { readonly log: Logger }): Promise<Jobs> {
  const { log } = deps;
  const boss = bossOver(db);
  boss.on('error', (error) => log.warn({ event: 'jobs.error', error: messageOf(error) }));
  // `stately`: one job of a key waits and one is under way. With this, sources would make every other one wait behind
  // the first, so they have a lease instead.
  const policies = JOB_KINDS.map((kind) => [kind, kind === 'harvest' ? 'short' : 'stately'] as const);
  await beginBoss(boss, Object.fromEntries(policies));

  return {
    async enqueue(kind, payload, key, slot) {
      const waiting = await db.query(
        "select 1 from pgboss.job where name = $1 and singleton_key = $2 and state in ('created', 'retry') limit 1",
        [kind, key],
      );
      if (waiting.length > 0) return null;
      return boss.send(kind, payload, {
        ...(slot === undefined ? {} : { id: slotId(kind, key, slot) }),
        singletonKey: key,
        retryLimit: RETRIES,
        retryDelay: RETRY_SECONDS,
        retryBackoff: true,
        expireInSeconds: EXPIRE_SECONDS,
        retentionDays: KEPT_DAYS,
      });
    },
    work: (options) => workOff(options, { db, boss, log }),
    close: () => boss.stop({ graceful: false, wait: false }),
  };
}
