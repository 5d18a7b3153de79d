import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Express } from 'express';
import fc from 'fast-check';
import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StoredKey } from '../../services/keys/key.ts';
import { ensureKeys } from '../../services/keys/key-folder.ts';
import { signPortalToken } from '../../services/keys/portal-token.ts';
import { NOW, openTestApi, SKILL, type TestApi } from '../helpers/api.ts';

const ADMIN = { name: 'ines', sha256: 'c1c224b03cd9bc7b6a86d77f5dace40191766c485cd55dc48caf9ac873335d6f' };

describe('A token of a portal', () => {
  let api: TestApi;
  let app: Express;
  let folder = '';
  let keys: readonly StoredKey[] = [];
  /** Ids of offers by their titles. */
  const ids = new Map<string, string>();

  const tokenFor = (filter: string, expiresAt: Date | null = null) =>
    signPortalToken({ filter, name: null }, { expiresAt, keys, now: NOW });
  const get = (path: string, token: string, by: Express = app) =>
    request(by).get(`${path}${path.includes('?') ? '&' : '?'}portal=${token}`);
  const found = async (query: string, token: string) => {
    const { body } = await get(`/v1/offers?lang=en&${query}`, token).expect(200);
    return { total: body.total as number, titles: titlesOf(body), body };
  };
  const titlesOf = (body: { hits: { title: Record<string, string> }[] }) =>
    body.hits.map(({ title }) => Object.values(title)[0] ?? '').sort();

  beforeAll(async () => {
    api = await openTestApi();
    folder = await mkdtemp(join(tmpdir(), 'accredex-portal-'));
    keys = await ensureKeys(folder, NOW);
    app = api.with({ keys: async () => keys, admins: [ADMIN] });
    const { body } = await request(app).get('/v1/offers?lang=en').expect(200);
    for (const hit of body.hits) ids.set(String(Object.values(hit.title)[0]), hit.id);
    expect(ids.size).toBe(4);
  });
  afterAll(async () => {
    await api.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('shows what its filter passes, counts nothing else, and is kept by nobody', async () => {
    const token = await tokenFor('kind=course');
    const answer = await get('/v1/offers?lang=en&facets=kind,eqf', token).expect(200);
    expect(titlesOf(answer.body)).toEqual(['Data analysis', 'Data ethics']);
    expect(answer.body.total).toBe(2);
    expect(answer.body.facets.kind.map(({ value, count }: { value: string; count: number }) => [value, count])).toEqual(
      [['course', 2]],
    );
    expect(answer.headers['cache-control']).toBe('no-store');
    const open = await request(app).get('/v1/offers?lang=en').expect(200);
    expect(open.body.total).toBe(4);
    expect(open.headers['cache-control']).toContain('public');
  });

  it('holds beside what is asked, also of the same parameter, and offers no way around it', async () => {
    const token = await tokenFor('kind=course');
    const { total, body } = await found('kind=mooc,module', token);
    expect(total).toBe(0);
    expect(body.rescue).toEqual([{ without: ['kind'], total: 2 }]);
    expect((await found('kind=course,mooc', token)).total).toBe(2);
    expect((await found('q=welding', token)).total).toBe(0);
    expect((await found('eqf=7', token)).body.leftOut).toEqual({ eqf: 0 });
  });

  it('holds for the same instance as what is asked', async () => {
    const token = await tokenFor('mode=online');
    expect((await found('language=en', token)).titles).toContain('Data analysis');
    expect((await found('language=de', token)).titles).not.toContain('Data analysis');
  });

  it('is taken from the header, too, and two that differ are one too many', async () => {
    const token = await tokenFor('kind=course');
    const bearer = { Authorization: `Bearer ${token}` };
    expect((await request(app).get('/v1/offers').set(bearer).expect(200)).body.total).toBe(2);
    expect((await get('/v1/offers', token).set(bearer).expect(200)).body.total).toBe(2);
    const other = await get('/v1/offers', await tokenFor('kind=mooc'))
      .set(bearer)
      .expect(401);
    expect(other.body.detail).toContain('Two different tokens');
    const twice = await get(`/v1/offers?portal=${await tokenFor('kind=mooc')}`, token).expect(401);
    expect(twice.body.detail).toContain('Two different tokens');
  });

  it('holds however address and parameter are spelt', async () => {
    const token = await tokenFor('kind=course');
    for (const path of [`/V1/offers?portal=${token}`, `/v1/Offers/?PORTAL=${token}`, `/v1/offers?portal[]=${token}`])
      expect((await request(app).get(path).expect(200)).body.total, path).toBe(2);
    for (const path of ['/de/embed', '/de/EMBED', '/embed'])
      expect((await request(app).get(`${path}?kind=mooc&portal=${token}`).expect(200)).text).not.toContain('Numbers');
    for (const path of ['/v1/offers?portal[0]=x', '/de/EMBED?Portal=x']) await request(app).get(path).expect(401);
  });

  it('finds an offer outside its filter nowhere: not by its id, not as a relative, not under its provider', async () => {
    const token = await tokenFor('eqf=6');
    const [inside, outside] = [ids.get('Data analysis') ?? '', ids.get('Data ethics') ?? ''];
    await get(`/v1/offers/${inside}`, token).expect(200);
    const gone = await get(`/v1/offers/${outside}`, token).expect(404);
    const never = await get('/v1/offers/nothing', token).expect(404);
    expect(gone.body.title).toBe(never.body.title);
    await get(`/v1/offers/${outside}/related`, token).expect(404);
    await request(app).get(`/v1/offers/${outside}`).expect(200);
    expect((await get('/v1/offers?provider=p2', token).expect(200)).body.total).toBe(0);
    await get('/v1/providers/p2', token).expect(404);
    await get('/v1/providers/p1', token).expect(200);
    const related = await get(`/v1/offers/${inside}/related`, token).expect(200);
    expect(related.body.related).toEqual([]);
  });

  it('counts offers of skills and values of facets within its filter', async () => {
    const count = async (token: string) =>
      (await get('/v1/skills?q=analyse&lang=en', token).expect(200)).body.skills.find(
        ({ uri }: { uri: string }) => uri === SKILL,
      )?.offers;
    expect(await count(await tokenFor('kind=course'))).toBe(1);
    expect(await count(await tokenFor('kind=mooc'))).toBe(0);
    const token = await tokenFor('kind=mooc');
    const { body } = await get('/v1/facets/provider?lang=en', token).expect(200);
    expect(body.values.map(({ value, count: n }: { value: string; count: number }) => [value, n])).toEqual([['p2', 1]]);
  });

  it.each([
    ['what is none', async () => 'x.y.z', 'no portal token'],
    ['nothing at all', async () => '', 'no portal token'],
    ['one that has expired', () => tokenFor('kind=course', new Date(NOW.getTime() - 1_000)), 'has expired'],
    [
      'one with another signature',
      async () => (await tokenFor('kind=course')).replace(/\.[^.]+$/, `.${'A'.repeat(86)}`),
      'was changed',
    ],
    ['one with a filter that we do not know', () => tokenFor('kind=spaceship'), 'not known here any more'],
    ['one with a name that is no filter', () => tokenFor('kind=course&colour=red'), 'not known here any more'],
    ['one that would lock nothing', () => tokenFor('assured=any'), 'not known here any more'],
    ['one far too long', async () => 'a'.repeat(10_000), 'longer than any'],
  ])('is refused with 401 and the reason: %s', async (_what, make, reason) => {
    for (const path of ['/v1/offers', '/v1/skills', '/v1/facets/kind', `/v1/offers/${ids.get('Data analysis')}`]) {
      const { body, headers } = await get(path, await make()).expect(401);
      expect(body.detail).toContain(reason);
      expect(headers['content-type']).toContain('application/problem+json');
      expect(headers['cache-control']).toBe('no-store');
      expect(headers['www-authenticate']).toContain('invalid_token');
    }
  });

  it('is refused once its key is removed, where there are no keys, and where it is of another catalogue', async () => {
    const token = await tokenFor('kind=course');
    const without = api.with({ keys: async () => keys.filter(({ use }) => use !== 'signature') });
    expect((await get('/v1/offers', token, without).expect(401)).body.detail).toContain('its key was withdrawn');
    expect((await get('/v1/offers', token, api.with({})).expect(401)).body.detail).toContain('has no keys');
  });

  it('is not an administrator’s: whoever reads with one of these sees all', async () => {
    const bearer = { Authorization: 'Bearer open-sesame' };
    await request(app).get('/v1/offers').set(bearer).expect(401);
    const admin = { ...ADMIN, sha256: 'd7ecdf25eaf3deba0f2628771dbdd22d4138ab6cf38f91ed02a2ca0dec7c8ab7' };
    const { body } = await request(api.with({ keys: async () => keys, admins: [admin] }))
      .get('/v1/offers')
      .set(bearer)
      .expect(200);
    expect(body.total).toBe(4);
  });

  it('shares no remembered answer with another token, or with nobody', async () => {
    const remembering = api.with({ keys: async () => keys, rememberMs: 60_000 });
    const totals = async (...tokens: (string | null)[]) => {
      const found: number[] = [];
      for (const token of tokens) {
        const asked =
          token === null
            ? request(remembering).get('/v1/offers?facets=kind')
            : get('/v1/offers?facets=kind', token, remembering);
        found.push((await asked.expect(200)).body.total);
      }
      return found;
    };
    const [course, mooc] = [await tokenFor('kind=course'), await tokenFor('kind=mooc')];
    expect(await totals(null, course, mooc, course, null, mooc)).toEqual([4, 2, 1, 2, 4, 1]);
  });

  it('shows nothing outside its filter, whatever is asked', async () => {
    const filters = [
      'kind=course',
      'kind=mooc,module',
      'eqf=4,unknown',
      'mode=online',
      'openTo=anyone',
      'country=UK-SCT',
      `skill=${SKILL}`,
      'provider=p1&ects=-5',
    ];
    const asked = [
      '',
      'q=data',
      'q=numbers%20welding%20data',
      'kind=module',
      'country=AT,GB',
      'eqf=6',
      'size=1',
      'size=1&page=2',
      'sort=ects',
      'sort=start',
      `want=${SKILL}`,
      'mode=online',
      'facets=kind,provider,language',
      'provider=p2',
    ];
    const inside = new Map<string, Set<string>>();
    for (const filter of filters) {
      const { body } = await request(app).get(`/v1/offers?size=100&${filter}`).expect(200);
      inside.set(filter, new Set(body.hits.map(({ id }: { id: string }) => id)));
    }
    expect([...inside.values()].some((some) => some.size > 0 && some.size < 4)).toBe(true);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...filters),
        fc.array(fc.constantFrom(...asked), { maxLength: 3 }),
        async (filter, parts) => {
          const single = new Map(
            parts
              .flatMap((part) => part.split('&'))
              .filter((one) => one !== '')
              .map((one) => [one.split('=')[0], one]),
          );
          const { body } = await get(
            `/v1/offers?lang=en&${[...single.values()].join('&')}`,
            await tokenFor(filter),
          ).expect(200);
          const within = inside.get(filter) ?? new Set();
          const shown: string[] = body.hits.map(({ id }: { id: string }) => id);
          expect(shown.filter((id) => !within.has(id))).toEqual([]);
          expect(body.total).toBeLessThanOrEqual(within.size);
          for (const rescue of body.rescue ?? []) expect(rescue.total).toBeLessThanOrEqual(within.size);
          for (const counts of Object.values(body.facets) as { count: number }[][])
            for (const { count } of counts) expect(count).toBeLessThanOrEqual(within.size);
          for (const [title, id] of ids) {
            const status = within.has(id) ? 200 : 404;
            expect((await get(`/v1/offers/${id}`, await tokenFor(filter))).status, title).toBe(status);
          }
        },
      ),
      { numRuns: 40 },
    );
  }, 60_000);
});
