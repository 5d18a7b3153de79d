import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { performance } from 'node:perf_hooks';
import { request } from 'undici';
import { createApp } from '../api/app.ts';
import { createMeilisearchEngine } from '../indexer/engines/meilisearch.ts';
import { silentLogger } from '../services/log/logger.ts';
import { DEFAULT_POLICY } from '../services/registry/policy.ts';
import type { SearchEngine } from '../services/search/engine.ts';
import { benchDocument, benchQueries, readTexts, type Text } from './documents.ts';
import { quantiles } from './quantiles.ts';
import { openWorkshop, type Workshop } from './workshop.ts';

const DOCUMENTS = 100_000;
const QUERIES = 200;
const BATCH_DOCUMENTS = 500;

async function fill(engine: SearchEngine, texts: readonly Text[]): Promise<number> {
  const start = performance.now();
  const build = await engine.begin('bench');
  for (let n = 0; n < DOCUMENTS; n += BATCH_DOCUMENTS) {
    await engine.upsert(
      build,
      Array.from({ length: BATCH_DOCUMENTS }, (_, index) => benchDocument(n + index, texts)),
    );
  }
  await engine.settle(build);
  await engine.publish(build);
  return DOCUMENTS / ((performance.now() - start) / 1_000);
}

/** One client, one search at a time, through the API over loopback. */
async function ask(engine: SearchEngine, workshop: Workshop, queries: readonly string[]): Promise<number[]> {
  const app = createApp({
    db: workshop.db,
    engine,
    now: () => new Date(),
    log: silentLogger,
    publicUrl: 'http://bench.invalid',
    trustProxy: false,
    rateLimit: 0,
    demo: false,
    policy: DEFAULT_POLICY,
  });
  const server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const times: number[] = [];
  for (const query of queries) {
    const start = performance.now();
    const answer = await request(base + query, { headers: { accept: 'application/json' } });
    const body = await answer.body.text();
    times.push(performance.now() - start);
    if (answer.statusCode !== 200) throw new Error(`${answer.statusCode}: ${body.slice(0, 300)}`);
  }
  server.closeAllConnections();
  server.close();
  return times;
}

async function measure(
  engine: SearchEngine,
  workshop: Workshop,
  texts: readonly Text[],
): Promise<Record<string, number>> {
  const rate = await fill(engine, texts);
  const queries = benchQueries(QUERIES, texts);
  // Once to warm caches that a running service has warm, then other queries are not asked: the same ones, as people repeat each other.
  await ask(engine, workshop, queries.slice(0, 20));
  return { ...quantiles(await ask(engine, workshop, queries)), documentsPerSecond: Math.round(rate) };
}

/** 200 searches over 100 000 offers on each engine that is there. */
export async function search(): Promise<Record<string, unknown>> {
  const { from, texts } = readTexts();
  const workshop = await openWorkshop();
  const engines: Record<string, unknown> = {};
  try {
    engines.store = await measure(workshop.engine, workshop, texts);
    const url = process.env.MEILI_URL;
    if (url) {
      const meili = createMeilisearchEngine(
        { url, key: process.env.MEILI_KEY ?? null, index: 'bench' },
        { now: () => new Date(), log: silentLogger },
      );
      engines.meilisearch = await measure(meili, workshop, texts);
      await meili.close();
    }
    return { bench: 'search', documents: DOCUMENTS, queries: QUERIES, texts: from, engines };
  } finally {
    await workshop.close();
  }
}
