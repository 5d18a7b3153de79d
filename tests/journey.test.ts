import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../api/app.ts';
import { cannotSay } from '../harvester/formats/formats.ts';
import { syncRegistry } from '../harvester/passes/sync-registry.ts';
import { silentLogger } from '../services/log/logger.ts';
import { DEFAULT_POLICY } from '../services/registry/rules/policy.ts';
import { type Catalogue, openCatalogue } from './helpers/catalogue.ts';
import { demoFacts, serveDemoInstitution } from './helpers/demo-federation.ts';
import type { Loopback } from './helpers/loopback.ts';

const NOW = new Date('2026-11-24T09:00:00Z');

describe('The journey of an offer', () => {
  let catalogue: Catalogue;
  let university: Loopback;
  let app: ReturnType<typeof createApp>;

  beforeAll(async () => {
    university = await serveDemoInstitution('seewinkel', NOW);
    catalogue = await openCatalogue({ now: () => NOW });
    await syncRegistry(demoFacts(NOW), { db: catalogue.db, policy: DEFAULT_POLICY, now: () => NOW, log: silentLogger });
    app = createApp({
      db: catalogue.db,
      engine: catalogue.engine,
      now: () => NOW,
      log: silentLogger,
      publicUrl: 'http://test.invalid',
      trustProxy: false,
      rateLimit: 0,
      rememberMs: 0,
      demo: true,
      policy: DEFAULT_POLICY,
      cannotSay,
    });
  });
  afterAll(async () => {
    await catalogue.close();
    await university.close();
  });

  it('leads from a manifest under a well-known address to a search answer whose verdict names its report', async () => {
    const [source = ''] = await catalogue.add(`${university.url}/.well-known/quality-link-manifest.json`, []);
    expect(await catalogue.harvest(source)).toMatchObject({
      outcome: 'complete',
      counts: { published: 12, quarantined: 0, rejected: 0 },
    });
    await catalogue.sync();
    const { body } = await request(app).get('/v1/offers?q=datenanalyse&eqf=7&assured=offer&facets=country').expect(200);
    expect(body).toMatchObject({ demo: true, total: 1, facets: { country: [{ value: 'AT', count: 1 }] } });
    expect(body.hits[0]).toMatchObject({
      title: { de: 'Angewandte Datenanalyse' },
      ects: 5,
      verdict: {
        code: 'PROGRAMME_ASSURED',
        scope: 'offer',
        label: { en: 'This offer itself was externally reviewed' },
        reports: [{ id: 9202, url: 'http://register.invalid/report/9202' }],
      },
    });
    const one = await request(app).get(`/v1/offers/${body.hits[0].id}`).expect(200);
    expect(one.body.origins).toHaveLength(1);
    await request(app).get(`/v1/offers/${body.hits[0].id}`).set('If-None-Match', String(one.headers.etag)).expect(304);
    const turtle = await request(app).get(`/v1/offers/${body.hits[0].id}`).set('Accept', 'text/turtle').expect(200);
    expect(turtle.text).toContain('http://data.europa.eu/snb/model/ontology/');
    expect(turtle.text).toContain('https://seewinkel.example/offers/DAT-21');
  });

  it('says the same of an offer among the hits and alone, in the order of the contract', async () => {
    const { body } = await request(app).get('/v1/offers?size=100').expect(200);
    expect(body.hits.length).toBeGreaterThan(5);
    for (const hit of body.hits) {
      const { body: offer } = await request(app).get(`/v1/offers/${hit.id}`).expect(200);
      expect(hit.verdict, hit.id).toEqual(offer.verdict);
      expect(Object.keys(hit).slice(0, 4)).toEqual(['id', 'iri', 'identifiers', 'title']);
      expect(Object.keys(offer).slice(0, 5)).toEqual(['demo', 'id', 'iri', 'identifiers', 'title']);
    }
  });

  it('notes what a later complete run lacks, and withdraws nothing', async () => {
    const before = await catalogue.offers();
    const run = await catalogue.harvest(before[0]?.sourceId ?? '', true);
    expect(run).toMatchObject({ outcome: 'complete', counts: { notSeen: 1, unchanged: 11 } });
    const after = await catalogue.offers();
    expect(after).toHaveLength(before.length);
    expect(after.filter((offer) => offer.notSeenSince !== null)).toHaveLength(1);
  });

  it('names every mistake of a request in one 400', async () => {
    const { body, headers } = await request(app).get('/v1/offers?eqf=x&ects=a&country=ZZ').expect(400);
    expect(headers['content-type']).toContain('application/problem+json');
    expect(body.errors.map((error: { parameter: string }) => error.parameter)).toEqual(['eqf', 'ects', 'country']);
  });

  it('takes hostile filter values as text', async () => {
    for (const value of ['") OR ("1"="1', "'; drop table offer; --", '\\', `${'OR '.repeat(3_000)}`]) {
      const { body } = await request(app)
        .get(`/v1/offers?provider=${encodeURIComponent(value)}`)
        .expect(200);
      expect(body.total).toBe(0);
    }
  });

  it('shows a page that escapes what it was asked', async () => {
    const { text } = await request(app)
      .get(`/?q=${encodeURIComponent('<script>alert(1)</script>')}`)
      .expect(200);
    expect(text).toContain('&lt;script&gt;');
    expect(text).not.toContain('<script>');
  });
});
