import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Express } from 'express';
import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noticeDifferences } from '../../harvester/passes/notice-differences.ts';
import type { StoredKey } from '../../services/keys/key.ts';
import { ensureKeys } from '../../services/keys/key-folder.ts';
import { signPortalToken } from '../../services/keys/portal-token.ts';
import { readProviderToken, signProviderToken } from '../../services/keys/provider-token.ts';
import { DEFAULT_POLICY } from '../../services/registry/rules/policy.ts';
import { noticeFindings } from '../../services/store/register/replies.ts';
import { NOW, openTestApi, type TestApi } from '../helpers/api.ts';

const sha256 = (token: string) => createHash('sha256').update(token).digest('hex');
const [ADMIN, OWN, OTHER] = ['open-sesame-open-sesame', 'token-of-agency-one-x', 'token-of-agency-two-x'];
const LATER = new Date('2026-06-01T00:00:00Z');

/** p1 has offers of which one differs from the report of agency 1; p2 has others, of which no report is known. */
describe('Those whom a finding concerns', () => {
  let api: TestApi;
  let app: Express;
  let keys: readonly StoredKey[] = [];
  let clock = NOW;
  let [p1, p2] = ['', ''];
  beforeAll(async () => {
    api = await openTestApi();
    await api.db.query('update registry_sync set known_at = at');
    await api.publish('clash', 'p1', { title: { en: 'Data ethics' }, eqf: 7, ects: 5, kind: 'course' });
    const folder = await mkdtemp(join(tmpdir(), 'accredex-party-'));
    keys = await ensureKeys(folder, NOW);
    await rm(folder, { recursive: true });
    await noticeDifferences({ db: api.db, policy: DEFAULT_POLICY, now: () => NOW });
    const foreign = { says: 'Of others.', offerId: 'undated', providerId: 'p2', agency: 2 };
    await noticeFindings(api.db, [{ ...foreign, key: 'mismatch:level:undated::x' }], NOW);
    p1 = await signProviderToken('p1', { expiresAt: LATER, keys, now: NOW });
    p2 = await signProviderToken('p2', { expiresAt: LATER, keys, now: NOW });
    app = api.with({
      now: () => clock,
      keys: async () => keys,
      admins: [{ name: 'ines', sha256: sha256(ADMIN) }],
      agencies: [
        { registry: null, id: 1, sha256: sha256(OWN) },
        { registry: null, id: 2, sha256: sha256(OTHER) },
      ],
    });
  });
  afterAll(() => api.close());
  const get = (path: string, token = '') =>
    request(app)
      .get(path)
      .set(token === '' ? {} : { Authorization: `Bearer ${token}` });
  const post = (path: string, token: string, body: object) =>
    request(app)
      .post(path)
      .set(token === '' ? {} : { Authorization: `Bearer ${token}` })
      .send(body);
  const findings = async (token: string): Promise<readonly Record<string, unknown>[]> =>
    (await get('/v1/replies', token).expect(200)).body.findings;

  it('read what names them, and nothing that names others', async () => {
    await get('/v1/replies').expect(401);
    const all = await findings(ADMIN);
    expect(all).toHaveLength(2);
    const own = await findings(OWN);
    expect(own).toMatchObject([
      { offer: 'clash', provider: 'p1', registry: 'deqar', agency: 1, public: false, counted: true, replies: [] },
    ]);
    expect(await findings(p1)).toEqual(own);
    expect(await findings(OTHER)).toMatchObject([{ provider: 'p2', agency: 2 }]);
    expect(await findings(p2)).toEqual(await findings(OTHER));
    expect((await get('/v1/replies', OWN)).headers['cache-control']).toBe('no-store');
    expect((await get('/v1/replies?state=disputed', ADMIN).expect(200)).body.findings).toEqual([]);
  });

  it('get a link for themselves, reply by it, and an administrator decides with a reason', async () => {
    const finding = String((await findings(OWN))[0]?.finding);
    const link = { finding, party: 'provider' };
    await post('/v1/replies/links', '', link).expect(401);
    // An agency has no link by which it would speak as the provider, nor anybody one of others.
    await post('/v1/replies/links', OWN, link).expect(404);
    await post('/v1/replies/links', p2, link).expect(404);
    await post('/v1/replies/links', OTHER, { finding, party: 'agency' }).expect(404);
    await post('/v1/replies/links', OWN, { finding, party: 'agency' }).expect(200);
    await post('/v1/replies/links', ADMIN, { finding, party: 'nobody' }).expect(400);
    const { body } = await post('/v1/replies/links', p1, link).expect(200);
    expect(body.expires).toBe('2027-05-01');
    const path = String(body.url).replace('https://catalogue.example', '');
    await request(app).post(path).type('form').send({ statement: '=1+1', disputes: 'yes' }).expect(303);

    const decision = { finding, state: 'upheld', why: 'Both were asked.' };
    for (const token of [OWN, p1]) await post('/v1/replies/decisions', token, decision).expect(403);
    await post('/v1/replies/decisions', '', decision).expect(401);
    await post('/v1/replies/decisions', ADMIN, { ...decision, why: ' ' }).expect(400);
    await post('/v1/replies/decisions', ADMIN, { ...decision, finding: 'none' }).expect(404);
    expect((await get('/v1/replies?state=disputed', p1)).body.findings).toMatchObject([{ finding, counted: false }]);
    const csv = await get('/v1/coverage?table=mismatch-list&format=csv', p1).expect(200);
    expect(csv.text).toContain("'=1+1");
    expect(csv.text).not.toContain(',=1+1');
    clock = new Date(NOW.getTime() + 1_000);
    expect((await post('/v1/replies/decisions', ADMIN, decision).expect(200)).body).toMatchObject({ decided: 1 });
    await post('/v1/replies/decisions', ADMIN, decision).expect(404);
    const [shown] = await findings(p1);
    expect(shown).toMatchObject({ counted: true, replies: [{ state: 'upheld', why: 'Both were asked.' }] });
    expect(JSON.stringify(shown)).not.toContain('ines');
  });

  it('see as providers the rows of coverage that name them, whatever agency they ask for, and no others', async () => {
    await get('/v1/coverage?table=mismatch-list').expect(401);
    for (const query of ['', '&agency=1', '&country=AT']) {
      const { tables } = (await get(`/v1/coverage?table=mismatch-list${query}`, p1).expect(200)).body;
      expect(tables[0].rows.map(({ offer }: { offer: string }) => offer)).toEqual(['clash']);
      expect((await get(`/v1/coverage?table=mismatch-list${query}`, p2).expect(200)).body.tables[0].rows).toEqual([]);
    }
    const whole = await get('/v1/coverage', p2).expect(200);
    expect(whole.headers['cache-control']).toBe('no-store');
    expect(whole.body.withheld).toEqual([]);
    const named = JSON.stringify(whole.body.tables.filter(({ names }: { names: boolean }) => names));
    expect(named).toContain('Glen College');
    expect(named).not.toMatch(/Halkyon|DEQARINST9001|clash/);
    const own = (await get('/v1/coverage?asOf=2027-11-01', p1).expect(200)).body.tables;
    const expiring = own.find(({ id }: { id: string }) => id === 'expiring-reports');
    expect(expiring.rows).toMatchObject([{ report: '5002' }]);
    const leftOut = own.map((table: { leftOut: number }) => table.leftOut);
    expect(leftOut.every((count: number) => count === 0)).toBe(true);
  });

  it('are refused with a token that ended, was changed, is of another kind, or stands in the address', async () => {
    const [head = '', , signature = ''] = p1.split('.');
    const claims = Buffer.from(JSON.stringify({ provider: 'p2', exp: 9_999_999_999 })).toString('base64url');
    const portal = await signPortalToken({ filter: 'kind=course', name: null }, { expiresAt: null, keys, now: NOW });
    const none = Buffer.from(JSON.stringify({ alg: 'none', typ: 'accredex-provider+jwt' })).toString('base64url');
    const ended = await signProviderToken('p1', { expiresAt: NOW, keys, now: NOW });
    for (const token of [`${head}.${claims}.${signature}`, `${none}.${claims}.`, `${p1}x`, ended]) {
      await get('/v1/coverage?table=mismatch-list', token).expect(401);
      await get('/v1/replies', token).expect(401);
    }
    await get('/v1/coverage?table=mismatch-list', portal).expect(404);
    await get('/v1/replies', portal).expect(404);
    await get(`/v1/coverage?table=mismatch-list&portal=${p1}`).expect(401);
    await get(`/v1/replies?portal=${p2}`, p1).expect(401);
    clock = new Date('2026-06-01T00:00:01Z');
    await get('/v1/replies', p1).expect(401);
    clock = NOW;
    expect(await readProviderToken(portal, keys, NOW)).toEqual({ fault: 'content' });
    expect(await readProviderToken(p1, [], NOW)).toEqual({ fault: 'unknownKey' });
    // It opens nothing that an administrator or agency opens.
    await post('/v1/declarations', p1, {}).expect(401);
    await get('/v1/offers/full', p1).expect(200);
  });
});
