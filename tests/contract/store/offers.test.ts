import { beforeEach, describe, expect, it } from 'vitest';
import { derivedBy } from '../../../services/model/basis.ts';
import { readOffersAsKnown } from '../../../services/store/offers/known-offers.ts';
import { markNotSeen } from '../../../services/store/offers/not-seen.ts';
import { readOffers } from '../../../services/store/offers/offer-reading.ts';
import { dueOffers, listRevisions, lookUpKeys, readContents } from '../../../services/store/offers/offers.ts';
import { listByProvider } from '../../../services/store/offers/party-keys.ts';
import { updateVerdicts } from '../../../services/store/offers/update-verdicts.ts';
import { offerContent, offerInstance } from '../../helpers/offer-records.ts';
import { offerWrite, storedVerdict, type WriteSaid } from '../../helpers/offer-writes.ts';
import { describeOnEachStore } from '../../helpers/store.ts';
import { T1, T2, T3, T4, useOffers } from './offer-store.ts';

describeOnEachStore('Offers', (open) => {
  const { store, save, write, read, versions, stamp } = useOffers(open);

  it('are read back with everything that stands beside their content', async () => {
    const content = { title: { en: 'Data', uk: 'Дані' }, eqf: 6 };
    const [saved] = await write(
      'o1',
      { content, verdict: { code: 'EXPIRED' }, due: '2026-05-01', statesPublisher: true },
      T1,
    );
    expect(saved).toMatchObject({ id: 'o1', state: 'new' });
    const record = await read('o1');
    expect(record).toMatchObject({
      id: 'o1',
      revision: saved?.revision,
      mapping: 'elm@1',
      sourceId: 's1',
      due: '2026-05-01',
      firstSeen: T1,
      changedAt: T1,
      notSeenSince: null,
      lastSeen: null,
    });
    expect(record.content).toMatchObject(content);
    expect(record.provider.id).toBe('p1');
    expect(record.verdict).toEqual(storedVerdict({ code: 'EXPIRED' }));
    expect(record.origins).toMatchObject([{ sourceId: 's1', published: true, statesPublisher: true, firstSeen: T1 }]);
    expect(await readContents(store().db, [record.contentHash])).toEqual(
      new Map([[record.contentHash, record.content]]),
    );
  });

  it('are read in the order asked for, unknown ones left out', async () => {
    await save([offerWrite('b'), offerWrite('a'), offerWrite('c')], T1);
    expect([...(await readOffers(store().db, ['c', 'none', 'a'])).keys()]).toEqual(['c', 'a']);
    const places = await listByProvider(store().db, { provider: 'p1', id: 'a' }, 10);
    expect(places.map(({ id }) => id)).toEqual(['b', 'c']);
    expect((await listRevisions(store().db, 'a', 1)).map(({ id }) => id)).toEqual(['b']);
  });

  describe('are found by their keys:', () => {
    const GLOBAL = { authority: '', key: 'urn:schac:courseId:halkyon.example:1' };
    const LOCAL = { authority: 'p1', key: 'catalogue 7' };

    it('a global one everywhere, another within its authority only', async () => {
      await write('o1', { keys: [GLOBAL, LOCAL] }, T1);
      const found = await lookUpKeys(store().db, [GLOBAL, LOCAL, { authority: 'p2', key: LOCAL.key }]);
      expect(found).toEqual(
        new Map([
          [`\n${GLOBAL.key}`, 'o1'],
          [`p1\n${LOCAL.key}`, 'o1'],
        ]),
      );
    });

    it('one that leads to an offer goes on leading there whoever claims it later', async () => {
      await write('o1', { keys: [GLOBAL] }, T1);
      await write('o2', { keys: [GLOBAL, LOCAL] }, T2);
      expect([...(await lookUpKeys(store().db, [GLOBAL, LOCAL])).values()]).toEqual(['o1', 'o2']);
    });

    it('further keys are added to those that are there', async () => {
      await write('o1', { keys: [LOCAL] }, T1);
      await write('o1', { keys: [GLOBAL], content: { eqf: 5 } }, T2);
      expect([...(await lookUpKeys(store().db, [GLOBAL, LOCAL])).values()]).toEqual(['o1', 'o1']);
    });

    it('those too long for an index as well, told apart to their last character', async () => {
      const long = (end: string) => ({ authority: '', key: `https://halkyon.example/${'ж'.repeat(20_000)}${end}` });
      await save([offerWrite('o1', { keys: [long('1')] }), offerWrite('o2', { keys: [long('2')] })], T1);
      expect([...(await lookUpKeys(store().db, [long('2'), long('1'), long('3')])).values()]).toEqual(['o2', 'o1']);
    });

    it('thousands at once', async () => {
      const keys = Array.from({ length: 4_500 }, (_, n) => ({ authority: '', key: `urn:x:${n}` }));
      await write('o1', { keys }, T1);
      expect((await lookUpKeys(store().db, [...keys, GLOBAL])).size).toBe(4_500);
    });
  });

  describe('get a new revision', () => {
    const first: WriteSaid = { content: { eqf: 6 }, verdict: { code: 'EXPIRED', reports: [1, 2] }, due: '2026-05-01' };
    let before: number;
    beforeEach(async () => {
      before = (await write('o1', first, T1))[0]?.revision ?? 0;
    });

    it.each<[string, WriteSaid]>([
      ['content', { ...first, content: { eqf: 7 } }],
      ['what the verdict says', { ...first, verdict: { code: 'EXPIRED', reports: [1] } }],
      ['published origin', { ...first, source: 's2', provider: 'p2' }],
    ])('where their %s differs', async (_, said) => {
      const [saved] = await write('o1', said, T2);
      expect(saved?.state).toBe('revised');
      expect(saved?.revision).toBeGreaterThan(before);
      expect(await versions('o1')).toBe(2);
      expect((await read('o1')).revision).toBe(saved?.revision);
    });

    it('not where nothing differs: that is no write at all', async () => {
      const row = await stamp('o1');
      const [saved] = await write(
        'o1',
        { ...first, verdict: { code: 'EXPIRED', reports: [2, 1], evaluatedAt: T2 } },
        T2,
      );
      expect(saved).toEqual({ id: 'o1', revision: before, state: 'unchanged' });
      expect(await stamp('o1')).toEqual(row);
      expect(await versions('o1')).toBe(1);
    });

    it('not where only the document moves on: indexes take it again, readers of changes are not told', async () => {
      const row = await stamp('o1');
      const [saved] = await write('o1', { ...first, due: '2026-06-01' }, T2);
      expect(saved).toEqual({ id: 'o1', revision: before, state: 'touched' });
      expect((await stamp('o1'))?.tx).not.toBe(row?.tx);
      expect(await versions('o1')).toBe(1);
      expect((await read('o1')).due).toBe('2026-06-01');
    });

    it('and say when their content last changed, which a new verdict does not move', async () => {
      await write('o1', { ...first, verdict: { code: 'NO_REPORTS' } }, T2);
      expect((await read('o1')).changedAt).toBe(T1);
      await write('o1', { ...first, content: { eqf: 5 } }, T3);
      expect((await read('o1')).changedAt).toBe(T3);
    });
  });

  it('keep the ids of their instances under the strongest name of each', async () => {
    const content = {
      instances: [
        offerInstance('i1', { iri: 'https://halkyon.example/i/1', identifiers: ['x'] }),
        offerInstance('i2', { identifiers: ['2026-A'] }),
        offerInstance('i3'),
      ],
    };
    await write('o1', { content }, T1);
    expect(
      await store().db.query('select id, key from offer_instance where offer_id = $1 order by id', ['o1']),
    ).toEqual([
      { id: 'i1', key: 'https://halkyon.example/i/1' },
      { id: 'i2', key: '2026-A' },
      { id: 'i3', key: 'i3' },
    ]);
  });

  it('takes instances whose names are too long for an index', async () => {
    // Letters that no compression makes shorter.
    const long = Array.from({ length: 950 }, (_, n) => String.fromCharCode(0x4e00 + ((n * 7919) % 20_000))).join('');
    const content = { instances: [offerInstance(long, { identifiers: [long] })] };
    await write('o1', { content }, T1);
    const [row] = await store().db.query<{ id: string }>('select id from offer_instance where offer_id = $1', ['o1']);
    expect(row?.id).toMatch(/^sha256:/);
  });

  it('are judged again where they are due, and only if what was judged is what is there', async () => {
    const { db } = store();
    await save(
      [
        offerWrite('late', { due: '2026-03-02' }),
        offerWrite('early', { due: '2026-03-01' }),
        offerWrite('not', { due: '2026-03-09' }),
      ],
      T1,
    );
    expect((await dueOffers(db, '2026-03-02', 10)).map(({ id }) => id)).toEqual(['early', 'late']);
    const [first = null] = await dueOffers(db, '2026-03-02', 1);
    expect(first?.id).toBe('early');
    expect((await dueOffers(db, '2026-03-02', 10, first)).map(({ id }) => id)).toEqual(['late']);
    const judged = await readOffers(db, ['early', 'late']);
    // A harvest writes one of them while it is judged.
    await write('late', { content: { eqf: 7 }, verdict: { code: 'EXPIRED' }, due: '2026-04-01' }, T2);
    const updates = [...judged.values()].map(({ id, revision }) => ({
      id,
      revision,
      verdict: storedVerdict({ code: 'NOT_COVERED' }),
      due: '2026-05-01',
    }));
    expect(await db.transaction((tx) => updateVerdicts(tx, updates, T3))).toBe(1);
    expect((await read('early')).verdict?.code).toBe('NOT_COVERED');
    expect((await read('late')).verdict?.code).toBe('EXPIRED');
    expect((await dueOffers(db, '2026-03-31', 10)).map(({ id }) => id)).toEqual(['not']);
  });

  it('get no new revision from a verdict that says the same, and are taken again by indexes', async () => {
    const { db } = store();
    await write('o1', {}, T1);
    const row = await stamp('o1');
    const { revision } = await read('o1');
    const update = { id: 'o1', revision, verdict: storedVerdict({ evaluatedAt: T2 }), due: null };
    expect(await db.transaction((tx) => updateVerdicts(tx, [update], T2))).toBe(0);
    expect(await versions('o1')).toBe(1);
    expect((await stamp('o1'))?.tx).not.toBe(row?.tx);
    expect((await read('o1')).verdict?.evaluatedAt).toBe(storedVerdict().evaluatedAt);
  });

  it('are known as they were at any instant since we had them', async () => {
    const { db } = store();
    await write('o1', { content: { eqf: 5 } }, T1);
    await write('o1', { content: { eqf: 6 }, verdict: { code: 'EXPIRED' } }, T2);
    await markNotSeen(db, 's1', ['o1'], T3);
    const known = async (at: string) => {
      const version = (await readOffersAsKnown(db, ['o1'], at)).get('o1');
      return version && [version.content.eqf, version.verdict?.code, version.notSeenSince];
    };
    expect(await known('2026-03-01T08:59:59.999Z')).toBeUndefined();
    expect(await known(T1)).toEqual([5, 'NO_REPORTS', null]);
    expect(await known('2026-03-02T08:59:59.999Z')).toEqual([5, 'NO_REPORTS', null]);
    expect(await known(T2)).toEqual([6, 'EXPIRED', null]);
    expect(await known(T4)).toEqual([6, 'EXPIRED', T3]);
    expect(await readOffersAsKnown(db, ['none'], T4)).toEqual(new Map());
  });

  it('are read as they are written today, however an earlier version wrote them and whoever asks', async () => {
    const { db } = store();
    await write('o1', { content: { basis: {} } }, T1);
    const { contentHash } = await read('o1');
    const { teaser: _, ...earlier } = offerContent();
    await db.query('update offer_content set body = $2::json where hash = $1', [
      contentHash,
      JSON.stringify({ ...earlier, basis: { '/kind': 'derived: no type was stated' } }),
    ]);
    const today = { teaser: {}, basis: { '/kind': derivedBy('no-type-stated') } };
    expect((await read('o1')).content).toMatchObject(today);
    expect((await readOffersAsKnown(db, ['o1'], T1)).get('o1')?.content).toMatchObject(today);
    expect((await readContents(db, [contentHash])).get(contentHash)).toMatchObject(today);
  });
});
