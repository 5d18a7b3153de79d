import { setTimeout as delay } from 'node:timers/promises';
import PgBoss from 'pg-boss';
import { messageOf } from '../errors.ts';
import type { Logger } from '../log/logger.ts';
import type { Db } from '../store/db.ts';

/** `harvest` is per source (its key); of the others there is one of each in the whole installation. */
export const JOB_KINDS = ['harvest', 'registry-sync', 'rejudge', 'index-sync', 'withdraw', 'prune'] as const;
export type JobKind = (typeof JOB_KINDS)[number];

export interface Job {
  readonly id: string;
  readonly kind: JobKind;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** How a handler ended: `later` gives the job back, to be taken up again after a pause (another process is at the same thing). */
export type JobEnd = 'done' | 'later';
export type JobHandler = (job: Job) => Promise<JobEnd>;

export interface WorkOptions {
  readonly handlers: Readonly<Partial<Record<JobKind, JobHandler>>>;
  /** Jobs at once in this process. */
  readonly concurrency: number;
  /** Stops taking jobs; those that run are waited for a little, and what then still runs is left to whoever comes next. */
  readonly signal: AbortSignal;
  /** Ends when nothing is waiting, instead of waiting for more. */
  readonly untilIdle?: boolean;
}

/**
 * Work that is to be done, as rows. Promises: what was enqueued is done at least once, also where the process that does it is killed: its job goes to another one
 * about a minute later. A job with a key that waits already is not enqueued twice.
 */
export interface Jobs {
  /** Answers the job's id, or null where one with this key is waiting already. */
  enqueue(kind: JobKind, payload: Readonly<Record<string, unknown>>, key: string): Promise<string | null>;
  work(options: WorkOptions): Promise<void>;
  close(): Promise<void>;
}

/** A job of a process that says nothing for this long is taken for dead. */
const EXPIRE_SECONDS = 60;
const HEARTBEAT_MS = 15_000;
/** How often workers look for jobs of the dead. */
const EXPIRE_EVERY_MS = 10_000;
const POLL_MS = 1_000;
const LATER_SECONDS = 5;
/** Being given back counts too: a source whose lease another process holds is asked for again and again. */
const RETRIES = 100;
const KEPT_DAYS = 14;
/** A job that has not ended this long after the program was told to end is left. */
const STOP_GRACE_MS = 5_000;

/** pg-boss sends values as its own driver takes them; ours takes JSON as text. */
function portable(values: readonly unknown[] | undefined): unknown[] {
  return (values ?? []).map((value) =>
    value !== null && typeof value === 'object' && !Array.isArray(value) && !(value instanceof Date)
      ? JSON.stringify(value)
      : value,
  );
}

function bossOver(db: Db): PgBoss {
  return new PgBoss({
    db: {
      executeSql: async (text: string, values?: unknown[]) => {
        // Several statements come without values; one statement may too.
        if ((values === undefined || values.length === 0) && /;\s*\S/.test(text)) {
          await db.exec(text);
          return { rows: [] };
        }
        return { rows: [...(await db.query(text, portable(values)))] };
      },
    },
    // Our workers look for the dead themselves; nothing else of its timers is needed.
    supervise: false,
    schedule: false,
  });
}

async function begin(boss: PgBoss): Promise<void> {
  try {
    await boss.start();
  } catch {
    // Two processes that start together make the same tables: the second one finds them made.
    await delay(POLL_MS);
    await boss.start();
  }
}

/** Opens the queue over the store; its tables are made on first use. */
export async function openJobs(db: Db, deps: { readonly log: Logger }): Promise<Jobs> {
  const { log } = deps;
  const boss = bossOver(db);
  boss.on('error', (error) => log.warn({ event: 'jobs.error', error: messageOf(error) }));
  await begin(boss);
  const there = new Set((await boss.getQueues()).map((queue) => queue.name));
  for (const kind of JOB_KINDS) if (!there.has(kind)) await boss.createQueue(kind, { name: kind, policy: 'short' });

  async function carryOut(kind: JobKind, job: { id: string; data: unknown }, handler: JobHandler): Promise<void> {
    const beat = setInterval(() => {
      db.query('update pgboss.job set started_on = now() where id = $1 and name = $2 and state = $3', [
        job.id,
        kind,
        'active',
      ]).catch((error) => log.warn({ event: 'jobs.heartbeat', job: job.id, error: messageOf(error) }));
    }, HEARTBEAT_MS);
    try {
      const end = await handler({ id: job.id, kind, payload: (job.data ?? {}) as Job['payload'] });
      if (end === 'done') await boss.complete(kind, job.id);
      else await boss.fail(kind, job.id, { reason: 'later' });
    } catch (error) {
      log.error({ event: 'jobs.failed', kind, job: job.id, error: messageOf(error) });
      await boss.fail(kind, job.id, { message: messageOf(error) });
    } finally {
      clearInterval(beat);
    }
  }

  async function waiting(kinds: readonly JobKind[]): Promise<boolean> {
    const rows = await db.query(
      "select 1 from pgboss.job where name = any($1::text[]) and state in ('created', 'retry') limit 1",
      [kinds],
    );
    return rows.length > 0;
  }

  return {
    enqueue: (kind, payload, key) =>
      boss.send(kind, payload, {
        singletonKey: key,
        retryLimit: RETRIES,
        retryDelay: LATER_SECONDS,
        expireInSeconds: EXPIRE_SECONDS,
        retentionDays: KEPT_DAYS,
      }),
    async work({ handlers, concurrency, signal, untilIdle = false }) {
      const kinds = JOB_KINDS.filter((kind) => handlers[kind] !== undefined);
      const running = new Set<Promise<void>>();
      let expireAt = 0;
      while (!signal.aborted) {
        if (performance.now() >= expireAt) {
          await boss.expire();
          expireAt = performance.now() + EXPIRE_EVERY_MS;
        }
        let took = false;
        for (const kind of kinds) {
          const handler = handlers[kind];
          if (running.size >= concurrency || handler === undefined) break;
          const [job] = await boss.fetch(kind, { batchSize: 1 });
          if (!job) continue;
          took = true;
          const work = carryOut(kind, job, handler)
            .catch((error) => log.warn({ event: 'jobs.left', kind, job: job.id, error: messageOf(error) }))
            .finally(() => running.delete(work));
          running.add(work);
        }
        if (took && running.size < concurrency) continue;
        if (untilIdle && running.size === 0 && !(await waiting(kinds))) break;
        const pause = delay(POLL_MS, undefined, { signal }).catch(() => {});
        await (running.size >= concurrency ? Promise.race([...running, pause]) : Promise.race([pause, ...running]));
      }
      const ended = Promise.all(running);
      await (signal.aborted ? Promise.race([ended, delay(STOP_GRACE_MS, undefined, { ref: false })]) : ended);
    },
    close: () => boss.stop({ graceful: false, wait: false }),
  };
}
