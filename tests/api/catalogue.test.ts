import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { createApp } from '../../api/app.ts';
import { ANSWERS } from '../../api/openapi-schemas.ts';
import { sayAlliance } from '../../harvester/passes/say-alliance.ts';
import type { Source } from '../../services/model/source.ts';
import { keepErrorReport } from '../../services/store/sources/error-reports.ts';
import { saveFindings, startRun } from '../../services/store/sources/runs.ts';
import { readSource, saveSource } from '../../services/store/sources/sources.ts';
import { NOW, openTestApi, type TestApi } from '../helpers/api.ts';
import { checkAnswers } from '../helpers/described-answers.ts';
import { run } from '../helpers/source-records.ts';

const SECRET = 'hunter2';

/** A source of the operator's own, with everything that must not be seen. */
const secretive = (source: Source): Source => ({
  ...source,
  id: 'source2',
  manifestUrl: `/home/operator/${SECRET}/manifest.json`,
  path: `https://user:${SECRET}@halkyon.example/feed.ttl?token=${SECRET}#${SECRET}`,
  headers: { authorization: `Bearer ${SECRET}` },
  queryParameters: { key: SECRET },
  auth: `basic:${SECRET}`,
  etag: `"${SECRET}"`,
  lastOutcome: 'failed',
  lastCompleteAt: '2026-05-01T08:59:00.000Z',
});

describe('Providers, sources and runs', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openTestApi();
    await api.db.query('update registry_sync set known_at = at');
    const source = await readSource(api.db, 'source1');
    if (!source) throw new Error('no source');
    await saveSource(api.db, secretive(source));
    for (let n = 0; n < 3; n++) {
      const began = `2026-04-0${n + 1}T00:00:0`;
      const said = { startedAt: `${began}0.000Z`, endedAt: `${began}1.000Z`, outcome: 'failed' } as const;
      const detail = `cannot open /home/operator/${SECRET}/feed.ttl`;
      const failed = run(`run${n}`, 'source2', { ...said, reason: 'unreadable', detail, millis: { fetch: 1 } });
      await startRun(api.db, failed);
    }
    const alliance = { iri: null, identifiers: [], name: { en: 'Islands' }, website: 'https://islands.example/' };
    await sayAlliance({ alliance, members: [] }, { db: api.db, now: () => NOW });
    await keepErrorReport(api.db, { id: 'reported1', page: '/', words: 'it is wrong' }, '2026-04-01T00:00:00.000Z');
    const finding = { severity: 'error', subject: null, path: null, value: SECRET, facts: {} } as const;
    await saveFindings(api.db, 'run2', [
      { ...finding, code: 'unreadable' },
      { ...finding, code: 'unreadable' },
    ]);
  });
  afterAll(() => api.close());
  const get = (address: string) => request(api.app).get(address);

  it('are given page by page', async () => {
    const first = await get('/v1/providers?size=1').expect(200);
    expect(first.body).toMatchObject({ providers: [{ id: 'p1' }], next: 'p1' });
    const second = await get('/v1/providers?size=1&after=p1').expect(200);
    expect(second.body).toMatchObject({ providers: [{ id: 'p2', name: { en: 'Glen College' } }], next: null });
    const sources = await get('/v1/sources?size=1&after=source1').expect(200);
    expect(sources.body).toMatchObject({ sources: [{ id: 'source2' }], next: null });
    expect((await get('/v1/sources/source2/runs?size=2')).body.runs.map(({ id }: { id: string }) => id)).toEqual([
      'run2',
      'run1',
    ]);
  });

  it('say what there is to mend, sentence by sentence, in the reader’s language and page by page', async () => {
    const level = { code: 'level-unknown', severity: 'warning', subject: 'https://halkyon.example/1' } as const;
    await saveFindings(api.db, 'run0', [
      { ...level, path: 'elm:EQFLevel', value: '9', facts: {} },
      { ...level, code: 'title-missing', severity: 'error', path: null, value: null, facts: {} },
      {
        ...{ ...level, code: 'relative-iri', path: null, facts: {} },
        subject: `https://user:${SECRET}@halkyon.example/feed.ttl?token=${SECRET}#${SECRET}`,
        value: `file:///home/${SECRET}/feed.ttl`,
      },
    ]);
    const at = '/v1/sources/source2/runs/run0/findings';
    const { body, text } = await get(at).expect(200);
    expect(body.findings).toHaveLength(3);
    expect(body.findings[0]).toEqual({
      ...{ ...level, path: 'elm:EQFLevel', value: '9', message: 'This is not an EQF level from 1 to 8' },
      harm: expect.stringContaining('not searched'),
      example: expect.stringContaining('eqf/6'),
      who: 'provider',
    });
    expect(body.run).toMatchObject({ id: 'run0', findings: expect.arrayContaining([]) });
    expect(text).not.toContain(SECRET);
    const german = await get(`${at}?lang=de&size=1`).expect(200);
    expect(german.body.findings).toMatchObject([{ message: 'Das ist kein EQR-Niveau von 1 bis 8' }]);
    const rest = await get(`${at}?after=${german.body.next}`).expect(200);
    expect(rest.body.findings.map(({ code }: { code: string }) => code)).toEqual(['title-missing', 'relative-iri']);
    expect(rest.body.next).toBeNull();
    await get('/v1/sources/source1/runs/run0/findings').expect(404);
    await get(`${at}?after=x`).expect(400);
  });

  it.each([
    ['GB', ['p2']],
    ['UK', ['p2']],
    ['UK-SCT', ['p2']],
    ['at', ['p1']],
    ['FR', []],
  ])('are found by country %s', async (country, ids) => {
    const { body } = await get(`/v1/providers?country=${country}`).expect(200);
    expect(body.providers.map(({ id }: { id: string }) => id)).toEqual(ids);
  });

  it('say nothing of what gives access, of the operator’s machine, or of a run’s inner messages', async () => {
    for (const address of ['/v1/sources', '/v1/sources/source2/runs', '/v1/providers', '/metrics', '/readyz']) {
      const { text } = await get(address).expect(200);
      expect(text, address).not.toMatch(/hunter2|\/home\/|headers|detail/);
    }
    const { body } = await get('/v1/sources').expect(200);
    expect(body.sources[1]).toMatchObject({
      url: 'https://halkyon.example/feed.ttl',
      manifest: null,
      lastOutcome: 'failed',
    });
    const { runs } = (await get('/v1/sources/source2/runs')).body;
    expect(runs[0].findings).toEqual([{ code: 'unreadable', severity: 'error', count: 2 }]);
    expect(runs[1].findings).toEqual([]);
  });

  it.each(['/v1/providers/nobody', '/v1/sources/nobody/runs'])('%s is 404', async (address) => {
    const { body, headers } = await get(address).expect(404);
    expect(headers['content-type']).toContain('application/problem+json');
    expect(body.detail).not.toBe('');
  });

  it('warn of names that they do not know', async () => {
    expect((await get('/v1/sources?sice=2').expect(200)).body.warnings).toMatchObject([
      { parameter: 'sice', nearest: ['size'] },
    ]);
  });

  describe('/openapi.json', () => {
    type Operation = {
      responses: Record<string, { $ref?: string; content?: Record<string, { schema: { $ref?: string } }> }>;
      parameters?: { name: string; in: string; required?: boolean }[];
      operationId: string;
      summary?: string;
      /** Whose token it needs. */
      security?: object[];
    };
    type Description = {
      openapi: string;
      paths: Record<string, Record<string, Operation>>;
      components: { schemas: Record<string, unknown>; responses: Record<string, unknown> };
    };
    const describeApi = async (app = api.app) =>
      (await request(app).get('/openapi.json').expect(200)).body as Description;

    it('leads nowhere that does not exist', async () => {
      const description = await describeApi();
      expect(description.openapi).toMatch(/^3\.1\./);
      const references = [...JSON.stringify(description).matchAll(/"\$ref":"#\/([^"]+)"/g)].map(
        (match) => match[1] ?? '',
      );
      expect(references.length).toBeGreaterThan(20);
      for (const reference of references) {
        const target = reference
          .split('/')
          .reduce<unknown>((at, key) => (at as Record<string, unknown>)?.[key], description);
        expect(target, reference).toBeDefined();
      }
      const ids = Object.values(description.paths).flatMap((methods) =>
        Object.values(methods).map(({ operationId }) => operationId),
      );
      expect(new Set(ids).size).toBe(ids.length);
    });

    it('describes every parameter that a search takes, and what each answer of the API is', async () => {
      const { paths } = await describeApi();
      const names = paths['/v1/offers']?.get?.parameters?.map(({ name }) => name);
      for (const name of ['q', 'skill', 'eqf', 'startsFrom', 'assured', 'facets', 'lang', 'strict'])
        expect(names).toContain(name);
      const operations = Object.entries(paths).flatMap(([path, methods]) =>
        Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
      );
      for (const { path, method, operation } of operations) {
        const inPath = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
        expect(operation.parameters?.filter((one) => one.in === 'path').map(({ name }) => name) ?? []).toEqual(inPath);
        const schema = operation.responses['200']?.content?.['application/json']?.schema.$ref;
        // What changes something, or is for administrators alone, has tests of its own.
        if (schema === undefined || method !== 'get' || operation.security !== undefined) continue;
        const name = schema.split('/').at(-1) as keyof typeof ANSWERS;
        const ids = {
          offers: 'full',
          providers: 'p1',
          countries: 'AT',
          'error-reports': 'reported1',
          alliances: 'islands',
        };
        const id = Object.entries(ids).find(([kind]) => path.includes(kind))?.[1] ?? 'source2';
        const required = operation.parameters?.filter((one) => one.in === 'query' && one.required) ?? [];
        const { body, status } = await get(
          path
            .replace('{id}', path.includes('{run}') ? 'source2' : id)
            .replace('{run}', 'run0')
            .replace('{name}', 'country') +
            (required.length === 0 ? '' : `?${required.map(({ name }) => `${name}=a`).join('&')}`),
        );
        expect(status, path).toBe(200);
        const read = (ANSWERS[name] as z.ZodType).safeParse(body);
        expect(read.error?.issues, path).toBeUndefined();
        expect(read.data, path).toEqual(body);
      }
    });

    it('says what every member means, and forbids no member that may come', async () => {
      const silent: string[] = [];
      const look = (node: unknown, where: string): void => {
        if (node === null || typeof node !== 'object') return;
        const { properties } = node as { readonly properties?: Record<string, { readonly description?: string }> };
        for (const [name, one] of Object.entries(properties ?? {}))
          if (!one.description) silent.push(`${where}.${name}`);
        for (const [key, value] of Object.entries(node)) look(value, `${where}.${key}`);
      };
      const { components } = await describeApi();
      look(components, '');
      expect(silent).toEqual([]);
      const text = JSON.stringify(components);
      expect(text).not.toContain('"additionalProperties":false');
      expect(text).not.toContain('prefixItems');
      for (const name of ['OfferSummary', 'Offer', 'Instance', 'Verdict', 'Report', 'FacetValue', 'Finding', 'Run'])
        expect(components, name).toHaveProperty(`schemas.${name}`);
    });

    it('is what every answer of these tests is held against', async () => {
      const doc = structuredClone(await describeApi()) as unknown as {
        components: { schemas: Record<string, { properties: Record<string, object> }> };
      };
      const answer = doc.components.schemas.SearchAnswer;
      if (answer) answer.properties.total = { type: 'string' };
      const check = checkAnswers(doc);
      await request(check.around(createApp(api.deps)))
        .get('/v1/offers')
        .expect(200);
      expect(check.differences).toEqual([expect.stringContaining('total')]);
    });

    it('describes problems as they are', async () => {
      const { body } = await get('/v1/offers?eqf=x').expect(400);
      expect(ANSWERS.Problem.parse(body)).toEqual(body);
      expect((await describeApi()).components.responses).toHaveProperty(body.type.split('/').at(-1));
    });

    it('says of a demonstration that it is one, in an extension', async () => {
      expect(await describeApi(api.with({ demo: true }))).toMatchObject({ 'x-demo': true });
    });
  });

  describe('operations', () => {
    it('/readyz says what answers, and how old what is known is', async () => {
      expect((await get('/readyz').expect(200)).body).toMatchObject({
        status: 'ready',
        notReady: [],
        store: 'ok',
        engine: { name: 'store', state: 'ok', index: expect.stringContaining('offers@') },
        registry: 'deqar',
        lastSync: '2026-04-30T02:00:00.000Z',
        lastSyncAgeSeconds: 31 * 3_600,
        lastHarvest: '2026-05-01T08:59:00.000Z',
        lastHarvestAgeSeconds: 60,
      });
    });

    it('/metrics counts requests by route, never by address, and sources by outcome', async () => {
      await get('/v1/offers/full?asOf=2027-01-01');
      await get('/v1/offers/secret-looking-id');
      await get('/nowhere/at/all');
      const { text, headers } = await get('/metrics').expect(200);
      expect(headers['content-type']).toMatch(/^text\/plain/);
      expect(text).toContain('route="/v1/offers/:id",status="200"');
      expect(text).toContain('route="none",status="404"');
      expect(text).not.toMatch(/secret-looking|nowhere|asOf/);
      expect(text).toContain('accredex_offers 4');
      expect(text).toContain('accredex_sources{outcome="failed"} 1');
      expect(text).toContain('accredex_sources{outcome="none"} 1');
      expect(text).toContain(`accredex_registry_age_seconds ${31 * 3_600}`);
    });
  });
});
