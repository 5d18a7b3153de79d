import { createHash } from 'node:crypto';
import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { UsageError } from '../../services/errors.ts';
import { silentLogger } from '../../services/log/logger.ts';
import { holdLease, sourceLease } from '../../services/store/home/leases.ts';
import { erasableOffer, eraseOffer } from '../../services/store/offers/erase-offer.ts';
import { markNotSeen } from '../../services/store/offers/not-seen.ts';
import { withdrawOffers } from '../../services/store/offers/withdrawals.ts';
import { openTestApi, type TestApi } from '../helpers/api.ts';

const GONE = '2026-04-20T03:00:00.000Z';

describe('An offer that is withdrawn', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openTestApi();
    const { db } = api;
    const [row] = await db.query<{ source: string }>(`select source_id as source from offer where id = 'full'`);
    const source = row?.source ?? '';
    const lease = await holdLease(db, sourceLease(source), 'test', { log: silentLogger });
    if (lease === null) throw new Error('no lease');
    await markNotSeen(db, source, ['full'], GONE);
    await withdrawOffers(db, ['full'], 'stated', '2026-04-28T03:00:00.000Z', lease);
    await lease.release();
    await api.sync();
  }, 120_000);
  afterAll(() => api.close());
  const get = (address: string, accept = 'application/json') => request(api.app).get(address).set('Accept', accept);

  it.each([
    '/v1/offers/full',
    '/v1/offers/full/evidence',
    '/v1/offers/full/evidence.zip',
    '/v1/offers/full/related',
    '/v1/offers/full/dossier',
  ])('is 410 with its tombstone: %s', async (address) => {
    const { body, headers } = await get(address).expect(410);
    expect(headers['content-type']).toMatch(/problem\+json/);
    expect(body).toMatchObject({
      ...{ status: 410, title: 'This offer is no longer there' },
      detail:
        '“Data analysis” is no longer offered here since 20 April 2026. How it stood before can still be looked up.',
      tombstone: {
        ...{ id: 'full', reason: 'stated', notSeenSince: GONE, withdrawnAt: '2026-04-28T03:00:00.000Z' },
        ...{ title: { en: 'Data analysis' }, asOf: expect.stringMatching(/\/v1\/offers\/full\?asOf=2026-04-20$/) },
      },
    });
  });

  it.each([
    '/v1/offers/full?asOf=2026-04-20',
    '/v1/offers/full/evidence?asOf=2026-04-20',
    '/v1/offers/full/evidence.zip?asOf=2026-04-20',
    '/v1/offers/full/dossier?asOf=2026-04-20',
  ])('still answers about a moment: %s', async (address) => {
    await get(address, '*/*').expect(200);
  });

  it('says then that it is withdrawn, and why', async () => {
    const { body } = await get('/v1/offers/full?asOf=2026-04-20').expect(200);
    expect(body).toMatchObject({ notSeenSince: GONE, withdrawn: { reason: 'stated' } });
  });

  it('says so on its page, which no search engine should keep', async () => {
    const { text } = await get('/de/offers/full', 'text/html').expect(410);
    expect(text).toContain('Dieses Angebot gibt es nicht mehr');
    expect(text).toContain('20. April 2026');
    expect(text).toContain('/offers/full/dossier?asOf=2026-04-20');
    expect(text).toContain('<meta name="robots" content="noindex">');
  });

  it('is in no search, site map or comparison', async () => {
    const { body } = await get('/v1/offers?size=50').expect(200);
    expect(body.hits.map(({ id }: { id: string }) => id)).not.toContain('full');
    expect(body.hits.length).toBeGreaterThan(0);
    const { text } = await get('/compare?ids=full,open', 'text/html').expect(200);
    expect(text).not.toContain('/offers/full"');
  });

  it('can be looked up by somebody who holds its certificate', async () => {
    const { body } = await get('/v1/lookup?title=Data%20analysis').expect(200);
    expect(JSON.stringify(body.candidates)).toContain('"full"');
  });
});

describe('An offer that is erased', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openTestApi();
    const there = await erasableOffer(api.db, 'full');
    if (there === null) throw new Error('no offer');
    await eraseOffer(api.db, 'full', there, GONE);
  }, 120_000);
  afterAll(() => api.close());

  it.each([
    ...['/v1/offers/full', '/v1/offers/full?asOf=2026-04-20', '/v1/offers/full?knownAt=2026-04-20T03:00:00Z'],
    ...[
      '/v1/offers/full/evidence',
      '/v1/offers/full/evidence.zip',
      '/v1/offers/full/dossier',
      '/v1/offers/full/related',
    ],
    ...['/en/offers/full', '/en/offers/full/dossier', '/en/offers/full/dossier?asOf=2026-04-20'],
  ])('is as one that never was, with no word of it: %s', async (address) => {
    const { text, body } = await request(api.app).get(address).set('Accept', '*/*').expect(404);
    expect(text ?? JSON.stringify(body)).not.toContain('Data analysis');
  });

  it('can be neither looked up by its title nor compared', async () => {
    for (const address of ['/v1/lookup?title=Data%20analysis', '/compare?ids=full,open'])
      expect((await request(api.app).get(address)).text).not.toContain('/offers/full');
  });
});

describe('An approval of what a held source lacks', () => {
  const TOKEN = 'of-ines-who-may-approve';
  let api: TestApi;
  const asked: unknown[] = [];
  beforeAll(async () => {
    api = await openTestApi();
  }, 120_000);
  afterAll(() => api.close());
  const app = () =>
    api.with({
      admins: [{ name: 'ines', sha256: createHash('sha256').update(TOKEN).digest('hex') }],
      async approve(source, atMost, by) {
        if (source === 'nobody') throw new UsageError('unknown-source', 'there is none');
        if (source === 'healthy') throw new UsageError('not-held', 'it is not held');
        asked.push([source, atMost, by]);
        return { source, approved: atMost, lacks: 19, withdrawn: null };
      },
    });
  const post = (source: string, body: object) =>
    request(app()).post(`/v1/sources/${source}/approval`).set('Authorization', `Bearer ${TOKEN}`).send(body);

  it('is given by an administrator, whose name goes with it', async () => {
    const { body } = await post('s1', { atMost: 19 }).expect(200);
    expect(body).toMatchObject({ source: 's1', approved: 19, lacks: 19, withdrawn: null });
    expect(asked).toEqual([['s1', 19, 'ines']]);
  });

  it('is refused without a token, for what is no number, and where nothing is held', async () => {
    await request(app()).post('/v1/sources/s1/approval').send({ atMost: 1 }).expect(401);
    for (const body of [{}, { atMost: 0 }, { atMost: 1.5 }, { atMost: 2, more: 1 }]) await post('s1', body).expect(400);
    await post('healthy', { atMost: 1 }).expect(400);
    await post('nobody', { atMost: 1 }).expect(404);
    await request(app()).get('/v1/sources/s1/approval').expect(405);
    expect(asked).toHaveLength(1);
  });
});
