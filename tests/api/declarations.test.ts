import { createHash } from 'node:crypto';
import type { Express } from 'express';
import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { declare, judgeDeclared, withdrawDeclaration } from '../../harvester/passes/declare.ts';
import { DEFAULT_POLICY } from '../../services/registry/rules/policy.ts';
import { NOW, openTestApi, type TestApi } from '../helpers/api.ts';

const digest = (token: string) => createHash('sha256').update(token).digest('hex');
const as = (token: string) => ({ Authorization: `Bearer ${token}` });
const SAID = { activity: 5, includes: true, from: '2020-01-01', url: 'https://agency.example/micro' };

describe('Declarations of agencies', () => {
  let api: TestApi;
  let app: Express;
  let clock = NOW;

  beforeAll(async () => {
    api = await openTestApi();
    const deps = { db: api.db, now: () => clock };
    app = api.with({
      admins: [{ name: 'ines', sha256: digest('of-ines') }],
      agencies: [
        { registry: null, id: 1, sha256: digest('of-1') },
        { registry: null, id: 2, sha256: digest('of-2') },
      ],
      declaring: {
        declare: (agency, said, by) => declare(agency, said, by, deps),
        withdraw: (id) => withdrawDeclaration(id, deps),
      },
    });
  });
  afterAll(() => api.close());

  const listed = async (query = '') =>
    (await request(app).get(`/v1/declarations${query}`).expect(200)).body.declarations;

  it('are taken from the agency itself, and from an administrator only with what they are entered from', async () => {
    await request(app).post('/v1/declarations').send(SAID).expect(401);
    await request(app).post('/v1/declarations').set(as('of-nobody')).send(SAID).expect(401);
    const own = await request(app).post('/v1/declarations').set(as('of-1')).send(SAID).expect(201);
    expect(own.body).toMatchObject({ ...SAID, agency: 1, enteredBy: 'agency', basis: null, knownTo: null });
    expect(own.headers['cache-control']).toBe('no-store');
    await request(app)
      .post('/v1/declarations')
      .set(as('of-ines'))
      .send({ ...SAID, agency: 2 })
      .expect(400);
    const basis = 'signed mail of 2026-04-30 from mia@agency.example';
    const { body } = await request(app)
      .post('/v1/declarations')
      .set(as('of-ines'))
      .send({ ...SAID, agency: 2, basis })
      .expect(201);
    expect(body).toMatchObject({ agency: 2, enteredBy: 'operator' });
    expect(body.basis).not.toContain('mia@');
    expect((await listed('?agency=2')).map((one: { agency: number }) => one.agency)).toEqual([2]);
  });

  it('are nobody else’s to make or to withdraw', async () => {
    const [one] = await listed('?agency=1');
    await request(app)
      .post('/v1/declarations')
      .set(as('of-2'))
      .send({ ...SAID, agency: 1 })
      .expect(403);
    await request(app).delete(`/v1/declarations/${one.id}`).expect(401);
    await request(app).delete(`/v1/declarations/${one.id}`).set(as('of-2')).expect(403);
    await request(app).delete('/v1/declarations/aaaaaaaaaaaaaaaaaaaa').set(as('of-1')).expect(404);
  });

  it('name what is wrong with them instead of guessing', async () => {
    const wrong = [
      { ...SAID, activity: 'five' },
      { ...SAID, includes: 'yes' },
      { ...SAID, from: '2020-02-30' },
      { ...SAID, url: 'javascript:alert(1)' },
      { ...SAID, more: true },
      [],
      null,
    ];
    for (const body of wrong)
      await request(app)
        .post('/v1/declarations')
        .set(as('of-1'))
        .send(body ?? undefined)
        .expect(400);
    expect(await listed('?agency=1')).toHaveLength(1);
  });

  it('stay readable with the time in which they stood when a later one takes their place or they are withdrawn', async () => {
    clock = new Date('2026-05-02T09:00:00Z');
    const later = await request(app)
      .post('/v1/declarations')
      .set(as('of-1'))
      .send({ ...SAID, includes: false })
      .expect(201);
    clock = new Date('2026-05-03T09:00:00Z');
    await request(app).delete(`/v1/declarations/${later.body.id}`).set(as('of-1')).expect(200);
    await request(app).delete(`/v1/declarations/${later.body.id}`).set(as('of-1')).expect(404);
    expect(await listed('?agency=1')).toMatchObject([
      { includes: false, knownFrom: '2026-05-02T09:00:00.000Z', knownTo: '2026-05-03T09:00:00.000Z', withdrawn: true },
      { includes: true, knownFrom: '2026-05-01T09:00:00.000Z', knownTo: '2026-05-02T09:00:00.000Z', withdrawn: false },
    ]);
    await judgeDeclared({ db: api.db, now: () => clock, policy: DEFAULT_POLICY });
  });
});
