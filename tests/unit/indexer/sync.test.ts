import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createStoreEngine } from '../../../indexer/engines/store.ts';
import { rebuildIndex, syncIndex } from '../../../indexer/sync.ts';
import { verifyIndex } from '../../../indexer/verify.ts';
import { EngineError } from '../../../services/errors.ts';
import { silentLogger } from '../../../services/log/logger.ts';
import { cursorName } from '../../../services/search/index-cursor.ts';
import { dropCursor } from '../../../services/store/offers/cursors.ts';
import { fillVocabulary } from '../../../services/store/vocabulary/fill.ts';
import { indexCursors } from '../../helpers/cursors.ts';
import {
  createRecordingEngine,
  indexingDeps,
  publishOffers,
  type RecordingEngine,
  seedSource,
} from '../../helpers/indexing.ts';
import { searchQuery } from '../../helpers/offer-documents.ts';
import { openTestStore, type TestStore } from '../../helpers/store.ts';

let store: TestStore;
let engine: RecordingEngine;

beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store.close());
beforeEach(async () => {
  await store.db.exec(
    'truncate provider, source, offer, offer_content, vocabulary, vocabulary_fill, concept, concept_label, concept_broader, concept_closure, concept_change, cursor, search_build cascade',
  );
  await store.db.exec(`delete from meta where key like 'vocabulary-seen:%'`);
  await seedSource(store.db);
  engine = createRecordingEngine();
});

const deps = () => indexingDeps(store.db);

const ESCO = { id: 'esco', version: null };

describe('index sync', () => {
  const published = async () => [...(engine.builds.get((await engine.current())?.name ?? '')?.keys() ?? [])].sort();

  it('makes an index where there is none, and then writes only what changed', async () => {
    await publishOffers(store.db, { a: {}, b: {} });
    expect(await syncIndex(engine, deps())).toEqual({ indexed: 2, rebuilt: true });
    expect(await syncIndex(engine, deps())).toEqual({ indexed: 0, rebuilt: false });
    await publishOffers(store.db, { b: { title: { en: 'Other' } }, c: {} });
    expect(await syncIndex(engine, deps())).toEqual({ indexed: 2, rebuilt: false });
    expect(await published()).toEqual(['a', 'b', 'c']);
  });

  it('reads again what an engine refused only when it settled', async () => {
    await publishOffers(store.db, { a: {} });
    await syncIndex(engine, deps());
    await publishOffers(store.db, { b: {} });
    engine.failNext('settle');
    expect(await syncIndex(engine, deps())).toEqual({ indexed: 1, rebuilt: false });
    expect(await published()).toEqual(['a', 'b']);
  });

  it.each([
    'upsert',
    'settle',
  ] as const)('sets aside the one offer that an engine refuses (%s), and says so; the others are found', async (when) => {
    await publishOffers(store.db, { a: {}, b: {}, c: {}, d: {} });
    engine.refuse('c', when);
    expect(await syncIndex(engine, deps())).toEqual({ indexed: 3, refused: 1, rebuilt: true });
    expect(await published()).toEqual(['a', 'b', 'd']);
    expect((await verifyIndex(engine, deps())).missing).toEqual(['c']);
    await publishOffers(store.db, { c: { title: { en: 'Other' } }, e: {} });
    expect(await syncIndex(engine, deps())).toEqual({ indexed: 1, refused: 1, rebuilt: false });
    expect(await syncIndex(engine, deps())).toEqual({ indexed: 0, rebuilt: false });
    expect(await published()).toEqual(['a', 'b', 'd', 'e']);
  });

  it('comes to the offers behind a whole batch that cannot be read, and does not read that again', async () => {
    await publishOffers(store.db, { first: {} });
    await syncIndex(engine, deps());
    await publishOffers(store.db, Object.fromEntries(Array.from({ length: 450 }, (_, n) => [`gone${n}`, {}])));
    await store.db.query(`update offer set provider_id = 'gone' where id like 'gone%'`);
    await publishOffers(store.db, { last: {} });
    expect(await syncIndex(engine, deps())).toEqual({ indexed: 1, rebuilt: false });
    expect(await syncIndex(engine, deps())).toEqual({ indexed: 0, rebuilt: false });
    expect(await published()).toEqual(['first', 'last']);
  });

  describe('when a vocabulary has changed', () => {
    const esco = (n: number) => `http://data.europa.eu/esco/skill/${n}`;
    const named = (n: number) => ({ skills: [{ uri: esco(n), label: {}, basis: 'stated' as const, confidence: 1 }] });
    const skill = (n: number, en: string, broader: string[] = []) => ({ uri: esco(n), labels: { en }, broader });
    const labelOf = async (id: string) =>
      engine.builds.get((await engine.current())?.name ?? '')?.get(id)?.skillLabels.en ?? null;

    it('makes documents of offers anew that name a changed skill or none, no others, and keeps the index', async () => {
      await fillVocabulary(store.db, ESCO, [skill(1, 'weld'), skill(2, 'solder')]);
      await publishOffers(store.db, { a: named(1), b: named(2), c: {} });
      await syncIndex(engine, deps());
      await fillVocabulary(store.db, ESCO, [skill(1, 'join metal'), skill(2, 'solder')]);
      expect(await syncIndex(engine, deps())).toEqual({ indexed: 0, refreshed: 2, rebuilt: false });
      expect([await labelOf('a'), await labelOf('b')]).toEqual(['join metal', 'solder']);
      expect(await syncIndex(engine, deps())).toEqual({ indexed: 0, rebuilt: false });
    });

    it('makes them anew for what stands above a skill, for a skill of an outcome, and for one that is gone', async () => {
      const outcome = { title: {}, type: null, skills: [{ uri: esco(2), framework: 'esco' as const }], note: {} };
      await fillVocabulary(store.db, ESCO, [skill(1, 'weld'), skill(2, 'solder'), skill(3, 'rivet'), skill(4, 'join')]);
      await publishOffers(store.db, { a: named(1), b: { learningOutcomes: [outcome] }, c: named(3), d: named(4) });
      await syncIndex(engine, deps());
      await fillVocabulary(store.db, ESCO, [skill(1, 'weld', [esco(4)]), skill(2, 'braze'), skill(4, 'join')]);
      expect(await syncIndex(engine, deps())).toEqual({ indexed: 0, refreshed: 3, rebuilt: false });
      expect([await labelOf('b'), await labelOf('c')]).toEqual(['braze', null]);
    });

    it('misses no change of several fillings, nor one that comes while an index is made', async () => {
      await fillVocabulary(store.db, ESCO, [skill(1, 'weld'), skill(2, 'solder')]);
      await publishOffers(store.db, { a: named(1), b: named(2) });
      const slow: typeof engine = {
        ...engine,
        publish: async (build) => {
          await fillVocabulary(store.db, ESCO, [skill(1, 'join metal'), skill(2, 'solder')]);
          await engine.publish(build);
        },
      };
      await syncIndex(slow, deps());
      await fillVocabulary(store.db, ESCO, [skill(1, 'join metal'), skill(2, 'braze')]);
      await fillVocabulary(store.db, ESCO, [skill(1, 'join metal'), skill(2, 'braze'), skill(3, 'rivet')]);
      expect(await syncIndex(engine, deps())).toEqual({ indexed: 0, refreshed: 2, rebuilt: false });
      expect([await labelOf('a'), await labelOf('b')]).toEqual(['join metal', 'braze']);
    });
  });

  it('starts anew where it must, beside the index that serves', async () => {
    await publishOffers(store.db, { a: {} });
    await syncIndex(engine, deps());
    const before = await engine.current();
    const later: typeof engine = {
      ...engine,
      current: async () => {
        const now = await engine.current();
        return now?.name === before?.name && now !== null ? { ...now, version: 'of an earlier program' } : now;
      },
    };
    engine.failNext('publish');
    await expect(syncIndex(later, deps())).rejects.toBeInstanceOf(EngineError);
    expect(await engine.current()).toEqual(before);
    expect(await published()).toEqual(['a']);
    expect(engine.builds.size).toBe(1);
    expect(await syncIndex(later, deps())).toEqual({ indexed: 1, rebuilt: true });
    expect((await engine.current())?.name).not.toBe(before?.name);
  });

  it('starts anew where the store knows nothing of an index that holds something', async () => {
    await publishOffers(store.db, { a: {} });
    await syncIndex(engine, deps());
    const before = await engine.current();
    if (before) await dropCursor(store.db, cursorName(engine, before));
    expect(await syncIndex(engine, deps())).toEqual({ indexed: 1, rebuilt: true });
  });

  it('keeps one cursor for the index that serves', async () => {
    await publishOffers(store.db, { a: {} });
    for (let time = 0; time < 3; time += 1) await rebuildIndex(engine, deps());
    const current = await engine.current();
    expect(await indexCursors(store.db)).toEqual(current ? [cursorName(engine, current)] : []);
  });
});

describe('index rebuild', () => {
  it('never lets an empty index take the place of a full one', async () => {
    await publishOffers(store.db, { a: {} });
    await rebuildIndex(engine, deps());
    const before = await engine.current();
    await store.db.exec('truncate offer cascade');
    expect(await rebuildIndex(engine, deps())).toEqual({ indexed: 0, published: false });
    expect(await engine.current()).toEqual(before);
    expect(engine.builds.size).toBe(1);
  });

  it('publishes an empty index where there is none, so that a search is answered', async () => {
    expect(await rebuildIndex(engine, deps())).toEqual({ indexed: 0, published: true });
    expect(await engine.current()).not.toBeNull();
  });

  it('does not serve an index that lost documents, and leaves nothing of it behind', async () => {
    await publishOffers(store.db, { a: {}, b: {} });
    engine.loseNext();
    await expect(rebuildIndex(engine, deps())).rejects.toMatchObject({ code: 'incomplete-build' });
    expect(await engine.current()).toBeNull();
    expect(engine.builds.size).toBe(0);
    expect(await indexCursors(store.db)).toEqual([]);
  });

  it.each<[string, Partial<RecordingEngine>]>([
    ['holds a document otherwise than it was written', { differing: async () => ['a'] }],
    ['does not find a document by its title', { unfound: async () => ['a'] }],
  ])('does not serve an index that %s, and names the document', async (_, answers) => {
    await publishOffers(store.db, { a: {} });
    await rebuildIndex(engine, deps());
    const before = await engine.current();
    const error = await rebuildIndex({ ...engine, ...answers }, deps()).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'incomplete-build', message: expect.stringMatching(/: a$/) });
    expect(await engine.current()).toEqual(before);
    expect(engine.builds.size).toBe(1);
  });
});

describe('index verify', () => {
  it('names what is missing, stale and left over', async () => {
    await publishOffers(store.db, { a: {}, b: {}, c: {} });
    await syncIndex(engine, deps());
    expect(await verifyIndex(engine, deps())).toMatchObject({
      offers: 3,
      documents: 3,
      counts: { missing: 0, stale: 0, extra: 0 },
    });
    const build = await engine.current();
    if (!build) throw new Error('nothing was published');
    const left = engine.builds.get(build.name)?.get('c');
    if (left) await engine.upsert(build, [{ ...left, id: 'ghost' }]);
    await engine.remove(build, ['a']);
    await publishOffers(store.db, { b: { title: { en: 'Other' } } });
    expect(await verifyIndex(engine, deps())).toMatchObject({ missing: ['a'], stale: ['b'], extra: ['ghost'] });
  });
});

describe('the whole of hop 7 on the store’s engine', () => {
  it('finds a harvested offer by its words, its skill and what the skill belongs to', async () => {
    const esco = 'http://data.europa.eu/esco/skill/';
    await fillVocabulary(store.db, ESCO, [
      { uri: `${esco}1`, labels: { en: 'weld steel', de: 'Stahl schweißen' }, broader: [`${esco}2`] },
    ]);
    const skills = [{ uri: `${esco}1`, label: {}, basis: 'stated' as const, confidence: 1 }];
    await publishOffers(store.db, { a: { title: { sl: 'Varjenje jekla' }, skills }, b: {} });
    const searched = createStoreEngine(store.db, { now: () => new Date(), log: silentLogger });
    await syncIndex(searched, deps());
    const ids = async (asked: Parameters<typeof searchQuery>[0]) =>
      (await searched.search(searchQuery(asked))).hits.map(({ id }) => id);
    expect(await ids({ q: 'varjenje', lang: 'sl' })).toEqual(['a']);
    expect(await ids({ q: 'schweissen', lang: 'de' })).toEqual(['a']);
    expect(await ids({ codes: { skill: { values: [`${esco}2`] } } })).toEqual(['a']);
    const [hit] = (await searched.search(searchQuery({ q: 'varjenje' }))).hits;
    expect(hit?.hit).toMatchObject({ id: 'a', provider: { id: 'p1' }, verdict: { code: 'PROVIDER_NOT_FOUND' } });
    expect(await verifyIndex(searched, deps())).toMatchObject({
      counts: { missing: 0, stale: 0, extra: 0 },
      crowded: 0,
    });
  });
});
