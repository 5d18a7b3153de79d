import { beforeEach, describe, expect, it } from 'vitest';
import { markNotSeen } from '../../../services/store/offers/not-seen.ts';
import { countOffers, readOffers } from '../../../services/store/offers/offer-reading.ts';
import { readOffersToJudge } from '../../../services/store/offers/offers-to-judge.ts';
import { contentHashes, readOrigins } from '../../../services/store/offers/origins.ts';
import { saveSource } from '../../../services/store/sources/sources.ts';
import { offerWrite, type WriteSaid } from '../../helpers/offer-writes.ts';
import { source } from '../../helpers/source-records.ts';
import { describeOnEachStore } from '../../helpers/store.ts';
import { T1, T2, T3, T4, useOffers } from './offer-store.ts';

describeOnEachStore('Offers', (open) => {
  const { store, save, write, read, versions, stamp } = useOffers(open);

  describe('of two origins', () => {
    const other: WriteSaid = { source: 's2', provider: 'p2', content: { eqf: 7 } };
    beforeEach(async () => {
      await write('o1', { content: { eqf: 6 } }, T1);
    });

    it('show the published record, and the other as an origin: indexes take them again, readers of changes are not told', async () => {
      const row = await stamp('o1');
      expect(await write('o1', { ...other, verdict: null }, T2)).toEqual([]);
      const joined = await stamp('o1');
      expect(joined?.tx).not.toBe(row?.tx);
      expect(joined?.revision).toBe(row?.revision);
      const record = await read('o1');
      expect(record.content.eqf).toBe(6);
      expect(record.origins.map(({ sourceId, published, firstSeen }) => [sourceId, published, firstSeen])).toEqual([
        ['s1', true, T1],
        ['s2', false, T2],
      ]);
    });

    it('are left alone where the other one is seen once more, whatever it says now', async () => {
      await write('o1', { ...other, verdict: null }, T2);
      const row = await stamp('o1');
      await write('o1', { ...other, content: { eqf: 5 }, verdict: null }, T3);
      expect(await stamp('o1')).toEqual(row);
    });

    it('have one that is published at a time, whichever was written last as such', async () => {
      await write('o1', { ...other, statesPublisher: true }, T2);
      const record = await read('o1');
      expect([record.sourceId, record.provider.id, record.content.eqf]).toEqual(['s2', 'p2', 7]);
      expect(record.origins.filter((origin) => origin.published).map((origin) => origin.sourceId)).toEqual(['s2']);
    });

    it('move to the other one when a complete run of theirs lacks them, and are due for judging on that day', async () => {
      await write('o1', { ...other, verdict: null }, T2);
      expect(await markNotSeen(store().db, 's1', ['o1'], T3)).toEqual(['o1']);
      const record = await read('o1');
      expect([record.sourceId, record.content.eqf, record.notSeenSince, record.due]).toEqual([
        's2',
        7,
        null,
        '2026-03-03',
      ]);
      expect(
        record.origins.map(({ sourceId, published, notSeenSince }) => [sourceId, published, notSeenSince]),
      ).toEqual([
        ['s1', false, T3],
        ['s2', true, null],
      ]);
      expect(await versions('o1')).toBe(2);
    });

    it('move to the one that states the publisher before one that was seen earlier', async () => {
      await saveSource(store().db, source('s3', 'p2'));
      await write('o1', { ...other, verdict: null }, T2);
      await write('o1', { ...other, source: 's3', verdict: null, statesPublisher: true }, T3);
      await markNotSeen(store().db, 's1', ['o1'], T4);
      expect((await read('o1')).sourceId).toBe('s3');
    });

    it('stay published where only the other one is gone: indexes take them again, now and when it comes back', async () => {
      await write('o1', { ...other, verdict: null }, T2);
      const row = await stamp('o1');
      expect(await markNotSeen(store().db, 's2', ['o1'], T3)).toEqual([]);
      const alone = await stamp('o1');
      expect(alone?.tx).not.toBe(row?.tx);
      expect(alone?.revision).toBe(row?.revision);
      expect((await readOrigins(store().db, ['o1'])).get('o1')?.[1]?.notSeenSince).toBe(T3);
      await write('o1', { ...other, verdict: null }, T4);
      expect((await stamp('o1'))?.tx).not.toBe(alone?.tx);
    });
  });

  describe('that a complete run lacks', () => {
    beforeEach(async () => {
      await save([offerWrite('o1'), offerWrite('o2', { verdict: { qualityAssured: true } })], T1);
      await markNotSeen(store().db, 's1', ['o1'], T2);
    });

    it('are not seen since then, in a new revision, and are not withdrawn', async () => {
      const record = await read('o1');
      expect(record.notSeenSince).toBe(T2);
      expect(record.content.title).toEqual({ en: 'An offer' });
      expect(await versions('o1')).toBe(2);
      expect(await countOffers(store().db)).toEqual({ offers: 1, assured: 1, notSeen: 1 });
      expect([...(await contentHashes(store().db, 's1')).keys()]).toEqual(['o2']);
    });

    it('keep the day since which they are not seen when the next run lacks them, too', async () => {
      const row = await stamp('o1');
      await markNotSeen(store().db, 's1', ['o1'], T3);
      expect(await stamp('o1')).toEqual(row);
      expect((await read('o1')).notSeenSince).toBe(T2);
    });

    it('are seen again as soon as a run has them, in a new revision although their content is the same', async () => {
      expect(await write('o1', {}, T3)).toMatchObject([{ state: 'revised' }]);
      expect(await read('o1')).toMatchObject({ notSeenSince: null, firstSeen: T1 });
    });
  });

  it('are read to be judged as they are read whole, in the order asked for, with all who name them now', async () => {
    await save([offerWrite('o1', {}), offerWrite('o2', { content: { eqf: 7 } })], T1);
    await write('o1', { source: 's2', provider: 'p2', verdict: null }, T2);
    await write('o2', { source: 's2', provider: 'p2', verdict: null }, T2);
    await markNotSeen(store().db, 's2', ['o2'], T3);
    const ids = ['o2', 'none', 'o1'];
    const whole = [...(await readOffers(store().db, ids)).values()];
    const toJudge = await readOffersToJudge(store().db, ids);
    expect(toJudge).toEqual(
      whole.map(({ id, revision, content, provider, alsoPublishedBy }) => ({
        ...{ id, revision, content, provider, alsoPublishedBy },
      })),
    );
    expect(toJudge.map(({ id, alsoPublishedBy }) => [id, alsoPublishedBy.map((other) => other.id)])).toEqual([
      ['o2', []],
      ['o1', ['p2']],
    ]);
  });

  it('of hundreds written from both sides at once are all there, and nobody waits for ever', async () => {
    const both = ['s1', 's2'].map((from, n) => {
      const writes = Array.from({ length: 150 }, (_, k) =>
        offerWrite(`o${k}`, {
          source: from,
          provider: `p${n + 1}`,
          keys: [{ authority: '', key: `k${(k * 7) % 150}` }],
        }),
      );
      return save(n === 0 ? writes : writes.reverse(), T1);
    });
    const saved = await Promise.all(both);
    expect(saved.map((rows) => rows.length)).toEqual([150, 150]);
    const records = await readOffers(store().db, saved[0]?.map(({ id }) => id) ?? []);
    for (const { origins } of records.values()) expect(origins.filter((origin) => origin.published)).toHaveLength(1);
    expect(records.size).toBe(150);
  });
});
