import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sayAlliance } from '../../harvester/passes/say-alliance.ts';
import { saveProviders } from '../../services/store/sources/providers.ts';
import { NOW, openTestApi, type TestApi } from '../helpers/api.ts';
import { provider } from '../helpers/source-records.ts';

const NAME = 'Arts, Crafts & <script>alert(1)</script>';
let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
  const schac = (value: string) => ({ identifiers: [{ scheme: 'schac', value }] });
  await saveProviders(
    api.db,
    [
      provider('weavers', { name: { en: 'Weavers <b>School</b>' }, country: 'IE', ...schac('weavers.example') }),
      provider('arts', { name: { en: 'The alliance itself' }, country: 'IE', ...schac('arts.example') }),
    ],
    NOW.toISOString(),
  );
  const members = ['weavers.example', 'arts.example', 'nobody.example'].map((value) => ({ scheme: 'schac', value }));
  const alliance = { iri: null, ...schac('arts.example'), name: { en: NAME }, website: 'https://arts.example/' };
  await sayAlliance({ alliance, members }, { db: api.db, now: () => NOW });
  await api.publish('weaving', 'weavers', { title: { en: 'Weaving' }, kind: 'course', eqf: 5 });
  await api.publish('joint', 'arts', {
    ...{ title: { en: 'Weaving together' }, kind: 'course', eqf: 5 },
    openTo: { who: 'alliance', groups: [], note: {} },
    partners: [
      {
        iri: null,
        identifiers: [{ scheme: 'schac', value: 'weavers.example' }],
        name: { en: 'Weavers <b>School</b>' },
        country: 'IE',
      },
    ],
  });
  await api.publish('other', 'p1', { title: { en: 'Weaving alone' }, kind: 'course', eqf: 5 });
  await api.sync();
});
afterAll(() => api.close());

const get = (path: string) => request(api.app).get(path);

describe('An alliance', () => {
  it('is listed, and answers its members with who states each; it is no member of itself', async () => {
    const [one, ...more] = (await get('/v1/alliances').expect(200)).body.alliances;
    expect(more).toEqual([]);
    expect(one).toMatchObject({ id: 'arts-crafts-script-alert-1-script', provider: 'arts', members: 2 });
    const { body } = await get(`/v1/alliances/${one.id}`).expect(200);
    expect(body).toMatchObject({
      memberCount: 2,
      next: null,
      members: [
        { provider: 'weavers', statedBy: ['operator'], confirmed: true },
        { provider: null, registryId: null, name: { und: 'schac:nobody.example' } },
      ],
    });
    const first = (await get(`/v1/alliances/${one.id}?size=1`).expect(200)).body;
    expect(first).toMatchObject({ members: [{ provider: 'weavers' }], next: 0 });
    expect((await get(`/v1/alliances/${one.id}?size=1&after=0`).expect(200)).body.members).toHaveLength(1);
    expect((await get('/v1/alliances/nobody').expect(404)).body.detail).toContain('nobody');
  });

  it('is asked for by its short id, whatever commas its name has', async () => {
    const { body } = await get('/v1/offers?alliance=arts-crafts-script-alert-1-script&facets=alliance').expect(200);
    expect(body.total).toBe(2);
    expect(body.facets.alliance).toContainEqual({ value: 'arts-crafts-script-alert-1-script', label: NAME, count: 2 });
  });

  it('stands on the offers of its members and on its own, with those who offer these together', async () => {
    const { body } = await get('/v1/offers/joint').expect(200);
    expect(body).toMatchObject({
      alliance: { name: { en: NAME } },
      partners: [{ name: { en: 'Weavers <b>School</b>' } }],
    });
    expect((await get('/v1/offers/weaving')).body.provider.alliances).toMatchObject([{ name: { en: NAME } }]);
    const page = (await get('/en/offers/joint').set('Accept', 'text/html').expect(200)).text;
    expect(page).toContain('href="/en/providers/weavers"');
    expect(page).toContain('Who its members are: <a href="/en/alliances/arts-crafts-script-alert-1-script">');
  });

  it('has pages on which no name is markup', async () => {
    for (const path of [
      '/en/alliances',
      '/en/alliances/arts-crafts-script-alert-1-script',
      '/en/offers/joint',
      '/en/providers/weavers',
    ]) {
      const { text } = await get(path).set('Accept', 'text/html').expect(200);
      expect([path, text.includes('<script>alert'), text.includes('<b>School')]).toEqual([path, false, false]);
      expect(text).toContain('Arts, Crafts &amp; &lt;script&gt;');
    }
    await get('/en/alliances/nobody').set('Accept', 'text/html').expect(404);
  });
});
