import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMeilisearchEngine } from '../../indexer/engines/meilisearch.ts';
import { createStoreEngine } from '../../indexer/engines/store.ts';
import { rebuildIndex, syncIndex } from '../../indexer/sync.ts';
import { verifyIndex } from '../../indexer/verify.ts';
import { silentLogger } from '../../services/log/logger.ts';
import type { SearchEngine } from '../../services/search/engine.ts';
import type { Db } from '../../services/store/home/db.ts';
import { indexingDeps, publishOffers, seedSource } from '../helpers/indexing.ts';
import { searchQuery } from '../helpers/offer-documents.ts';
import { openTestStore, type TestStore } from '../helpers/store.ts';

const url = process.env.MEILI_URL;
const deps = { now: () => new Date(), log: silentLogger };
const ENGINES: Readonly<Record<string, ((db: Db) => SearchEngine) | null>> = {
  store: (db) => createStoreEngine(db, deps),
  meilisearch: url
    ? () => {
        const index = `gone_${randomBytes(4).toString('hex')}`;
        return createMeilisearchEngine({ url, key: process.env.MEILI_KEY ?? null, index }, deps);
      }
    : null,
};

describe.each(Object.keys(ENGINES))('An offer that is gone from the record (%s)', (name) => {
  const open = ENGINES[name];
  if (!open) {
    it.skip('leaves the index: MEILI_URL names no server to run against', () => {});
    return;
  }
  let store: TestStore;
  let engine: SearchEngine;
  beforeAll(async () => {
    store = await openTestStore();
    await seedSource(store.db);
    engine = open(store.db);
  }, 60_000);
  afterAll(async () => {
    const build = await engine.current();
    if (build) await engine.drop(build);
    await engine.close();
    await store.close();
  });

  const found = async () => (await engine.search(searchQuery({ q: 'soil' }))).hits.map(({ id }) => id).sort();

  it('leaves the index with the next sync, and a new index never takes it', async () => {
    const indexing = indexingDeps(store.db);
    await publishOffers(store.db, {
      stays: { title: { en: 'Soil' } },
      goes: { title: { en: 'Living soil' } },
      later: { title: { en: 'Deep soil' } },
    });
    await syncIndex(engine, indexing);
    expect(await found()).toEqual(['goes', 'later', 'stays']);
    await store.db.query("update offer set provider_id = 'gone' where id = 'goes'");
    expect(await syncIndex(engine, indexing)).toEqual({ indexed: 0, rebuilt: false });
    expect(await found()).toEqual(['later', 'stays']);
    const NONE = { missing: 0, stale: 0, extra: 0 };
    expect(await verifyIndex(engine, indexing)).toMatchObject({ offers: 2, documents: 2, counts: NONE });
    expect(await rebuildIndex(engine, indexing)).toEqual({ indexed: 2, published: true });
    expect(await found()).toEqual(['later', 'stays']);
    // Its provider is known again: an index takes it as any other.
    await store.db.query(
      "update offer set provider_id = (select provider_id from offer where id = 'stays') where id = 'goes'",
    );
    expect(await syncIndex(engine, indexing)).toEqual({ indexed: 1, rebuilt: false });
    expect(await found()).toEqual(['goes', 'later', 'stays']);
  }, 120_000);
});
