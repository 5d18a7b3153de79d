import { beforeEach, expect, it } from 'vitest';
import { silentLogger } from '../../../services/log/logger.ts';
import type { Db } from '../../../services/store/home/db.ts';
import { type HeldLease, holdLease, sourceLease } from '../../../services/store/home/leases.ts';
import { readOffersAsKnown } from '../../../services/store/offers/known-offers.ts';
import { markNotSeen } from '../../../services/store/offers/not-seen.ts';
import { countOffers, readOffers } from '../../../services/store/offers/offer-reading.ts';
import { dueOffers, listRevisions, saveOffers } from '../../../services/store/offers/offers.ts';
import { countFirstSeen, countSeen } from '../../../services/store/offers/origins.ts';
import { withdrawNotSeen, withdrawOffers } from '../../../services/store/offers/withdrawals.ts';
import { askAgain, readRetries } from '../../../services/store/sources/attempts.ts';
import {
  approveSource,
  holdSource,
  keepSourceDecision,
  listSourceDecisions,
  NO_GUARD,
  noteGone,
  noteLeft,
  noteNamed,
  noteThere,
  readGuard,
  readGuards,
  releaseSource,
} from '../../../services/store/sources/guards.ts';
import { saveProviders } from '../../../services/store/sources/providers.ts';
import { readSource, retiredWithOffers, retireSource, saveSource } from '../../../services/store/sources/sources.ts';
import { offerWrite } from '../../helpers/offer-writes.ts';
import { provider, source } from '../../helpers/source-records.ts';
import { describeOnEachStore, shareStore } from '../../helpers/store.ts';

const at = (day: number) => `2026-03-0${day}T00:00:00.000Z`;

describeOnEachStore('Tombstones, and what sources wait for', (open) => {
  const store = shareStore(open);
  let db: Db;
  let lease: HeldLease;
  const write = (id: string, day: number) => db.transaction((tx) => saveOffers(tx, [offerWrite(id)], at(day)));
  const read = async (id: string) => (await readOffers(db, [id])).get(id);
  beforeEach(async () => {
    ({ db } = store());
    await db.exec(
      'truncate provider, source, source_guard, source_decision, offer, offer_key, offer_origin, offer_version, offer_content, origin_absence, lease cascade',
    );
    await saveProviders(db, [provider('p1')], at(1));
    await saveSource(db, source('s1', 'p1'));
    const held = await holdLease(db, sourceLease('s1'), 'test', { log: silentLogger });
    if (held === null) throw new Error('no lease');
    lease = held;
    await held.release();
    for (const id of ['o1', 'o2']) await write(id, 1);
  });

  it('an offer is a tombstone after its grace alone, and keeps every version', async () => {
    await markNotSeen(db, 's1', ['o1'], at(2));
    expect(await withdrawNotSeen(db, at(1), at(3))).toBe(0);
    expect(await withdrawNotSeen(db, at(2), at(4))).toBe(1);
    expect(await withdrawNotSeen(db, at(9), at(9))).toBe(0);
    expect(await read('o1')).toMatchObject({ notSeenSince: at(2), withdrawn: { at: at(4), reason: 'not-seen' } });
    expect((await read('o2'))?.withdrawn).toBeNull();
    const known = async (day: number) => (await readOffersAsKnown(db, ['o1'], at(day))).get('o1');
    expect(await known(1)).toMatchObject({ notSeenSince: null, withdrawn: null });
    expect(await known(3)).toMatchObject({ notSeenSince: at(2), withdrawn: null });
    expect(await known(5)).toMatchObject({ withdrawn: { reason: 'not-seen' } });
    expect((await listRevisions(db, null, 9)).map(({ id }) => id)).toEqual(['o2']);
    expect((await dueOffers(db, '2099-01-01', 9)).map(({ id }) => id)).not.toContain('o1');
    expect(await countOffers(db)).toMatchObject({ offers: 1, notSeen: 0 });
    await write('o1', 6);
    expect(await read('o1')).toMatchObject({ firstSeen: at(1), notSeenSince: null, withdrawn: null });
    expect(await known(5)).toMatchObject({ withdrawn: { reason: 'not-seen' } });
  });

  it('an offer that is seen is never withdrawn, and none without the lease', async () => {
    const held = await holdLease(db, sourceLease('s1'), 'other', { log: silentLogger });
    if (held === null) throw new Error('no lease');
    await markNotSeen(db, 's1', ['o1'], at(2), held);
    expect(await withdrawOffers(db, ['o1', 'o2', 'nobody'], 'stated', at(3), held)).toBe(1);
    expect((await read('o1'))?.withdrawn).toEqual({ at: at(3), reason: 'stated' });
    await expect(withdrawOffers(db, ['o2'], 'stated', at(3), lease)).rejects.toMatchObject({ code: 'lease-lost' });
    await held.release();
  });

  it('a hold keeps its beginning, and ends with its approval', async () => {
    expect(await readGuard(db, 's1')).toEqual(NO_GUARD);
    await holdSource(db, 's1', 7, at(2));
    await approveSource(db, 's1', 5);
    await holdSource(db, 's1', 9, at(3));
    expect(await readGuard(db, 's1')).toMatchObject({ heldSince: at(2), heldLacks: 9, approved: 5 });
    expect((await readGuards(db)).get('s1')).toMatchObject({ heldLacks: 9 });
    expect([
      await countSeen(db, 's1'),
      await countFirstSeen(db, 's1', at(1)),
      await countFirstSeen(db, 's1', at(2)),
    ]).toEqual([2, 2, 0]);
    await releaseSource(db, 's1');
    expect(await readGuard(db, 's1')).toEqual(NO_GUARD);
  });

  it('checks that find a source gone are counted until one finds it, or its manifest names it again', async () => {
    expect(await noteGone(db, 's1', at(2))).toEqual({ since: at(2), checks: 1 });
    expect(await noteGone(db, 's1', at(4))).toEqual({ since: at(2), checks: 2 });
    await noteThere(db, 's1');
    expect(await noteGone(db, 's1', at(5))).toEqual({ since: at(5), checks: 1 });
    await noteLeft(db, 's1', at(6));
    await noteLeft(db, 's1', at(7));
    expect(await readGuard(db, 's1')).toMatchObject({ leftAt: at(6), goneChecks: 1 });
    await noteNamed(db, 's1');
    expect(await readGuard(db, 's1')).toEqual(NO_GUARD);
  });

  it('a source is retired once, for one reason, and what it leaves behind is counted', async () => {
    await retireSource(db, 's1', 'gone', at(2));
    await retireSource(db, 's1', 'removed', at(3));
    expect(await readSource(db, 's1')).toMatchObject({ retiredAt: at(2), retiredFor: 'gone' });
    expect(await retiredWithOffers(db)).toEqual([{ id: 's1', retiredFor: 'gone', offers: 2 }]);
    const said = { sourceId: 's1', offers: 2, reason: null, by: 'eva' };
    await keepSourceDecision(db, { ...said, kind: 'retired', at: at(2) });
    await keepSourceDecision(db, { ...said, kind: 'approved', at: at(3) });
    expect((await listSourceDecisions(db, 's1')).map(({ kind }) => kind)).toEqual(['approved', 'retired']);
    await askAgain(db, 's1', at(4));
    expect((await readRetries(db)).get('s1')).toBe(at(4));
  });
});
