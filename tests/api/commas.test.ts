import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { saveProviders } from '../../services/store/sources/providers.ts';
import { NOW, openTestApi, type TestApi } from '../helpers/api.ts';
import { provider } from '../helpers/source-records.ts';

const ARTS = 'Arts, Crafts, Design';
let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
  await saveProviders(api.db, [provider('p3', { name: { en: 'Arts School' }, country: 'IE' })], NOW.toISOString());
  await api.publish('weaving', 'p3', {
    ...{ title: { en: 'Weaving' }, kind: 'course', eqf: 5 },
    credits: [ARTS, 'Arts'].map((system) => ({ system, value: 1, least: null, most: null, raw: '1', awarded: null })),
  });
  await api.sync();
});
afterAll(() => api.close());

const total = async (query: Record<string, string>) =>
  (
    await request(api.app)
      .get(`/v1/offers?${new URLSearchParams(query)}`)
      .expect(200)
  ).body.total as number;

describe('A value with commas', () => {
  it('is asked for with a backslash before each, alone and beside others', async () => {
    expect(await total({ credits: 'Arts\\, Crafts\\, Design' })).toBe(1);
    expect(await total({ credits: 'None,Arts\\, Crafts\\, Design' })).toBe(1);
    expect(await total({ credits: 'Crafts,Design' })).toBe(0);
    expect(await total({ credits: ARTS })).toBe(1);
  });

  it('can be ticked and taken away on the search page', async () => {
    const asked = new URLSearchParams({ credits: 'Arts\\, Crafts\\, Design' });
    for (const name of ['openTo', 'microCredential', 'startsFrom']) asked.append('all', name);
    const { text } = await request(api.app).get(`/en/?${asked}`).set('Accept', 'text/html').expect(200);
    expect(text).toContain('name="credits" value="Arts\\, Crafts\\, Design" checked');
    expect(text).toContain('Weaving');
    asked.append('credits', 'Other');
    const two = (await request(api.app).get(`/en/?${asked}`).set('Accept', 'text/html').expect(200)).text;
    // Without the other one, this one stays whole.
    expect(two).toMatch(/href="[^"]*credits=Arts%5C%2C\+Crafts%5C%2C\+Design[^"]*"/);
  });
});
