import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import type PgBoss from 'pg-boss';
import { messageOf, UsageError } from '../errors.ts';
import type { Logger } from '../log/logger.ts';
import type { Db } from '../store/home/db.ts';
import type { Job, JobHandler, JobKind, WorkOptions } from './jobs.ts';

const HEARTBEAT_MS = 15_000;
/** How often workers look for jobs of dead processes. */
const EXPIRE_EVERY_MS = 10_000;
/** How often ended jobs are put away and, after a week, deleted. */
const CLEAR_EVERY_MS = 600_000;
const POLL_MS = 1_000;
const LATER_SECONDS = 5;
/** A job that has not ended this long after the program was told to end is left behind. */
const STOP_GRACE_MS = 5_000;

export interface WorkDeps {
  readonly db: Db;
  readonly boss: PgBoss;
  readonly log: Logger;
}

/**
 * Puts a job back among those that wait. Because it did not fail, this may happen any number of times. It is dropped
 * where a job with the same key waits already.
 */
async function giveBack(kind: JobKind, id: string, { db, boss }: WorkDeps): Promise<void> {
  const back = await db.query(
    `update pgboss.job set state = 'retry', started_on = null, start_after = now() + make_interval(secs => $3)
     where name = $1 and id = $2 and state = 'active' and not exists (select 1 from pgboss.job as other
       where other.name = $1 and other.id <> $2 and other.singleton_key = job.singleton_key and other.data = job.data
         and other.state in ('created', 'retry'))
     returning id`,
    [kind, id, LATER_SECONDS],
  );
  if (back.length === 0) await boss.complete(kind, id);
}

/** Notes that a job failed. Answers true where it will not be tried again. */
async function failed(job: Job, error: unknown, { db, boss }: WorkDeps): Promise<boolean> {
  const why = messageOf(error);
  // A wrong setting is as wrong at the next try.
  if (error instanceof UsageError)
    await db.query('update pgboss.job set retry_limit = retry_count where name = $1 and id = $2', [job.kind, job.id]);
  await boss.fail(job.kind, job.id, { message: why });
  const [row] = await db.query<{ state: string }>(
    'select state::text as state from pgboss.job where name = $1 and id = $2',
    [job.kind, job.id],
  );
  return row?.state === 'failed';
}

/** Runs the handler of one job, and notes how it ended. */
async function carryOut(
  job: Job,
  handler: JobHandler,
  { signal, gaveUp }: Pick<WorkOptions, 'signal' | 'gaveUp'>,
  deps: WorkDeps,
): Promise<void> {
  const { db, boss, log } = deps;
  const { id, kind } = job;
  const beat = setInterval(() => {
    db.query("update pgboss.job set started_on = now() where name = $1 and id = $2 and state = 'active'", [
      kind,
      id,
    ]).catch((error) => log.warn({ event: 'jobs.heartbeat', job: id, error: messageOf(error) }));
  }, HEARTBEAT_MS);
  try {
    const end = await handler(job).catch(async (error: unknown) => {
      // The job was broken off because the program ends. That is no failure of the job.
      if (signal.aborted) return 'later' as const;
      log.error({ event: 'jobs.failed', kind, job: id, error: messageOf(error) });
      if (await failed(job, error, deps)) gaveUp?.(job, messageOf(error));
      return 'failed' as const;
    });
    if (end === 'done') await boss.complete(kind, id);
    if (end === 'later') await giveBack(kind, id, deps);
  } catch (error) {
    // The store does not answer. A worker that looks for jobs of dead processes will find this one.
    log.warn({ event: 'jobs.left', kind, job: id, error: messageOf(error) });
  } finally {
    clearInterval(beat);
  }
}

/** True where something is waiting, or one of the awaited jobs is under way in any process. */
async function isBusy(kinds: readonly JobKind[], awaited: readonly string[], db: Db): Promise<boolean> {
  const rows = await db.query(
    `select 1 from pgboss.job where name = any($1::text[])
       and (state in ('created', 'retry') or (state = 'active' and singleton_key = any($2::text[]))) limit 1`,
    [kinds, awaited],
  );
  return rows.length > 0;
}

/**
 * The kinds of which a job may be taken now: its time has come, and where only one at a time is allowed, none is under
 * way.
 */
async function readyKinds(kinds: readonly JobKind[], db: Db): Promise<ReadonlySet<string>> {
  const rows = await db.query<{ name: string }>(
    `select distinct name from pgboss.job where name = any($1::text[]) and state in ('created', 'retry') and start_after < now()
       and not exists (select 1 from pgboss.job as other
         where other.name = job.name and other.singleton_key = job.singleton_key and other.state = 'active' and other.policy = 'stately')`,
    [kinds],
  );
  return new Set(rows.map(({ name }) => name));
}

/** Takes jobs and carries them out, the kinds in turn, so that no kind waits behind a job that never ends. */
export async function workOff(options: WorkOptions, deps: WorkDeps): Promise<void> {
  const { handlers, concurrency, signal, untilIdle = false, awaited = [] } = options;
  const { db, boss, log } = deps;
  const running = new Set<Promise<void>>();
  let kinds = Object.keys(handlers) as JobKind[];
  let [expireAt, clearAt] = [0, performance.now() + CLEAR_EVERY_MS];

  async function lookAfterOthers(): Promise<void> {
    if (performance.now() >= clearAt) {
      clearAt = performance.now() + CLEAR_EVERY_MS;
      await boss.maintain();
    }
    if (performance.now() < expireAt) return;
    await boss.expire();
    expireAt = performance.now() + EXPIRE_EVERY_MS;
  }

  /** Answers whether there was a job to take. */
  async function take(): Promise<boolean> {
    if (running.size >= concurrency) return false;
    let took = false;
    const ready = await readyKinds(kinds, db);
    for (const kind of kinds.filter((item) => ready.has(item))) {
      const handler = handlers[kind];
      if (running.size >= concurrency || handler === undefined) break;
      const [found] = await boss.fetch(kind, { batchSize: 1 });
      if (!found) continue;
      took = true;
      // Next time the kinds after this one come first.
      const turn = kinds.indexOf(kind) + 1;
      kinds = [...kinds.slice(turn), ...kinds.slice(0, turn)];
      const job: Job = { id: found.id, kind, payload: (found.data ?? {}) as Job['payload'] };
      const work = carryOut(job, handler, options, deps).finally(() => running.delete(work));
      running.add(work);
    }
    return took;
  }

  const stop = signal.aborted ? Promise.resolve() : once(signal, 'abort').then(() => {});
  while (!signal.aborted) {
    try {
      await lookAfterOthers();
      const took = await take();
      if (took && running.size < concurrency) continue;
      if (untilIdle && running.size === 0 && !(await isBusy(kinds, awaited, db))) break;
    } catch (error) {
      // A command reports this. A worker waits until its store is back.
      if (untilIdle) throw error;
      log.warn({ event: 'jobs.store', error: messageOf(error) });
    }
    // Many short jobs would leave pauses behind that still listen to the signal, so a pause is ended with its job.
    const over = new AbortController();
    const pause = delay(POLL_MS, undefined, { signal: over.signal }).catch(() => {});
    await Promise.race([pause, stop, ...running]);
    over.abort();
  }
  const ended = Promise.all(running);
  await (signal.aborted ? Promise.race([ended, delay(STOP_GRACE_MS, undefined, { ref: false })]) : ended);
}
