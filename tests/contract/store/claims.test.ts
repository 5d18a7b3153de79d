import { beforeEach, describe, expect, it } from 'vitest';
import { silentLogger } from '../../../services/log/logger.ts';
import type { Run } from '../../../services/model/source.ts';
import type { Db } from '../../../services/store/home/db.ts';
import {
  acquireLease,
  checkFence,
  releaseLease,
  renewLease,
  sourceLease,
} from '../../../services/store/home/leases.ts';
import {
  type Claim,
  claimSource,
  endAllClaims,
  renewClaim,
  sourcesAtWork,
} from '../../../services/store/sources/claims.ts';
import { saveProviders } from '../../../services/store/sources/providers.ts';
import { endRun, listRuns, startRun } from '../../../services/store/sources/runs.ts';
import { countSources, listSources, readSource, saveSource } from '../../../services/store/sources/sources.ts';
import { provider, run as runOf, source } from '../../helpers/source-records.ts';
import { describeOnEachStore, shareStore } from '../../helpers/store.ts';

const at = (minute: number) => `2026-03-01T09:${String(minute).padStart(2, '0')}:00.000Z`;
const AT = at(1);

describeOnEachStore('A claim of a source', (open) => {
  const store = shareStore(open);
  let db: Db;
  const made: Claim[] = [];
  beforeEach(async () => {
    ({ db } = store());
    for (const claim of made.splice(0)) await claim.release('broken-off');
    await db.exec('truncate provider, source, run, lease cascade');
    await saveProviders(db, [provider('p1')], AT);
    await saveSource(db, source('s1', 'p1'));
  });

  const run = (id: string) => runOf(id, 's1', { startedAt: AT });
  const ended = (id: string) => ({ ...run(id), endedAt: AT, outcome: 'unchanged' as const });
  const tryTo = async (id: string) => {
    const claim = await claimSource(run(id), id, { db, log: silentLogger });
    if (typeof claim === 'object') made.push(claim);
    return claim;
  };
  const claim = async (id: string): Promise<Claim> => {
    const got = await tryTo(id);
    if (typeof got === 'string') throw new Error(got);
    return got;
  };
  const runOut = () => db.query("update run set held_until = clock_timestamp() - interval '1 second'");
  const ids = async () => (await listRuns(db, 's1', 10)).map(({ id }) => id);

  it('is given to one of many that ask at the same time', async () => {
    const all = await Promise.all(Array.from({ length: 8 }, (_, n) => tryTo(`r${n}`)));
    expect(all.filter((one) => one === 'busy')).toHaveLength(7);
    expect(await ids()).toHaveLength(1);
    expect(await sourcesAtWork(db)).toBe(1);
  });

  it('is refused while somebody holds the lease of the source, and leaves no run then', async () => {
    await acquireLease(db, sourceLease('s1'), 'approve');
    expect(await tryTo('r1')).toBe('busy');
    expect(await ids()).toEqual([]);
    expect(await claimSource(runOf('r2', 'nobody', { startedAt: AT }), 'x', { db, log: silentLogger })).toBe('unknown');
  });

  it('of a process that was killed is over after a while, and its run is then ended as interrupted', async () => {
    await claim('r1');
    expect(await tryTo('r2')).toBe('busy');
    await runOut();
    expect(await claim('r3')).toMatchObject({ interrupted: 1 });
    expect(await listRuns(db, 's1', 2)).toMatchObject([
      { id: 'r3', outcome: null },
      { id: 'r1', outcome: 'failed', reason: 'interrupted' },
    ]);
    // The first was only asleep: it can neither end its run nor hold it.
    await expect(endRun(db, ended('r1'))).rejects.toMatchObject({ code: 'lease-lost' });
    await expect(renewClaim(db, 'r1')).rejects.toMatchObject({ code: 'lease-lost' });
  });

  it('ends the lease of a process that slept, so that it writes nothing that the next run has not seen', async () => {
    const slept = await claim('r1');
    const lease = await slept.lease();
    await runOut();
    await db.query("update lease set leased_until = clock_timestamp() - interval '1 second'");
    const next = await claim('r2');
    await expect(db.transaction((tx) => checkFence(tx, lease))).rejects.toMatchObject({ code: 'lease-lost' });
    await expect(renewLease(db, lease)).rejects.toMatchObject({ code: 'lease-lost' });
    expect((await next.lease()).fence).toBe(lease.fence + 1);
  });

  it('that did nothing after an interrupted run leaves word of that to the one after it', async () => {
    await claim('r1');
    await runOut();
    const second = await claim('r2');
    await second.release('none');
    expect(await claim('r3')).toMatchObject({ interrupted: 1 });
  });

  it('lets go at once where no process can be alive', async () => {
    await claim('r1');
    await endAllClaims(db);
    expect(await claim('r2')).toMatchObject({ interrupted: 1 });
  });

  it('of a run that ended is free, and of one that was broken off, too', async () => {
    const first = await claim('r1');
    await endRun(db, ended('r1'));
    await first.release('ended');
    const second = await claim('r2');
    expect(second.interrupted).toBe(0);
    await second.release('broken-off');
    expect(await claim('r3')).toMatchObject({ interrupted: 1 });
  });

  describe('takes the lease', () => {
    it('once, when it is first asked for, and releases it', async () => {
      const mine = await claim('r1');
      expect(mine.hasLease()).toBe(false);
      const [lease, again] = await Promise.all([mine.lease(), mine.lease()]);
      expect(again).toBe(lease);
      await db.transaction((tx) => checkFence(tx, lease));
      expect(await acquireLease(db, sourceLease('s1'), 'other')).toBeNull();
      await endRun(db, ended('r1'));
      await mine.release('ended');
      expect(await acquireLease(db, sourceLease('s1'), 'other')).not.toBeNull();
    });

    it('unless somebody has it, or had it since the claim: then its run can be forgotten', async () => {
      const mine = await claim('r1');
      const other = await acquireLease(db, sourceLease('s1'), 'approve');
      await expect(mine.lease()).rejects.toMatchObject({ code: 'source-taken' });
      if (other) await releaseLease(db, other);
      await mine.release('none');
      expect(await ids()).toEqual([]);
      const next = await claim('r2');
      const quick = await acquireLease(db, sourceLease('s1'), 'erase');
      if (quick) await releaseLease(db, quick);
      await expect(next.lease()).rejects.toMatchObject({ code: 'source-taken' });
      expect(await acquireLease(db, sourceLease('s1'), 'another')).not.toBeNull();
    });

    it('not for a run that another process ended', async () => {
      const mine = await claim('r1');
      await runOut();
      await claim('r2');
      await expect(mine.lease()).rejects.toMatchObject({ code: 'lease-lost' });
      expect(await sourcesAtWork(db)).toBe(1);
    });
  });

  it('is one a source also for runs that were entered without it', async () => {
    expect(await startRun(db, run('r1'))).toBe(true);
    expect(await startRun(db, run('r2'))).toBe(false);
    expect(await ids()).toEqual(['r1']);
  });

  it('whose run found its source as it was gives the source the time of that run, whatever the clock says', async () => {
    const given = source('s1', 'p1', { lastOutcome: 'complete', lastRunAt: at(20), lastCompleteAt: at(20) });
    await saveSource(db, given);
    const asked = (id: string, minute: number, said: Partial<Run>) =>
      startRun(db, runOf(id, 's1', { startedAt: at(minute), endedAt: at(minute), outcome: 'unchanged', ...said }));
    await asked('r1', 9, {});
    const asRan = { ...given, lastOutcome: 'unchanged', lastRunAt: at(9), lastCompleteAt: at(9) } as const;
    expect(await readSource(db, 's1')).toEqual(asRan);
    expect(await listSources(db)).toEqual([asRan]);
    expect(await countSources(db)).toEqual({ byOutcome: { unchanged: 1 }, lastCompleteAt: at(9) });
    await asked('r2', 30, { outcome: 'failed', reason: 'interrupted' });
    expect(await readSource(db, 's1')).toEqual(asRan);
    await asked('r3', 31, { fromStore: true });
    expect(await readSource(db, 's1')).toEqual(given);
  });

  it('does not stand against what was written of the source later', async () => {
    await saveSource(db, source('s1', 'p1', { lastOutcome: 'complete', lastRunAt: at(1), lastCompleteAt: at(1) }));
    await startRun(db, runOf('r1', 's1', { startedAt: at(2), endedAt: at(3), outcome: 'unchanged' }));
    // Its manifest names another address, so that it is asked at once.
    await saveSource(db, source('s1', 'p1'));
    expect(await readSource(db, 's1')).toMatchObject({ lastRunAt: null, lastOutcome: null });
  });
});
