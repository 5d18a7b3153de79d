import { randomBytes } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { demoDocuments, demoQueries } from '../bench/relevance/demo.ts';
import { fill, measure } from '../bench/relevance/judged.ts';
import { failures, readThresholds } from '../bench/relevance/thresholds.ts';
import { createMeilisearchEngine } from '../indexer/engines/meilisearch.ts';
import { createStoreEngine } from '../indexer/engines/store.ts';
import { silentLogger } from '../services/log/logger.ts';
import type { SearchEngine } from '../services/search/engine.ts';
import { describeOnEachStore } from './helpers/store.ts';

const deps = { now: () => new Date(), log: silentLogger };

/** Over the demo's offers no figure of any language is below what it was (`bench/relevance/thresholds.json`). */
async function keepsItsFigures(engine: SearchEngine): Promise<void> {
  const least = readThresholds().demo?.[engine.name] ?? {};
  expect(Object.keys(least).sort()).toEqual(['all', 'de', 'en', 'es', 'fr', 'it', 'pl']);
  await fill(engine, demoDocuments());
  expect(failures(least, await measure(engine, demoQueries()))).toEqual([]);
}

describe('Learners’ queries over the demo', () => {
  it('are at least sixty in six languages, and expect offers that the demo has', () => {
    const queries = demoQueries();
    const codes = new Set(demoDocuments().map(({ id }) => id));
    expect(queries.length).toBeGreaterThanOrEqual(60);
    expect(new Set(queries.map(({ lang }) => lang)).size).toBe(6);
    expect(new Set(queries.map(({ lang, q }) => `${lang} ${q}`)).size).toBe(queries.length);
    expect(queries.flatMap(({ grades }) => [...grades.keys()]).filter((code) => !codes.has(code))).toEqual([]);
  });
});

describeOnEachStore('Relevance of the store’s engine', (open) => {
  it('is not below what it was', async () => {
    const store = await open();
    try {
      await keepsItsFigures(createStoreEngine(store.db, deps));
    } finally {
      await store.close();
    }
  });
});

const url = process.env.MEILI_URL;

if (url === undefined) {
  describe('Relevance of Meilisearch', () => {
    it.skip('is not below what it was: MEILI_URL names no server to ask', () => {});
  });
} else {
  describe('Relevance of Meilisearch', () => {
    const index = `relevance_${randomBytes(4).toString('hex')}`;
    const engine = createMeilisearchEngine({ url, key: process.env.MEILI_KEY ?? null, index }, deps);
    afterAll(async () => {
      const build = await engine.current();
      if (build) await engine.drop(build);
      await engine.close();
    });
    it('is not below what it was', () => keepsItsFigures(engine));
  });
}
