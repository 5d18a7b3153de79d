import { createHash } from 'node:crypto';
import { messageOf } from '../errors.ts';
import type { Logger } from '../log/logger.ts';
import type { Db } from '../store/home/db.ts';
import { beginBoss, bossOver } from './boss.ts';
import { workOff } from './work.ts';

/** `harvest` is per source (its key); of the others there is one of each in the whole installation. */
export const JOB_KINDS = ['harvest', 'registry-sync', 'rejudge', 'index-sync', 'withdraw', 'prune'] as const;
export type JobKind = (typeof JOB_KINDS)[number];

export interface Job {
  readonly id: string;
  readonly kind: JobKind;
  readonly payload: Readonly<Record<string, unknown>>;
}

/**
 * How a handler ended: `later` gives the job back, to be taken up again after a pause (another process is at the same
 * thing).
 */
export type JobEnd = 'done' | 'later';
export type JobHandler = (job: Job) => Promise<JobEnd>;

export interface WorkOptions {
  readonly handlers: Readonly<Partial<Record<JobKind, JobHandler>>>;
  /** Jobs at once in this process. */
  readonly concurrency: number;
  /**
   * Stops taking jobs; those that run are waited for a little, and what then still runs is left to whoever comes next.
   */
  readonly signal: AbortSignal;
  /** Ends when nothing is waiting, instead of waiting for more. */
  readonly untilIdle?: boolean;
  /** Told of each job that failed for the last time here, and why. */
  readonly gaveUp?: (job: Job, why: string) => void;
  /** With `untilIdle`: keys of jobs that are waited for also while another process is at them. */
  readonly awaited?: readonly string[];
}

/**
 * Work that is to be done, as rows. Promises: what was enqueued is done at least once, also where the process that does
 * it is killed: its job goes to another one about a minute later. A job with a key that waits already is not enqueued
 * twice. A job that fails is tried a few times more, with growing pauses, and then given up. Of every kind but
 * `harvest` one job at a time is under way in the whole installation.
 */
export interface Jobs {
  /**
   * Answers the job's id, or null where one with this key is waiting already. With `slot` (what the clock of every
   * scheduler says, such as the minute for which it called) also where a job was made for the same slot before,
   * whatever became of it.
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

/** A job of a process that says nothing for this long is taken for dead. */
export const EXPIRE_SECONDS = 60;
/** Failures after which a job is given up. Growing pauses make about three minutes of them. */
export const RETRIES = 5;
const RETRY_SECONDS = 5;
const KEPT_DAYS = 14;

/** The id of the one job of a slot: whoever makes it second finds it made. */
function slotId(kind: JobKind, key: string, slot: string): string {
  const hex = createHash('sha256').update(`${kind}\n${key}\n${slot}`).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
}

/** Opens the queue over the store; its tables are made on first use. */
export async function openJobs(db: Db, deps: { readonly log: Logger }): Promise<Jobs> {
  const { log } = deps;
  const boss = bossOver(db);
  boss.on('error', (error) => log.warn({ event: 'jobs.error', error: messageOf(error) }));
  // `stately`: one of a key waits and one is under way. For sources that would make every other one wait behind the
  // first; theirs is a lease.
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
