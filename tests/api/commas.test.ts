import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { saveProviders } from '../../services/store/sources/providers.ts';
import { NOW, openTestApi, type TestApi } from '../helpers/api.ts';
import { provider } from '../helpers/source-records.ts';

const ARTS = 'Arts, Crafts, Design';
let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
  await saveProviders(
    api.db,
    [provider('p3', { name: { en: 'Arts School' }, country: 'IE', alliances: [ARTS, 'Arts'] })],
    NOW.toISOString(),
  );
  await api.publish('weaving', 'p3', { title: { en: 'Weaving' }, kind: 'course', eqf: 5 });
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
    expect(await total({ alliance: 'Arts\\, Crafts\\, Design' })).toBe(1);
    expect(await total({ alliance: 'None,Arts\\, Crafts\\, Design' })).toBe(1);
    expect(await total({ alliance: 'Crafts,Design' })).toBe(0);
    expect(await total({ alliance: ARTS })).toBe(1);
  });

  it('can be ticked and taken away on the search page', async () => {
    const asked = new URLSearchParams({ alliance: 'Arts\\, Crafts\\, Design' });
    for (const name of ['openTo', 'microCredential', 'startsFrom']) asked.append('all', name);
    const { text } = await request(api.app).get(`/en/?${asked}`).set('Accept', 'text/html').expect(200);
    expect(text).toContain('name="alliance" value="Arts\\, Crafts\\, Design" checked');
    expect(text).toContain('Weaving');
    asked.append('alliance', 'Other');
    const two = (await request(api.app).get(`/en/?${asked}`).set('Accept', 'text/html').expect(200)).text;
    // Without the other one, this one stays whole.
    expect(two).toMatch(/href="[^"]*alliance=Arts%5C%2C\+Crafts%5C%2C\+Design[^"]*"/);
  });
});
