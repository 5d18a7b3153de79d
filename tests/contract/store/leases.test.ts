import { beforeEach, describe, expect, it } from 'vitest';
import { silentLogger } from '../../../services/log/logger.ts';
import type { Db } from '../../../services/store/home/db.ts';
import {
  acquireLease,
  checkFence,
  endAllLeases,
  holdLease,
  type Lease,
  releaseLease,
  renewLease,
  sourceLease,
} from '../../../services/store/home/leases.ts';
import { markNotSeen } from '../../../services/store/offers/not-seen.ts';
import { saveOffers } from '../../../services/store/offers/offers.ts';
import { offerWrite } from '../../helpers/offer-writes.ts';
import { describeOnEachStore, shareStore } from '../../helpers/store.ts';

const AT = '2026-03-01T09:01:00.000Z';
const NAME = sourceLease('s1');

describeOnEachStore('A lease', (open) => {
  const store = shareStore(open);
  let db: Db;
  beforeEach(async () => {
    db = store().db;
    await db.exec('truncate lease, offer, offer_key, offer_origin, offer_version, offer_content');
  });

  const runOut = () => db.query("update lease set leased_until = clock_timestamp() - interval '1 second'");
  const take = async (holder: string, seconds?: number): Promise<Lease> => {
    const lease = await acquireLease(db, NAME, holder, seconds);
    if (lease === null) throw new Error('somebody else holds it');
    return lease;
  };
  const writeUnder = (lease: Lease, id: string) =>
    db.transaction(async (tx) => {
      await checkFence(tx, lease);
      await saveOffers(tx, [offerWrite(id)], AT);
    });

  it('goes to one of several that ask at once, and says nothing of other names', async () => {
    const leases = await Promise.all(Array.from({ length: 6 }, (_, n) => acquireLease(db, NAME, `worker ${n}`)));
    expect(leases.filter((lease) => lease !== null)).toHaveLength(1);
    expect(await acquireLease(db, sourceLease('s2'), 'worker')).toMatchObject({ fence: 1 });
  });

  it('goes to the next one after it was given back, under a higher number', async () => {
    const first = await take('a');
    await releaseLease(db, first);
    expect((await take('b')).fence).toBeGreaterThan(first.fence);
  });

  it('goes to another one once it ran out, and the first one can neither write nor renew nor give it back', async () => {
    const first = await take('a');
    await runOut();
    const second = await take('b');
    await expect(writeUnder(first, 'o1')).rejects.toMatchObject({ code: 'lease-lost', facts: first });
    await expect(markNotSeen(db, 's1', ['o1'], AT, first)).rejects.toMatchObject({ code: 'lease-lost' });
    await expect(renewLease(db, first)).rejects.toMatchObject({ code: 'lease-lost' });
    await releaseLease(db, first);
    await writeUnder(second, 'o2');
    expect(await db.query('select id from offer')).toEqual([{ id: 'o2' }]);
    expect(await acquireLease(db, NAME, 'c')).toBeNull();
  });

  it('is good for longer where it ran out and nobody took it', async () => {
    const lease = await take('a');
    await runOut();
    await writeUnder(lease, 'o1');
    await renewLease(db, lease);
    expect(await acquireLease(db, NAME, 'b')).toBeNull();
  });

  it('goes to nobody else while a transaction writes under it, even if it runs out meanwhile', async () => {
    const lease = await take('a', 0.05);
    let written = false;
    let ask = () => {};
    // Asked from outside the transaction: inside, only its own statements may be waited for.
    const other = new Promise<void>((resolve) => {
      ask = resolve;
    }).then(async () => {
      const second = await acquireLease(db, NAME, 'b');
      expect(written).toBe(true);
      return second;
    });
    await db.transaction(async (tx) => {
      await checkFence(tx, lease);
      ask();
      await tx.query('select pg_sleep(0.3)');
      await saveOffers(tx, [offerWrite('o1')], AT);
      written = true;
    });
    expect(await other).toEqual({ name: NAME, fence: lease.fence + 1 });
  });

  it('is over for everybody where all are ended, and former holders cannot write any more', async () => {
    const lease = await take('killed');
    await endAllLeases(db);
    await expect(writeUnder(lease, 'o1')).rejects.toMatchObject({ code: 'lease-lost' });
    expect((await take('next')).fence).toBeGreaterThan(lease.fence);
  });

  it('that is held is nobody else’s until it is released', async () => {
    const held = await holdLease(db, NAME, 'a', { log: silentLogger });
    expect(await holdLease(db, NAME, 'b', { log: silentLogger })).toBeNull();
    await held?.release();
    const next = await holdLease(db, NAME, 'b', { log: silentLogger });
    expect(next?.fence).toBe((held?.fence ?? 0) + 1);
    await next?.release();
  });
});

describe('The lease of a source', () => {
  it('has a name that no other thing has', () => {
    expect(sourceLease('a')).toBe('source:a');
  });
});
