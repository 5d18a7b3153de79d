import { expect, it } from 'vitest';
import { UsageError } from '../../../services/errors.ts';
import { openJobs } from '../../../services/jobs/jobs.ts';
import { countJobs, listJobs, retryJob } from '../../../services/jobs/listed.ts';
import { silentLogger } from '../../../services/log/logger.ts';
import { describeOnEachStore } from '../../helpers/store.ts';
import { useJobs } from './job-store.ts';

const WHY = 'the key lacks search';

describeOnEachStore('The list of jobs', (open) => {
  const { store, queue, workOff, enqueue, done, set, states } = useJobs(open);
  const list = (dead = false) => listJobs(store().db, { dead });
  const dies = () =>
    workOff(async () => {
      throw new UsageError('key-refused', WHY);
    });

  it('says which wait and which are under way, and not which are done', async () => {
    await enqueue('done');
    await done();
    await enqueue('a');
    expect(await list()).toMatchObject([{ kind: 'harvest', key: 'a', state: 'waiting', failures: 0, why: null }]);
    await set("state = 'active' where state = 'created'");
    expect(await list()).toMatchObject([{ key: 'a', state: 'active', next: null }]);
    expect(await list(true)).toEqual([]);
  });

  it('says of those that were given up why, also after ended ones were put away', async () => {
    await enqueue('a');
    await dies();
    const dead = [expect.objectContaining({ key: 'a', state: 'dead', failures: 1, why: WHY })];
    expect(await list(true)).toEqual(dead);
    await store().db.query('insert into pgboss.archive select *, now() from pgboss.job');
    await store().db.query('delete from pgboss.job');
    expect(await list(true)).toEqual(dead);
    const [job] = await list(true);
    expect(await retryJob(job?.id ?? '', queue(), store().db)).not.toBeNull();
    expect(await list(true)).toEqual([]);
    expect(await done()).toEqual(['a']);
  });

  it('loses one that is tried again, which is then done with what was given along', async () => {
    await enqueue('a');
    await dies();
    const [job] = await list(true);
    expect(await retryJob(job?.id ?? '', queue(), store().db)).not.toBeNull();
    expect(await list()).toMatchObject([{ key: 'a', state: 'waiting' }]);
    expect(await done()).toEqual(['a']);
    expect(await states()).toEqual(['completed']);
    await expect(retryJob(job?.id ?? '', queue(), store().db)).rejects.toMatchObject({ code: 'no-such-job' });
    await expect(retryJob('x', queue(), store().db)).rejects.toMatchObject({ code: 'no-such-job' });
  });

  it('loses with it those that would have done the same, and no others', async () => {
    for (const key of ['a', 'a', 'b']) {
      await enqueue(key);
      await dies();
    }
    const job = (await list(true)).find(({ key }) => key === 'a');
    expect(await list(true)).toHaveLength(3);
    expect(await retryJob(job?.id ?? '', queue(), store().db)).not.toBeNull();
    expect(await list(true)).toMatchObject([{ key: 'b' }]);
    expect(await list()).toMatchObject([{ key: 'a', state: 'waiting' }, { key: 'b' }]);
  });

  it('tries nothing twice where one like it waits already', async () => {
    await enqueue('a');
    await dies();
    await enqueue('a');
    const [job] = await list(true);
    const other = await openJobs(store().db, { log: silentLogger });
    expect(await retryJob(job?.id ?? '', other, store().db)).toBeNull();
    expect(await list()).toMatchObject([{ key: 'a', state: 'waiting' }]);
  });

  it('counts them by kind, with what is stuck: under way, and without a word for more than a minute', async () => {
    await enqueue('a');
    await dies();
    await enqueue('b');
    await enqueue('c');
    await set(
      "state = 'active', started_on = now() - interval '59 seconds', retry_count = 2 where singleton_key = 'c'",
    );
    const counts = { kind: 'harvest', waiting: 1, active: 1, stuck: 0, dead: 1, retries: 2 };
    expect(await countJobs(store().db)).toEqual([counts]);
    await set("started_on = now() - interval '61 seconds' where singleton_key = 'c'");
    expect(await countJobs(store().db)).toEqual([{ ...counts, stuck: 1 }]);
    const active = await listJobs(store().db, { dead: false, state: 'active' });
    expect(active).toMatchObject([{ key: 'c', stuck: true, failures: 2 }]);
    expect(await listJobs(store().db, { dead: false, state: 'waiting' })).toMatchObject([{ key: 'b', stuck: false }]);
  });
});
