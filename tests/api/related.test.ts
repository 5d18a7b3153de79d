import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../../api/app.ts';
import { RelatedAnswer } from '../../api/related.ts';
import type { SearchQuery } from '../../services/search/query.ts';
import { openTestApi, SKILL, type TestApi } from '../helpers/api.ts';
import { emptyEngine, portDeps } from '../helpers/api-ports.ts';
import { summaryOf } from '../helpers/offer-summaries.ts';

const skill = (uri: string) => ({ uri, label: {}, basis: 'stated' as const, confidence: 1 });

describe('GET /v1/offers/{id}/related', () => {
  let api: TestApi;
  const asked: SearchQuery[] = [];
  beforeAll(async () => {
    api = await openTestApi();
  });
  afterAll(() => api.close());

  /** The store's offers, and an engine that finds these. */
  const over = (hits: readonly ReturnType<typeof summaryOf>[]) =>
    createApp(
      portDeps({
        db: api.db,
        engine: {
          ...emptyEngine,
          search: async (query) => {
            asked.push(query);
            const found = hits.map((hit) => ({ id: hit.id, hit, matching: [] }));
            return {
              total: hits.length,
              words: { ignored: [], any: [], few: false },
              hits: found,
              facets: {},
              cut: {},
              spans: {},
              leftOut: {},
            };
          },
        },
      }),
    );
  const ask = async (app: ReturnType<typeof createApp>, path: string) =>
    RelatedAnswer.parse((await request(app).get(`/v1/offers/${path}`).expect(200)).body);
  const idOf = async (title: string) =>
    (await request(api.app).get(`/v1/offers?q=${title}`).expect(200)).body.hits[0].id as string;

  it('puts the next level up first, then those that share more, says why, and leaves out the offer and strangers', async () => {
    const id = await idOf('datenanalyse');
    const app = over([
      summaryOf(id, { eqf: 6, skills: [skill(SKILL)] }),
      summaryOf('same', { eqf: 6, skills: [skill(SKILL)], isced: ['0613'] }),
      summaryOf('stranger', { eqf: 7, skills: [skill('http://other')], isced: ['0715'] }),
      summaryOf('next', { eqf: 7, skills: [skill(SKILL)] }),
      summaryOf('field', { eqf: 6, skills: [], isced: ['0613'] }),
      summaryOf('near', { eqf: 8, skills: [], isced: ['0612'] }),
    ]);
    asked.length = 0;
    const { related } = await ask(app, `${id}/related?lang=en`);
    expect(related.map(({ offer }) => offer.id)).toEqual(['next', 'same', 'field', 'near']);
    expect(related[0]?.because).toEqual({
      skills: [{ value: SKILL, label: 'analyse data' }],
      fields: [],
      level: 'next',
      text: 'Shares a skill: analyse data. It is the next level up.',
    });
    expect(related[2]?.because).toMatchObject({ skills: [], fields: [{ value: '0613' }], level: 'same' });
    expect(asked.map(({ numbers, wanted }) => [numbers.eqf?.values, wanted])).toEqual([
      [[7], [SKILL]],
      [undefined, [SKILL]],
      [[7], undefined],
      [undefined, undefined],
    ]);
    expect((await ask(app, `${id}/related?size=1`)).related).toHaveLength(1);
    expect((await ask(app, `${id}/related?lang=de`)).related[0]?.because.text).toMatch(/^Teilt eine Kompetenz: Daten/);
  });

  it('answers with an empty list where nothing is shared, 404 for what is not there, 400 for a wrong size', async () => {
    const id = await idOf('datenanalyse');
    expect((await ask(over([]), `${id}/related`)).related).toEqual([]);
    expect((await ask(api.app, `${id}/related`)).related).toEqual([]);
    await request(api.app).get('/v1/offers/nobody/related').expect(404);
    await request(api.app).get(`/v1/offers/${id}/related?size=21`).expect(400);
  });
});
