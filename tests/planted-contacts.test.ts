import supertest from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../api/app.ts';
import { cannotSay } from '../harvester/formats/formats.ts';
import { harvestSource } from '../harvester/passes/harvest.ts';
import { createLogger } from '../services/log/logger.ts';
import type { Run } from '../services/model/source.ts';
import { DEFAULT_POLICY } from '../services/registry/rules/policy.ts';
import { type Catalogue, openCatalogue } from './helpers/catalogue.ts';
import { everyRow, everySnapshot } from './helpers/everything-stored.ts';
import { serveLoopback } from './helpers/loopback.ts';
import { type Mode, NAME, PLANTED_SERVICES, planting, TRACE } from './helpers/planted-services.ts';

const PUBLISHER = [{ scheme: 'schac', value: 'halkyon.example' }];
const MODES: readonly Mode[] = ['texts', 'words'];
const there = PLANTED_SERVICES.filter(({ isThere }) => isThere);
const nameOf = ({ type, version }: (typeof there)[number]) => `${type} ${version ?? ''}`.trim();

let catalogue: Catalogue;
const outputs: string[] = [];
const harvested: { name: string; mode: Mode; run: Run; codes: readonly string[]; places: number }[] = [];

/** Where she is found, with what stands around her. */
function traces(texts: readonly string[]): string[] {
  const found = texts.flatMap((text) => {
    const at = text.search(TRACE);
    return at < 0 ? [] : [text.slice(Math.max(0, at - 160), at + 60)];
  });
  return found.slice(0, 8);
}

beforeAll(async () => {
  catalogue = await openCatalogue();
  const { harvesting } = catalogue;
  const log = createLogger('debug', (line) => outputs.push(line), harvesting.now);
  for (const service of there)
    for (const mode of MODES) {
      const planted = new Map<string, number>();
      const { server, path } = await service.serve(planting(mode, planted));
      const entry = { type: service.type, path, ...(service.version === null ? {} : { version: service.version }) };
      const manifest = await serveLoopback((_, respond) => respond.end(JSON.stringify({ sources: [entry] })));
      const [sourceId = ''] = await catalogue.add(`${manifest.url}/manifest.json`, PUBLISHER);
      const outcome = await harvestSource({ sourceId, force: true, holder: 'test' }, { ...harvesting, log });
      if (outcome.state !== 'ran') throw new Error(outcome.state);
      const codes = (await catalogue.findings(outcome.run)).map(({ code }) => code);
      harvested.push({ name: nameOf(service), mode, run: outcome.run, codes, places: planted.size });
      await manifest.close();
      await server.close();
    }
  await catalogue.sync();
}, 300_000);
afterAll(() => catalogue.close());

describe('A person who is written into every field of a published schema', () => {
  it('is in the bytes of every service, and its offers are published without her', async () => {
    for (const { name, mode, run, places } of harvested) {
      expect([name, mode, run.outcome, run.counts.published > 0 || mode === 'words']).toEqual([
        name,
        mode,
        'complete',
        true,
      ]);
      expect(places).toBeGreaterThan(15);
    }
    expect(
      (await everySnapshot(catalogue.harvesting.blobs)).filter((text) => text.includes(NAME)).length,
    ).toBeGreaterThan(there.length);
  });

  it('is told to the provider as left out', () => {
    for (const { name, mode, codes } of harvested)
      expect([name, mode, codes.includes('personal-data-left-out')]).toEqual([name, mode, true]);
  });

  it('lies in no table: no offer, finding, run, document of an index', async () => {
    expect(traces(await everyRow(catalogue.db))).toEqual([]);
  });

  it('is in no line of the log, answer, feed, page or table', async () => {
    expect(outputs.length).toBeGreaterThan(there.length);
    const app = createApp({
      ...{ db: catalogue.db, engine: catalogue.engine, now: catalogue.harvesting.now, publicUrl: 'https://c.example' },
      log: createLogger('debug', (line) => outputs.push(line), catalogue.harvesting.now),
      ...{ trustProxy: false, rateLimit: 0, rememberMs: 0, demo: false, policy: DEFAULT_POLICY, cannotSay },
    });
    const get = async (path: string, accept = 'application/json') => {
      const { text, status } = await supertest(app).get(path).set('accept', accept);
      expect([path, status]).toEqual([path, 200]);
      outputs.push(text);
    };
    for (const path of ['/v1/offers?size=100', '/v1/changes', '/v1/sources?size=100', '/v1/providers']) await get(path);
    const offers = await catalogue.offers();
    const kinds = new Set<string>();
    for (const { id, sourceId, content } of offers) {
      // One that has everything, of each source.
      if (kinds.has(sourceId) || content.instances.length === 0) continue;
      kinds.add(sourceId);
      for (const accept of ['application/json', 'application/ld+json', 'text/turtle', 'text/html'])
        await get(accept === 'text/html' ? `/en/offers/${id}` : `/v1/offers/${id}`, accept);
      await get(`/v1/offers/${id}/evidence`);
    }
    expect(kinds.size).toBeGreaterThanOrEqual(there.length - 1);
    for (const { run } of harvested) await get(`/v1/sources/${run.sourceId}/runs/${run.id}/findings`);
    const providers = new Set(offers.map(({ provider }) => provider.id));
    for (const id of providers) {
      for (const accept of ['application/json', 'text/csv', 'application/sarif+json'])
        await get(`/v1/providers/${id}/findings`, accept);
      await get(`/en/providers/${id}`, 'text/html');
    }
    await get('/en/?q=tides', 'text/html');
    expect(traces(outputs)).toEqual([]);
  });
});
