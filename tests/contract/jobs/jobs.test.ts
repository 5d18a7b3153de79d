import { setTimeout as pause } from 'node:timers/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import { abandonJobs } from '../../../services/jobs/abandon.ts';
import {
  JOB_KINDS,
  type Job,
  type JobEnd,
  type JobKind,
  type Jobs,
  openJobs,
  RETRIES,
  type WorkOptions,
} from '../../../services/jobs/jobs.ts';
import { silentLogger } from '../../../services/log/logger.ts';
import { openPostgres } from '../../../services/store/home/postgres.ts';
import { describeOnEachStore, describeOnPostgres, openTestStoreOn, shareStore } from '../../helpers/store.ts';

const SLOT = '2026-11-24T09:15Z';

/** Something that ends when it is told to. */
function gate(): { open: () => void; opened: Promise<void> } {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, opened };
}

describeOnEachStore('Jobs', (open) => {
  const store = shareStore(open);
  let jobs: Jobs;
  beforeEach(async () => {
    jobs ??= await openJobs(store().db, { log: silentLogger });
    await store().db.query('delete from pgboss.job');
  });

  const workOff = (handler: (job: Job) => Promise<JobEnd>, options: Partial<WorkOptions> = {}, by: Jobs = jobs) =>
    by.work({
      handlers: { harvest: handler },
      concurrency: 2,
      signal: AbortSignal.timeout(20_000),
      untilIdle: true,
      ...options,
    });
  const enqueue = (source: string, slot?: string, by: Jobs = jobs) => by.enqueue('harvest', { source }, source, slot);
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

  it('are done once, with what was given along', async () => {
    await jobs.enqueue('harvest', { source: 'a', force: true, ключ: ['x', null] }, 'a');
    const payloads: unknown[] = [];
    await workOff(async ({ payload }) => {
      payloads.push(payload);
      return 'done';
    });
    expect(payloads).toEqual([{ source: 'a', force: true, ключ: ['x', null] }]);
    expect(await states()).toEqual(['completed']);
  });

  it('are of the kinds that the installation knows, and each kind has its worker', async () => {
    expect(JOB_KINDS).toEqual(['harvest', 'registry-sync', 'rejudge', 'index-sync', 'withdraw', 'prune']);
    const kinds: JobKind[] = [];
    for (const kind of JOB_KINDS) await jobs.enqueue(kind, {}, 'one');
    const handler = async ({ kind }: Job): Promise<JobEnd> => {
      kinds.push(kind);
      return 'done';
    };
    await workOff(handler, { handlers: Object.fromEntries(JOB_KINDS.map((kind) => [kind, handler])) });
    expect(kinds.sort()).toEqual([...JOB_KINDS].sort());
  });

  it('of a kind that this process does not do are left to others', async () => {
    await jobs.enqueue('prune', {}, 'one');
    expect(await done()).toEqual([]);
    expect(await states()).toEqual(['created']);
  });

  describe('with a key', () => {
    it('wait once, and none is kept back by another key', async () => {
      expect(await enqueue('a')).not.toBeNull();
      expect(await enqueue('a')).toBeNull();
      expect(await enqueue('b')).not.toBeNull();
      expect(await done()).toEqual(['a', 'b']);
    });

    it('wait once also where the one that waits was given back or failed before', async () => {
      await enqueue('a');
      await set("state = 'retry', retry_count = 1");
      expect(await enqueue('a')).toBeNull();
      expect(await done()).toEqual(['a']);
    });

    it('are made again while one is under way: it may have begun too early to see why', async () => {
      await enqueue('a');
      await set("state = 'active', started_on = now()");
      expect(await enqueue('a')).not.toBeNull();
    });

    it('and a slot are made once, from however many schedulers, whether it was done meanwhile or not', async () => {
      const schedulers = await Promise.all([1, 2, 3].map(() => openJobs(store().db, { log: silentLogger })));
      const ids = await Promise.all(schedulers.map((scheduler) => enqueue('a', SLOT, scheduler)));
      expect(ids.filter((id) => id !== null)).toHaveLength(1);
      expect(await done()).toEqual(['a']);
      expect(await Promise.all(schedulers.map((scheduler) => enqueue('a', SLOT, scheduler)))).toEqual([
        null,
        null,
        null,
      ]);
      expect(await done()).toEqual([]);
      expect(await enqueue('a', '2026-11-24T09:30Z')).not.toBeNull();
      expect(await enqueue('b', SLOT)).not.toBeNull();
      expect(await done()).toEqual(['a', 'b']);
    });
  });

  it('run at the same time where their keys differ', async () => {
    for (const key of ['a', 'b']) await enqueue(key);
    let [running, most] = [0, 0];
    const both = gate();
    await workOff(async () => {
      most = Math.max(most, ++running);
      if (running === 2) both.open();
      await both.opened;
      running--;
      return 'done';
    });
    expect(most).toBe(2);
  });

  it('of a kind of which there is one in the installation never run twice at once', async () => {
    const other = await openJobs(store().db, { log: silentLogger });
    await jobs.enqueue('index-sync', {}, 'one');
    let [running, most, times] = [0, 0, 0];
    const handler = async (): Promise<JobEnd> => {
      most = Math.max(most, ++running);
      // What was written after it began asks for another one.
      if (++times === 1) expect(await jobs.enqueue('index-sync', {}, 'one')).not.toBeNull();
      await pause(100);
      running--;
      return 'done';
    };
    const options = { handlers: { 'index-sync': handler }, awaited: ['one'] };
    await Promise.all([workOff(handler, options), workOff(handler, options, other)]);
    expect({ most, times }).toEqual({ most: 1, times: 2 });
  });

  it('of one kind do not keep those of another waiting, however many there are', async () => {
    const order: string[] = [];
    for (const key of ['a', 'b', 'c', 'd']) await enqueue(key);
    await jobs.enqueue('index-sync', {}, 'one');
    const handler = async ({ kind }: Job): Promise<JobEnd> => {
      order.push(kind);
      return 'done';
    };
    await workOff(handler, { handlers: { harvest: handler, 'index-sync': handler }, concurrency: 1 });
    expect(order).toHaveLength(5);
    expect(order.indexOf('index-sync')).toBeLessThan(2);
  });

  describe('that cannot be done yet', () => {
    it('come back after a pause, and that is no failure', async () => {
      await enqueue('a');
      await set(`retry_count = ${RETRIES}`);
      let times = 0;
      await workOff(async () => (++times === 1 ? 'later' : 'done'));
      expect(times).toBe(2);
      expect(await states()).toEqual(['completed']);
    });

    it('do not come back where one like them waits already', async () => {
      await enqueue('a');
      let times = 0;
      await workOff(
        async () => {
          if (++times > 1) return 'done';
          await enqueue('a');
          return 'later';
        },
        { concurrency: 1 },
      );
      expect(times).toBe(2);
    });

    it('because their program was told to end are there for the next one', async () => {
      await enqueue('a');
      const stop = new AbortController();
      await workOff(
        async () => {
          stop.abort();
          throw new Error('broken off');
        },
        { signal: stop.signal },
      );
      expect(await store().db.query('select state::text, started_on from pgboss.job')).toEqual([
        { state: 'retry', started_on: null },
      ]);
    });
  });

  describe('that fail', () => {
    it('are tried again', async () => {
      await enqueue('a');
      let times = 0;
      const stop = new AbortController();
      const work = workOff(
        async () => {
          if (++times === 1) throw new Error('the store was away');
          return 'done';
        },
        { signal: stop.signal },
      );
      for (; times < 2; await pause(50)) await set("start_after = now() - interval '1 second'");
      await work;
      expect(await states()).toEqual(['completed']);
    });

    it('are given up after a few times, and hold nobody up any more', async () => {
      await enqueue('a');
      await set(`started_on = now(), retry_count = ${RETRIES - 1}`);
      const gaveUp: string[] = [];
      const said = { gaveUp: (_: Job, why: string) => void gaveUp.push(why) };
      await workOff(async () => {
        throw new Error('always');
      }, said);
      expect(await states()).toEqual(['failed']);
      // Who waits for the work learns of it.
      expect(gaveUp).toEqual(['always']);
      expect(await enqueue('a')).not.toBeNull();
    });
  });

  describe('of a process that was killed', () => {
    it('are taken up once it has said nothing for a minute', async () => {
      await enqueue('a');
      await set("state = 'active', started_on = now() - interval '61 seconds'");
      const taken: unknown[] = [];
      const work = workOff(async ({ payload }) => {
        taken.push(payload.source);
        return 'done';
      });
      // The pause after a failure is somebody else's test.
      for (let n = 0; n < 100 && taken.length === 0; n++) {
        await pause(50);
        await store().db.query("update pgboss.job set start_after = now() - interval '1 second' where state = 'retry'");
      }
      await work;
      expect(taken).toEqual(['a']);
    });

    it('are overdue at once where it is known that nobody is at them', async () => {
      await enqueue('a');
      await set("state = 'active', started_on = now()");
      await abandonJobs(store().db);
      expect(await done()).toEqual(['a']);
    });

    it('are its own until then', async () => {
      await enqueue('a');
      await set("state = 'active', started_on = now() - interval '50 seconds'");
      expect(await done()).toEqual([]);
      expect(await states()).toEqual(['active']);
    });
  });

  it('that another process is at are waited for where their keys are awaited', async () => {
    await enqueue('a');
    const begun = gate();
    const end = gate();
    const other = await openJobs(store().db, { log: silentLogger });
    const elsewhere = workOff(
      async () => {
        begun.open();
        await end.opened;
        return 'done';
      },
      {},
      other,
    );
    await begun.opened;
    expect(await done()).toEqual([]);
    let waited = false;
    const work = workOff(async () => 'done', { awaited: ['a'] }).then(() => {
      waited = true;
    });
    await pause(200);
    expect(waited).toBe(false);
    end.open();
    await Promise.all([elsewhere, work]);
    expect(await states()).toEqual(['completed']);
  });

  it('are taken by nobody once the program was told to end', async () => {
    await enqueue('a');
    await workOff(async () => 'done', { signal: AbortSignal.abort() });
    expect(await states()).toEqual(['created']);
  });
});

describeOnPostgres('Jobs of several processes', (server) => {
  const store = shareStore(() => openTestStoreOn(server()));

  it('find their tables however many open them first, and share the work', async () => {
    const programs = await Promise.all(
      Array.from({ length: 4 }, () => openPostgres(store().url, { log: silentLogger })),
    );
    try {
      const queues = await Promise.all(programs.map((db) => openJobs(db, { log: silentLogger })));
      for (let n = 0; n < 40; n++) await queues[n % 4]?.enqueue('harvest', { n }, `source ${n % 20}`);
      const done: unknown[] = [];
      await Promise.all(
        queues.map((queue) =>
          queue.work({
            handlers: {
              async harvest({ payload }) {
                done.push(payload.n);
                return 'done';
              },
            },
            concurrency: 2,
            signal: AbortSignal.timeout(20_000),
            untilIdle: true,
          }),
        ),
      );
      expect(done.sort((a, b) => Number(a) - Number(b))).toEqual(Array.from({ length: 20 }, (_, n) => n));
    } finally {
      for (const db of programs) await db.close();
    }
  });
});
