import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Express } from 'express';
import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StoredKey } from '../../services/keys/key.ts';
import { ensureKeys } from '../../services/keys/key-folder.ts';
import { signPortalToken } from '../../services/keys/portal-token.ts';
import { NOW, openTestApi, type TestApi } from '../helpers/api.ts';

describe('What a portal leaves out', () => {
  let api: TestApi;
  let app: Express;
  let keys: readonly StoredKey[] = [];
  const TOKEN = 'open-sesame-open-sesame';
  const bearer = { Authorization: `Bearer ${TOKEN}` };

  beforeAll(async () => {
    api = await openTestApi();
    const folder = await mkdtemp(join(tmpdir(), 'accredex-portal-'));
    keys = await ensureKeys(folder, NOW);
    await rm(folder, { recursive: true });
    const sha256 = createHash('sha256').update(TOKEN).digest('hex');
    app = api.with({
      keys: async () => keys,
      admins: [{ name: 'ines', sha256 }],
      exclusions: async (portal) =>
        portal === 'from-file' ? [{ kind: 'provider', id: 'p1', reason: 'not ours', until: null }] : [],
    });
  });
  afterAll(() => api.close());

  const total = async (name: string | null) => {
    const token = await signPortalToken({ filter: 'kind=course,mooc', name }, { expiresAt: null, keys, now: NOW });
    return (await request(app).get(`/v1/offers?portal=${token}`).expect(200)).body.total as number;
  };
  const idOf = async (kind: string) =>
    (await request(app).get(`/v1/offers?kind=${kind}`).expect(200)).body.hits[0].id as string;

  it('is said by an administrator, holds for tokens of that name alone, and ends with its day', async () => {
    expect(await total('upskilling')).toBe(3);
    const path = `/v1/portals/upskilling/exclusions/offers/${await idOf('mooc')}`;
    const put = await request(app)
      .put(path)
      .set(bearer)
      .send({ reason: 'not for adults', until: '2026-05-01' })
      .expect(200);
    expect(put.body.exclusions).toEqual([
      { kind: 'offer', id: await idOf('mooc'), reason: 'not for adults', until: '2026-05-01' },
    ]);
    expect([await total('upskilling'), await total('another'), await total(null)]).toEqual([2, 3, 3]);
    await request(app).put(path).set(bearer).send({ reason: 'not for adults', until: '2026-04-30' }).expect(200);
    expect(await total('upskilling')).toBe(3);
    await request(app).put(path).set(bearer).send({ reason: 'not for adults' }).expect(200);
    expect(await total('upskilling')).toBe(2);
    await request(app)
      .put('/v1/portals/upskilling/exclusions/providers/p1')
      .set(bearer)
      .send({ reason: 'x' })
      .expect(200);
    expect(await total('upskilling')).toBe(0);
    await request(app).delete(path).set(bearer).expect(200);
    await request(app).delete('/v1/portals/upskilling/exclusions/providers/p1').set(bearer).expect(200);
    expect(await total('upskilling')).toBe(3);
  });

  it('stands in a file of the operator, too', async () => {
    expect(await total('from-file')).toBe(1);
  });

  it('is nobody else’s to say, or to read', async () => {
    const path = '/v1/portals/upskilling/exclusions';
    await request(app).get(path).expect(401);
    await request(app).put(`${path}/offers/x`).send({ reason: 'x' }).expect(401);
    await request(app).delete(`${path}/offers/x`).set({ Authorization: 'Bearer guess' }).expect(401);
    const token = await signPortalToken({ filter: 'kind=course', name: null }, { expiresAt: null, keys, now: NOW });
    await request(app).put(`${path}/offers/x?portal=${token}`).send({ reason: 'x' }).expect(401);
    expect((await request(app).get(path).set(bearer).expect(200)).body.exclusions).toEqual([]);
  });

  it('needs a reason and a day that exists, of an offer or provider, in JSON of a few lines', async () => {
    const path = '/v1/portals/upskilling/exclusions';
    for (const body of [
      {},
      { reason: '' },
      { reason: 'x', until: '2026-02-30' },
      { reason: 'x', more: 1 },
      { reason: 'x'.repeat(501) },
    ])
      await request(app).put(`${path}/offers/x`).set(bearer).send(body).expect(400);
    await request(app).put(`${path}/offers/x`).set(bearer).type('json').send('{').expect(400);
    await request(app)
      .put(`${path}/offers/x`)
      .set(bearer)
      .send({ reason: 'x'.repeat(9_000) })
      .expect(413);
    await request(app).put(`${path}/sources/x`).set(bearer).send({ reason: 'x' }).expect(404);
    await request(app).put('/v1/portals/Up%2F../exclusions/offers/x').set(bearer).send({ reason: 'x' }).expect(404);
    await request(app).put('/v1/offers').set(bearer).expect(405);
  });
});
