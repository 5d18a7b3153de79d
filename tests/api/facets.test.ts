import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../../api/app.ts';
import type { SearchQuery } from '../../services/search/query.ts';
import { openTestApi, SKILL, type TestApi } from '../helpers/api.ts';
import { emptyEngine, portDeps } from '../helpers/api-ports.ts';

describe('GET /v1/facets/{name}', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openTestApi();
  });
  afterAll(() => api.close());
  const ask = async (path: string) => (await request(api.app).get(`/v1/facets/${path}`).expect(200)).body;
  const values = async (path: string) => (await ask(path)).values.map(({ value }: { value: string }) => value);

  it('finds values by their names in the reader’s language, with counts and their place in the tree', async () => {
    const { facet, values: found } = await ask('isced?q=inform&lang=en');
    expect(facet).toBe('isced');
    expect(found[0]).toMatchObject({ value: '06', count: 1 });
    expect(found[0]).not.toHaveProperty('broader');
    const [only] = (await ask('isced?q=0613')).values;
    expect(only).toMatchObject({ value: '0613', broader: '061' });
    expect(await values('country?q=%C3%B6sterr&lang=de')).toEqual(['AT']);
    expect(await values('country?q=osterr&lang=de')).toEqual(['AT']);
    expect(await values('provider?q=college')).toEqual(['p2']);
    expect((await values('skill?q=analyse')).includes(SKILL)).toBe(true);
    expect(await values('skill?q=zzz')).toEqual([]);
  });

  it('counts under the same filters and words, without the facet’s own filter', async () => {
    expect(await values('country?eqf=6')).toEqual(['AT']);
    expect((await values('country?country=AT')).length).toBeGreaterThan(1);
    expect(await values('country?words=datenanalyse&q=austria&lang=en')).toEqual(['AT']);
    expect(await values('country?words=xylophone')).toEqual([]);
  });

  it('gives the most frequent values without a text, at most as many as asked for', async () => {
    expect((await ask('country?size=1')).values).toHaveLength(1);
  });

  it('refuses what is no facet and what is no parameter’s value, naming the nearest', async () => {
    const { body } = await request(api.app).get('/v1/facets/cuntry').expect(400);
    expect(body.errors[0]).toMatchObject({ parameter: 'name', nearest: expect.arrayContaining(['country']) });
    await request(api.app).get('/v1/facets/eqf?size=51').expect(400);
    await request(api.app).get('/v1/facets/eqf?eqf=99').expect(400);
  });

  it('counts values that the store knows by name where the engine counts too few', async () => {
    const asked: (readonly SearchQuery[])[] = [];
    const engine = {
      ...emptyEngine,
      search: async () => ({
        total: 9_000,
        words: { ignored: [], any: [], few: false },
        hits: [],
        facets: { provider: Array.from({ length: 300 }, (_, n) => ({ value: `q${n}`, count: 30 })) },
        cut: { provider: 300 },
        spans: {},
        leftOut: {},
      }),
      totals: async (queries: readonly SearchQuery[]) => {
        asked.push(queries);
        return queries.map(() => 3);
      },
    };
    const app = createApp(portDeps({ db: api.db, engine }));
    const { body } = await request(app).get('/v1/facets/provider?q=college&eqf=6&provider=q1').expect(200);
    expect(body.values).toMatchObject([{ value: 'p2', label: 'Glen College', count: 3 }]);
    expect(asked[0]).toMatchObject([{ codes: { provider: { values: ['p2'] } }, numbers: { eqf: { values: [6] } } }]);
  });
});

it('GET /v1/offers says the ends of numbers beside their counts, and which value stands above which', async () => {
  const api = await openTestApi();
  const { body } = await request(api.app).get('/v1/offers?facets=eqf,ects,isced,hours&size=0').expect(200);
  expect(body.hits).toEqual([]);
  expect(body.facetStats.eqf).toEqual({ least: 4, most: 7 });
  expect(body.facets.isced.find(({ value }: { value: string }) => value === '061')).toMatchObject({ broader: '06' });
  expect(body.facets.hours).toContainEqual({ value: '100-150', label: '100–150', count: 1 });
  await api.close();
});
