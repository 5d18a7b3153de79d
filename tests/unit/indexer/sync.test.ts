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
    'truncate provider, source, offer, offer_content, vocabulary, vocabulary_fill, concept, concept_label, concept_broader, concept_closure, cursor, search_build cascade',
  );
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

  it('starts anew when a skill is called otherwise, though there are as many as before', async () => {
    const skill = (label: string) => [
      { uri: 'http://data.europa.eu/esco/skill/9', labels: { en: label }, broader: [] },
    ];
    await fillVocabulary(store.db, ESCO, skill('weld'));
    await publishOffers(store.db, { a: {} });
    await syncIndex(engine, deps());
    await fillVocabulary(store.db, ESCO, skill('join metal'));
    expect(await syncIndex(engine, deps())).toMatchObject({ rebuilt: true });
    await fillVocabulary(store.db, ESCO, skill('join metal'));
    expect(await syncIndex(engine, deps())).toEqual({ indexed: 0, rebuilt: false });
  });

  it('starts anew when the vocabulary has moved, beside the index that serves', async () => {
    await publishOffers(store.db, { a: {} });
    await syncIndex(engine, deps());
    const before = await engine.current();
    await fillVocabulary(store.db, ESCO, [
      { uri: 'http://data.europa.eu/esco/skill/1', labels: { en: 'weld' }, broader: [] },
    ]);
    engine.failNext('publish');
    await expect(syncIndex(engine, deps())).rejects.toBeInstanceOf(EngineError);
    expect(await engine.current()).toEqual(before);
    expect(await published()).toEqual(['a']);
    expect(engine.builds.size).toBe(1);
    expect(await syncIndex(engine, deps())).toEqual({ indexed: 1, rebuilt: true });
    expect((await engine.current())?.version).not.toBe(before?.version);
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
