import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { syncIndex } from '../../indexer/sync.ts';
import { fillVocabulary } from '../../services/store/vocabulary/fill.ts';
import { openTestApi, type TestApi, VOCABULARY } from '../helpers/api.ts';
import { publishOffers } from '../helpers/indexing.ts';

const WELDING = 'http://data.europa.eu/esco/skill/welding';
const OTHER = 'http://data.europa.eu/esco/skill/other';

describe('Skills that no source states', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openTestApi();
    await publishOffers(api.db, {
      bare: { title: { en: 'Underwater welding' }, skills: [], learningOutcomes: [] },
      stated: {
        title: { en: 'Underwater welding, again' },
        skills: [{ uri: OTHER, label: {}, basis: 'stated', confidence: 1 }],
        learningOutcomes: [],
      },
    });
    await fillVocabulary(api.db, VOCABULARY, [
      { uri: WELDING, labels: { en: 'underwater welding', de: 'Unterwasserschweißen' }, broader: [] },
      { uri: OTHER, labels: { en: 'diving' }, broader: [] },
    ]);
    await syncIndex(api.deps.engine, api.deps);
  }, 60_000);
  afterAll(() => api.close());

  const get = async (path: string) => (await request(api.app).get(path).expect(200)).body;

  it('are inferred from labels in the offer’s own texts, and say so in search and in the offer itself', async () => {
    const inferred = { uri: WELDING, label: { en: 'underwater welding' }, basis: 'inferred', confidence: 0.4 };
    const { hits } = await get(`/v1/offers?skill=${encodeURIComponent(WELDING)}`);
    expect(hits.map(({ id, skills }: { id: string; skills: unknown }) => [id, skills])).toEqual([['bare', [inferred]]]);
    const offer = await get('/v1/offers/bare');
    expect(offer.skills).toEqual([inferred]);
    expect(offer.basis['/skills/0']).toEqual({
      how: 'inferred',
      rule: 'label-of-skill',
      facts: { words: 'underwater welding', place: '/title/en' },
      text: '“underwater welding” stands in the offer’s own text and is the label of this skill',
    });
  });

  it('make the offer findable in languages in which it says nothing', async () => {
    const { hits } = await get(`/v1/offers?q=${encodeURIComponent('Unterwasserschweißen')}`);
    expect(hits.map(({ id }: { id: string }) => id)).toEqual(['bare']);
  });

  it('can be filtered away', async () => {
    const { total } = await get(`/v1/offers?skill=${encodeURIComponent(WELDING)}&skillBasis=stated`);
    expect(total).toBe(0);
    const { hits } = await get('/v1/offers?q=underwater&skillBasis=stated');
    expect(hits.map(({ id }: { id: string }) => id)).toEqual(['stated']);
  });

  it('are not claimed in data that cannot tell them from stated ones', async () => {
    const { body } = await request(api.app).get('/v1/offers/bare').set('accept', 'application/ld+json').expect(200);
    expect(JSON.stringify(body)).not.toContain(WELDING);
  });

  it('go when the vocabulary no longer has the label', async () => {
    await fillVocabulary(api.db, VOCABULARY, [{ uri: OTHER, labels: { en: 'diving' }, broader: [] }]);
    await syncIndex(api.deps.engine, api.deps);
    expect((await get('/v1/offers/bare')).skills).toEqual([]);
    expect(
      (await get('/v1/offers?q=underwater')).hits.map(({ skills }: { skills: unknown[] }) => skills.length),
    ).toEqual([0, 1]);
  });
});
