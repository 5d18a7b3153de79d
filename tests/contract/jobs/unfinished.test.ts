import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { UsageError } from '../../../services/errors.ts';
import { abandonJobs } from '../../../services/jobs/abandon.ts';
import { type Job, RETRIES } from '../../../services/jobs/jobs.ts';
import { describeOnEachStore } from '../../helpers/store.ts';
import { useJobs } from './job-store.ts';

describeOnEachStore('Jobs', (open) => {
  const { store, workOff, enqueue, done, set, states } = useJobs(open);

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

    it('are given up at once where a setting is wrong, because it is as wrong at the next try', async () => {
      await enqueue('a');
      const gaveUp: string[] = [];
      let times = 0;
      await workOff(
        async () => {
          times += 1;
          throw new UsageError('key-refused', 'The key lacks search');
        },
        { gaveUp: (_: Job, why: string) => void gaveUp.push(why) },
      );
      expect([times, gaveUp]).toEqual([1, ['The key lacks search']]);
      expect(await states()).toEqual(['failed']);
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
});
