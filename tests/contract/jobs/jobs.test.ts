import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { JOB_KINDS, type Job, type JobEnd, type JobKind, openJobs } from '../../../services/jobs/jobs.ts';
import { silentLogger } from '../../../services/log/logger.ts';
import { openPostgres } from '../../../services/store/home/postgres.ts';
import { describeOnEachStore, describeOnPostgres, openTestStoreOn, shareStore } from '../../helpers/store.ts';
import { useJobs } from './job-store.ts';

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
  const { store, queue, workOff, enqueue, done, set, states } = useJobs(open);

  it('are done once, with what was given along', async () => {
    await queue().enqueue('harvest', { source: 'a', force: true, ключ: ['x', null] }, 'a');
    const payloads: unknown[] = [];
    await workOff(async ({ payload }) => {
      payloads.push(payload);
      return 'done';
    });
    expect(payloads).toEqual([{ source: 'a', force: true, ключ: ['x', null] }]);
    expect(await states()).toEqual(['completed']);
  });

  it('are of the kinds that the installation knows, and each kind has its worker', async () => {
    expect(JOB_KINDS).toEqual([
      'harvest',
      'discover',
      'registry-sync',
      'rejudge',
      'index-sync',
      'withdraw',
      'prune',
      'check-links',
      'shapes',
    ]);
    const kinds: JobKind[] = [];
    for (const kind of JOB_KINDS) await queue().enqueue(kind, {}, 'one');
    const handler = async ({ kind }: Job): Promise<JobEnd> => {
      kinds.push(kind);
      return 'done';
    };
    await workOff(handler, { handlers: Object.fromEntries(JOB_KINDS.map((kind) => [kind, handler])) });
    expect(kinds.sort()).toEqual([...JOB_KINDS].sort());
  });

  it('of a kind that this process does not do are left to others', async () => {
    await queue().enqueue('prune', {}, 'one');
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
    await queue().enqueue('index-sync', {}, 'one');
    let [running, most, times] = [0, 0, 0];
    const handler = async (): Promise<JobEnd> => {
      most = Math.max(most, ++running);
      // What was written after it began asks for another one.
      if (++times === 1) expect(await queue().enqueue('index-sync', {}, 'one')).not.toBeNull();
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
    await queue().enqueue('index-sync', {}, 'one');
    const handler = async ({ kind }: Job): Promise<JobEnd> => {
      order.push(kind);
      return 'done';
    };
    await workOff(handler, { handlers: { harvest: handler, 'index-sync': handler }, concurrency: 1 });
    expect(order).toHaveLength(5);
    expect(order.indexOf('index-sync')).toBeLessThan(2);
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
