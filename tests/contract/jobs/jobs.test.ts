import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Job, type Jobs, openJobs } from '../../../services/jobs/jobs.ts';
import { silentLogger } from '../../../services/log/logger.ts';
import type { Db } from '../../../services/store/db.ts';
import { openTestStore } from '../../helpers/store.ts';

describe('Jobs (PGlite)', () => {
  let db: Db;
  let close: () => Promise<void>;
  let jobs: Jobs;
  beforeAll(async () => {
    ({ db, close } = await openTestStore());
    jobs = await openJobs(db, { log: silentLogger });
  });
  afterAll(async () => {
    await jobs.close();
    await close();
  });

  const workOff = async (handler: (job: Job) => Promise<'done' | 'later'>, concurrency = 2) =>
    jobs.work({ handlers: { harvest: handler }, concurrency, signal: AbortSignal.timeout(20_000), untilIdle: true });

  it('does what was enqueued, once, with what was given along', async () => {
    await jobs.enqueue('harvest', { source: 'a', force: true }, 'a');
    const done: unknown[] = [];
    await workOff(async ({ payload }) => {
      done.push(payload);
      return 'done';
    });
    expect(done).toEqual([{ source: 'a', force: true }]);
  });

  it('keeps one waiting job per key, and none back because of another key', async () => {
    expect(await jobs.enqueue('harvest', { source: 'b' }, 'b')).not.toBeNull();
    expect(await jobs.enqueue('harvest', { source: 'b' }, 'b')).toBeNull();
    expect(await jobs.enqueue('harvest', { source: 'c' }, 'c')).not.toBeNull();
    const done: unknown[] = [];
    await workOff(async ({ payload }) => {
      done.push(payload.source);
      return 'done';
    });
    expect(done.sort()).toEqual(['b', 'c']);
  });

  it('runs several at once', async () => {
    for (const key of ['d', 'e']) await jobs.enqueue('harvest', { source: key }, key);
    let [running, most] = [0, 0];
    let release = () => {};
    const both = new Promise<void>((resolve) => {
      release = resolve;
    });
    await workOff(async () => {
      most = Math.max(most, ++running);
      if (running === 2) release();
      await both;
      running--;
      return 'done';
    });
    expect(most).toBe(2);
  });

  it('gives a job back that cannot be done yet, and does it then', async () => {
    await jobs.enqueue('harvest', { source: 'f' }, 'f');
    let times = 0;
    await workOff(async () => (++times === 1 ? 'later' : 'done'));
    expect(times).toBe(2);
  });

  it('takes up the job of a worker that says nothing any more', async () => {
    await jobs.enqueue('harvest', { source: 'g' }, 'g');
    // A process that took the job and was killed two minutes ago.
    await db.query(
      "update pgboss.job set state = 'active', started_on = now() - interval '2 minutes' where data ->> 'source' = 'g'",
    );
    const done: unknown[] = [];
    // Its job waits for the pause after a failure before it is taken.
    for (const end = Date.now() + 15_000; done.length === 0 && Date.now() < end; ) {
      await workOff(async ({ payload }) => {
        done.push(payload.source);
        return 'done';
      });
    }
    expect(done).toEqual(['g']);
  });
});
