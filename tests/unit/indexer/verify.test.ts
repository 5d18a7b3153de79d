import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { syncIndex } from '../../../indexer/sync.ts';
import { verifyIndex } from '../../../indexer/verify.ts';
import {
  createRecordingEngine,
  indexingDeps,
  publishOffers,
  type RecordingEngine,
  seedSource,
} from '../../helpers/indexing.ts';
import { offerDocument } from '../../helpers/offer-documents.ts';
import { openTestStore, type TestStore } from '../../helpers/store.ts';

let store: TestStore;
let engine: RecordingEngine;
const deps = () => indexingDeps(store.db);
const NONE = { missing: 0, stale: 0, extra: 0, changed: 0 };

beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store.close());
beforeEach(async () => {
  await store.db.exec('truncate provider, source, offer, offer_content, cursor cascade');
  await seedSource(store.db);
  engine = createRecordingEngine();
});

describe('index verify', () => {
  it('finds every offer missing where nothing was published, and nothing where there is nothing', async () => {
    expect(await verifyIndex(engine, deps())).toMatchObject({ offers: 0, documents: 0, counts: NONE });
    await publishOffers(store.db, { a: {}, b: {} });
    expect(await verifyIndex(engine, deps())).toMatchObject({
      offers: 2,
      documents: 0,
      missing: ['a', 'b'],
      counts: { ...NONE, missing: 2 },
    });
  });

  it('finds a document stale whose offer was touched without a new revision, until the index took it again', async () => {
    await publishOffers(store.db, { a: {}, b: {} });
    await syncIndex(engine, deps());
    expect(await verifyIndex(engine, deps())).toMatchObject({ counts: NONE });
    await store.db.query("update offer set due = '2026-06-01' where id = 'b'");
    expect(await verifyIndex(engine, deps())).toMatchObject({ stale: ['b'], counts: { ...NONE, stale: 1 } });
    await syncIndex(engine, deps());
    expect(await verifyIndex(engine, deps())).toMatchObject({ counts: NONE });
  });

  it('finds a document changed that has the right state and another content', async () => {
    await publishOffers(store.db, { a: {}, b: {} });
    await syncIndex(engine, deps());
    const build = await engine.current();
    if (build === null) throw new Error('nothing was published');
    const held = engine.builds.get(build.name)?.get('a');
    if (held === undefined) throw new Error('nothing was written');
    await engine.upsert(build, [{ ...held, kind: 'mooc' }]);
    expect(await verifyIndex(engine, deps())).toMatchObject({ changed: ['a'], counts: { ...NONE, changed: 1 } });
  });

  it('looks at the published build only', async () => {
    await publishOffers(store.db, { a: {} });
    await syncIndex(engine, deps());
    const build = await engine.begin('half filled');
    await engine.upsert(build, [offerDocument('ghost')]);
    expect(await verifyIndex(engine, deps())).toMatchObject({ offers: 1, documents: 1, counts: NONE });
  });

  it('names the first hundred of each kind and counts all of them, over many pages', async () => {
    await syncIndex(engine, deps());
    const build = await engine.current();
    if (build === null) throw new Error('nothing was published');
    const ids = Array.from({ length: 1_201 }, (_, index) => `x${String(index).padStart(4, '0')}`);
    await engine.upsert(
      build,
      ids.map((id) => offerDocument(id)),
    );
    const drift = await verifyIndex(engine, deps());
    expect(drift).toMatchObject({ offers: 0, documents: 1_201, counts: { ...NONE, extra: 1_201 } });
    expect(drift.extra).toEqual(ids.slice(0, 100));
  });

  it('says how many offers share a slot, where the engine tells', async () => {
    await syncIndex(engine, deps());
    expect((await verifyIndex(engine, deps())).crowded).toBe(0);
    expect((await verifyIndex({ ...engine, crowded: async () => 3 }, deps())).crowded).toBe(3);
  });
});
