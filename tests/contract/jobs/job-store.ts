import { beforeEach } from 'vitest';
import { type Job, type JobEnd, type Jobs, openJobs, type WorkOptions } from '../../../services/jobs/jobs.ts';
import { silentLogger } from '../../../services/log/logger.ts';
import { shareStore, type TestStore } from '../../helpers/store.ts';

/** A store without jobs before each test, its queue, and short ways to fill it and to work it off. */
export function useJobs(open: () => Promise<TestStore>) {
  const store = shareStore(open);
  let jobs: Jobs;
  beforeEach(async () => {
    jobs ??= await openJobs(store().db, { log: silentLogger });
    await store().db.query('delete from pgboss.job');
  });

  /** The queue of this process, opened with the first test. */
  const queue = () => jobs;
  const workOff = (handler: (job: Job) => Promise<JobEnd>, options: Partial<WorkOptions> = {}, by: Jobs = queue()) =>
    by.work({
      handlers: { harvest: handler },
      concurrency: 2,
      signal: AbortSignal.timeout(20_000),
      untilIdle: true,
      ...options,
    });
  const enqueue = (source: string, slot?: string, by: Jobs = queue()) =>
    by.enqueue('harvest', { source }, source, slot);
  /** Works off what waits; answers the sources in the order of their names, each as often as its job was done. */
  async function done(): Promise<unknown[]> {
    const sources: unknown[] = [];
    await workOff(async ({ payload }) => {
      sources.push(payload.source);
      return 'done';
    });
    return sources.sort();
  }
  const set = (columns: string) => store().db.query(`update pgboss.job set ${columns}`);
  const states = async () =>
    (await store().db.query('select state::text from pgboss.job order by state')).map((row) => row.state);
  return { store, queue, workOff, enqueue, done, set, states };
}
