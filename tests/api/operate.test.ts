import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Express } from 'express';
import request from 'supertest';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ApiDeps } from '../../api/deps.ts';
import { approve } from '../../harvester/passes/approve.ts';
import { isDue } from '../../harvester/schedule.ts';
import { AREA_SESSIONS } from '../../services/keys/area-session.ts';
import type { StoredKey } from '../../services/keys/key.ts';
import { ensureKeys } from '../../services/keys/key-folder.ts';
import { OPERATOR_SESSIONS } from '../../services/keys/operator-session.ts';
import { silentLogger } from '../../services/log/logger.ts';
import { DEFAULT_POLICY } from '../../services/registry/rules/policy.ts';
import { noticeFindings, repliesOf, saveReply } from '../../services/store/register/replies.ts';
import { keepErrorReport, readErrorReport } from '../../services/store/sources/error-reports.ts';
import { holdSource, listSourceDecisions, readGuard } from '../../services/store/sources/guards.ts';
import { readSource, saveSource } from '../../services/store/sources/sources.ts';
import { NOW, openTestApi, type TestApi } from '../helpers/api.ts';

const sha256 = (token: string) => createHash('sha256').update(token).digest('hex');
const TOKEN = 'token-of-ada-the-operator';
const ADMINS = [{ name: 'ada', sha256: sha256(TOKEN) }];
const PATH = '/en/operate';
const SECRET = 'hunter2';
const MARKUP = '<script>alert(1)</script>';
const FINDING = 'mismatch:planted';
const REPORT = 'reported1';

describe('The pages for the operator', () => {
  let api: TestApi;
  let app: Express;
  let keys: readonly StoredKey[] = [];
  let clock = NOW;
  const appWith = (more: Partial<ApiDeps> = {}) =>
    api.with({
      ...{ now: () => clock, keys: async () => keys, admins: ADMINS, isDue },
      approve: (id, most, by) =>
        approve(id, most, by, { db: api.db, policy: DEFAULT_POLICY, now: () => clock, log: silentLogger }),
      drift: async () => [{ engine: 'store', counts: { missing: 0, stale: 1, extra: 0, changed: 0 } }],
      ...more,
    });
  beforeAll(async () => {
    api = await openTestApi();
    const folder = await mkdtemp(join(tmpdir(), 'accredex-operate-'));
    keys = await ensureKeys(folder, NOW);
    await rm(folder, { recursive: true });
    const { db } = api;
    const source = await readSource(db, 'source1');
    if (!source) throw new Error('no source');
    const path = `https://user:${SECRET}@halkyon.example/feed?token=${SECRET}`;
    await saveSource(db, { ...source, id: 'failing1', name: MARKUP, path, lastOutcome: 'failed', lastRunAt: null });
    await saveSource(db, { ...source, id: 'retired1', retiredAt: '2026-04-01T00:00:00.000Z', retiredFor: 'gone' });
    const notice = { key: FINDING, says: `Says ${MARKUP}`, offerId: null, providerId: 'p1', agency: null };
    await noticeFindings(db, [notice], NOW);
    const said = { finding: FINDING, party: 'provider', who: 'p1', statement: MARKUP, disputes: true } as const;
    await db.transaction((tx) => saveReply(tx, said, '2026-04-30T00:00:00.000Z'));
    await keepErrorReport(db, { id: REPORT, page: '/', words: MARKUP }, NOW.toISOString());
  });
  // Each with a count of its own of how often somebody sent a form.
  beforeEach(async () => {
    clock = NOW;
    app = appWith();
    await holdSource(api.db, 'source1', 7, NOW.toISOString());
  });
  afterAll(() => api.close());

  const post = (path: string, fields: object, cookie = '', on = app) =>
    request(on).post(path).type('form').set('Cookie', cookie).send(fields);
  const signedIn = async (on = app): Promise<string> => {
    const res = await post(PATH, { token: TOKEN }, '', on).expect(303);
    return ([res.headers['set-cookie'] ?? []].flat()[0] ?? '').split(';')[0] ?? '';
  };
  const read = (cookie: string, on = app) => request(on).get(PATH).set('Cookie', cookie);
  const isForm = (text: string) => text.includes('name="token"') && !text.includes('Held runs');

  it('ask for a token, refuse a wrong one, and set a cookie for themselves alone', async () => {
    const form = await request(app).get(PATH).expect(200);
    expect(isForm(form.text)).toBe(true);
    expect(form.text).toContain('noindex');
    expect(form.headers['cache-control']).toBe('no-store');
    for (const wrong of ['', 'nonsense', `${TOKEN}x`, 'x'.repeat(9_000)]) {
      const refused = await post(PATH, { token: wrong }).expect(403);
      expect(refused.headers['set-cookie']).toBeUndefined();
      expect(refused.text).toContain('role="alert"');
    }
    const taken = await post(PATH, { token: ` ${TOKEN} ` }).expect(303);
    expect([taken.headers['set-cookie']].flat()[0]).toMatch(
      /^__Secure-accredex=\S+; Max-Age=1800; Path=\/en\/operate; .*HttpOnly; Secure; SameSite=Strict$/,
    );
    await request(app).get('/operate').set('Accept-Language', 'de').expect(302).expect('Location', '/de/operate');
    await request(api.with({})).get(PATH).set('Accept', 'text/html').expect(404);
  });

  it('show nothing with a session that ended, was changed, is somebody else’s, or whose token was taken back', async () => {
    const cookie = await signedIn();
    expect(isForm((await read(cookie).expect(200)).text)).toBe(false);
    const [name = '', session = ''] = cookie.split('=');
    const agency = { kind: 'agency', registry: null, id: 1, proof: sha256(TOKEN).slice(0, 32) } as const;
    const others = AREA_SESSIONS.sign(agency, { keys, now: NOW }).text;
    for (const wrong of [`${session}x`, session.slice(1), 'x', '', others, session.replace(/.\./, 'A.')])
      expect(isForm((await read(`${name}=${wrong}`).expect(200)).text), wrong).toBe(true);
    expect(OPERATOR_SESSIONS.read(others, keys, NOW)).toBeNull();
    const renamed = OPERATOR_SESSIONS.sign({ name: 'eve', proof: sha256(TOKEN).slice(0, 32) }, { keys, now: NOW }).text;
    expect(isForm((await read(`${name}=${renamed}`)).text)).toBe(true);
    expect(isForm((await read(cookie, appWith({ admins: [{ name: 'ada', sha256: sha256('new') }] }))).text)).toBe(true);
    clock = new Date(NOW.getTime() + 30 * 60_000);
    expect(isForm((await read(cookie)).text)).toBe(true);
  });

  it('show what waits, without secrets and with what others wrote as text', async () => {
    const { text, headers } = await read(await signedIn()).expect(200);
    expect(headers['cache-control']).toBe('no-store');
    for (const part of [
      'lacks 7 offers',
      'Signed in as ada',
      'Disputes (1)',
      'Reports of errors (1)',
      'Retired sources (1)',
      '2026-04-01 00:00 UTC, gone',
    ])
      expect(text, part).toContain(part);
    expect(text).toMatch(/Sources whose last run failed or was partial \(1\)/);
    expect(text).toContain('never read');
    expect(text).toContain('&lt;script&gt;alert(1)');
    expect(text).not.toMatch(/<script>alert|hunter2/);
    expect(text).not.toContain('missing');
  });

  it('take no form of who is not signed in, nor one that came from another site', async () => {
    const cookie = await signedIn();
    const forms = {
      approve: { source: 'source1', shown: 7, atMost: 7 },
      decide: { finding: FINDING, state: 'dropped', why: 'because' },
      answer: { report: REPORT, state: 'mended', answer: 'Thank you.' },
      drift: {},
    };
    for (const [name, fields] of Object.entries(forms)) {
      expect(isForm((await post(`${PATH}/${name}`, fields, '', appWith()).expect(403)).text), name).toBe(true);
      for (const site of ['cross-site', 'same-site'])
        await post(`${PATH}/${name}`, fields, cookie, appWith()).set('Sec-Fetch-Site', site).expect(403);
      await request(app).get(`${PATH}/${name}`).set('Cookie', cookie).expect(405);
    }
    expect((await readGuard(api.db, 'source1')).approved).toBeNull();
    expect((await repliesOf(api.db, [FINDING])).get(FINDING)).toMatchObject([{ state: 'disputed' }]);
    expect(await readErrorReport(api.db, REPORT)).toMatchObject({ state: 'open' });
  });

  it('approve never more than was shown, and keep in whose name', async () => {
    const cookie = await signedIn();
    const send = (fields: object) => post(`${PATH}/approve`, fields, cookie, appWith());
    for (const [shown, atMost] of [
      [7, 8],
      [7, 0],
      [7, -1],
      [7, 1.5],
      ['', 3],
      [7, 'all'],
      ['x', 2],
    ])
      expect((await send({ source: 'source1', shown, atMost }).expect(400)).text).toContain('role="alert"');
    await send({ source: 'nothing', shown: 7, atMost: 7 }).expect(409);
    await send({ source: 'failing1', shown: 7, atMost: 7 }).expect(409);
    expect((await readGuard(api.db, 'source1')).approved).toBeNull();
    // Whoever claims that more was shown gets what the held run lacks, and no more.
    await send({ source: 'source1', shown: 900, atMost: 900 }).expect(303).expect('Location', `${PATH}?done=approved`);
    expect((await readGuard(api.db, 'source1')).approved).toBe(7);
    expect(await listSourceDecisions(api.db, 'source1')).toMatchObject([{ kind: 'approved', offers: 7, by: 'ada' }]);
    expect((await read(cookie)).text).toContain('Approved for 7');
  });

  it('say what becomes of an approval for fewer than are missing, and of one for a source that is gone', async () => {
    const cookie = await signedIn();
    const send = (fields: object) => post(`${PATH}/approve`, fields, cookie, appWith()).expect(303);
    const told = async (fields: object) => {
      const at = (await send(fields)).headers.location ?? '';
      return (await request(app).get(at).set('Cookie', cookie).expect(200)).text;
    };
    const fewer = await told({ source: 'source1', shown: 7, atMost: 3 });
    expect(fewer).toContain('a run that lacks more is held again');
    expect(fewer).toContain('Approved for 3; the next run is held again where it lacks more.');
    await holdSource(api.db, 'retired1', 2, NOW.toISOString());
    const gone = await told({ source: 'retired1', shown: 2, atMost: 2 });
    expect(gone).toContain('The approval is carried out');
    expect(gone).not.toContain('The next run');
    expect((await readGuard(api.db, 'retired1')).heldSince).toBeNull();
  });

  it('decide disputes and answer reports once, in the name of who is signed in', async () => {
    const cookie = await signedIn();
    const decision = { finding: FINDING, state: 'upheld', why: 'The register says so.' };
    await post(`${PATH}/decide`, { ...decision, why: '' }, cookie).expect(400);
    await post(`${PATH}/decide`, decision, cookie).expect(303);
    await post(`${PATH}/decide`, decision, cookie).expect(409);
    expect((await repliesOf(api.db, [FINDING])).get(FINDING)).toMatchObject([
      { state: 'upheld', decidedBy: 'ada', why: decision.why },
    ]);
    await post(`${PATH}/answer`, { report: REPORT, state: 'guessed', answer: 'x' }, cookie).expect(400);
    await post(`${PATH}/answer`, { report: 'nothing', state: 'mended', answer: 'x' }, cookie).expect(404);
    await post(`${PATH}/answer`, { report: REPORT, state: 'mended', answer: 'Thank you.' }, cookie).expect(303);
    expect(await readErrorReport(api.db, REPORT)).toMatchObject({ state: 'mended', answeredBy: 'ada' });
    expect((await read(cookie)).text).toContain('Disputes (0)');
  });

  it('compare store and engines only when asked, and sign out', async () => {
    let asked = 0;
    const counting = appWith({
      drift: async () => {
        asked++;
        return [{ engine: 'store', note: MARKUP }];
      },
    });
    const cookie = await signedIn(counting);
    await read(cookie, counting).expect(200);
    expect(asked).toBe(0);
    const { text } = await post(`${PATH}/drift`, {}, cookie, counting).expect(200);
    expect(asked).toBe(1);
    expect(text).toContain('&quot;engine&quot;:&quot;store&quot;');
    expect(text).not.toContain('<script>alert');
    const out = await post(`${PATH}/out`, {}, cookie, counting).expect(303);
    expect([out.headers['set-cookie']].flat()[0]).toMatch(/=; Path=\/en\/operate; Expires=Thu, 01 Jan 1970/);
  });

  it('try only some tokens a minute', async () => {
    const statuses: number[] = [];
    for (let n = 0; n < 12; n++) statuses.push((await post(PATH, { token: `guess${n}` })).status);
    expect(statuses.at(-1)).toBe(429);
  });
});
