import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Express } from 'express';
import request from 'supertest';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ApiDeps } from '../../api/deps.ts';
import { noticeDifferences } from '../../harvester/passes/notice-differences.ts';
import type { StoredKey } from '../../services/keys/key.ts';
import { ensureKeys } from '../../services/keys/key-folder.ts';
import { signLink } from '../../services/keys/link-signature.ts';
import { signProviderToken } from '../../services/keys/provider-token.ts';
import { DEFAULT_POLICY } from '../../services/registry/rules/policy.ts';
import { listNotices, saveReply } from '../../services/store/register/replies.ts';
import { NOW, openTestApi, type TestApi } from '../helpers/api.ts';

const sha256 = (token: string) => createHash('sha256').update(token).digest('hex');
const [OWN, OTHER] = ['token-of-agency-one-x', 'token-of-agency-two-x'];
const AGENCIES = [
  { registry: null, id: 1, sha256: sha256(OWN) },
  { registry: null, id: 2, sha256: sha256(OTHER) },
];
const PATH = '/en/coverage/own';
const STATEMENT = '=cmd|calc <script>alert(1)</script>';

describe('The pages of those whom coverage names', () => {
  let api: TestApi;
  let app: Express;
  let keys: readonly StoredKey[] = [];
  let clock = NOW;
  let provider = '';
  const appWith = (more: Partial<ApiDeps> = {}) =>
    api.with({ now: () => clock, keys: async () => keys, agencies: AGENCIES, ...more });
  beforeAll(async () => {
    api = await openTestApi();
    await api.db.query('update registry_sync set known_at = at');
    await api.publish('clash', 'p1', { title: { en: 'Data ethics' }, eqf: 7, ects: 5, kind: 'course' });
    const folder = await mkdtemp(join(tmpdir(), 'accredex-area-'));
    keys = await ensureKeys(folder, NOW);
    await rm(folder, { recursive: true });
    await noticeDifferences({ db: api.db, policy: DEFAULT_POLICY, now: () => NOW });
    const finding = (await listNotices(api.db))[0]?.key ?? '';
    const said = { finding, party: 'provider', who: 'p1', statement: STATEMENT, disputes: true } as const;
    await api.db.transaction((tx) => saveReply(tx, said, NOW.toISOString()));
    provider = await signProviderToken('p2', { expiresAt: new Date('2026-05-01T09:10:00Z'), keys, now: NOW });
  });
  // Each with a count of its own of how often somebody signed in.
  beforeEach(() => {
    app = appWith();
  });
  afterAll(() => api.close());

  const send = (token: string, on = app, path = PATH) => request(on).post(path).type('form').send({ token });
  const cookiesOf = (res: request.Response): string[] => [res.headers['set-cookie'] ?? []].flat();
  const signedIn = async (token: string, on = app): Promise<string> => {
    const [cookie = ''] = cookiesOf(await send(token, on).expect(303));
    return cookie.split(';')[0] ?? '';
  };
  const read = (cookie: string, path = PATH, on = app) => request(on).get(path).set('Cookie', cookie);

  it('ask for a token, refuse a wrong one, and set a cookie for themselves alone', async () => {
    const form = await request(app).get(PATH).expect(200);
    expect(form.text).toContain('action="/en/coverage/own"');
    expect(form.text).not.toContain('Data ethics');
    expect(form.headers['cache-control']).toBe('no-store');
    expect(form.headers['set-cookie']).toBeUndefined();
    for (const wrong of ['', 'nonsense', `${OWN}x`, 'x'.repeat(9_000)]) {
      const refused = await send(wrong).expect(403);
      expect(cookiesOf(refused)).toEqual([]);
      expect(refused.text).toContain('role="alert"');
    }
    const taken = await send(` ${OWN} `).expect(303);
    expect(taken.headers.location).toBe(PATH);
    expect(cookiesOf(taken)[0]).toMatch(
      /^__Secure-accredex=\S+; Max-Age=1800; Path=\/en\/coverage\/own; .*HttpOnly; Secure; SameSite=Strict$/,
    );
    const plain = await send(OWN, appWith({ publicUrl: 'http://localhost:8080' })).expect(303);
    expect(cookiesOf(plain)[0]).not.toContain('Secure;');
    await send(OWN).set('Sec-Fetch-Site', 'cross-site').expect(403);
    await request(app)
      .get('/coverage/own')
      .set('Accept-Language', 'de')
      .expect(302)
      .expect('Location', '/de/coverage/own');
    await request(api.with({})).get(PATH).set('Accept', 'text/html').expect(404);
  });

  it('show an agency its rows with both sides and the statements as text, and nobody else’s', async () => {
    const cookie = await signedIn(OWN);
    const { text, headers } = await read(cookie).expect(200);
    expect(headers['cache-control']).toBe('no-store');
    expect(headers.etag).toBeUndefined();
    expect(text).toContain('Agency: Quality Agency X');
    expect(text).toContain('Signed in until: 09:30 UTC');
    for (const part of ['Data ethics', '<td>5</td><td>10</td>', 'disputed', '2026-05-15'])
      expect(text.replaceAll('\n', ''), part).toContain(part);
    expect(text).toContain('=cmd|calc &lt;script&gt;');
    expect(text).not.toContain('<script>alert');
    const other = await read(await signedIn(OTHER)).expect(200);
    expect(other.text).not.toContain('Data ethics');
    const providers = await read(await signedIn(provider)).expect(200);
    expect(providers.text).toContain('Provider: Glen College');
    expect(providers.text).not.toMatch(/Data ethics|Halkyon/);
    expect((await request(app).get(PATH).expect(200)).text).not.toContain('Data ethics');
  });

  it('give each table as a file to whoever is signed in, in which no text is a formula', async () => {
    const cookie = await signedIn(OWN);
    const file = await read(cookie, `${PATH}/mismatch-list.csv`).expect(200);
    expect(file.headers['cache-control']).toBe('no-store');
    expect(file.headers['content-disposition']).toContain('mismatch-list-2026-05-01.csv');
    expect(parse(file.text, { columns: true })).toMatchObject([
      { kind: 'credits', stated: '5', registered: '10', statement: `'${STATEMENT}`, statementBy: 'provider' },
    ]);
    for (const id of ['lapsed-list', 'expiring-reports', 'data-quality-list', 'providers-without-report-list'])
      await read(cookie, `${PATH}/${id}.csv`).expect(200);
    const others = await read(await signedIn(OTHER), `${PATH}/mismatch-list.csv`).expect(200);
    expect(parse(others.text, { columns: true })).toEqual([]);
    await request(app).get(`${PATH}/mismatch-list.csv`).expect(404);
    for (const id of ['evidence', 'deqar-submission', '..%2Fkeys']) await read(cookie, `${PATH}/${id}.csv`).expect(404);
  });

  it('let nobody in by a session that ended, was changed, was signed for something else, or whose token was taken back', async () => {
    const cookie = await signedIn(OWN);
    const isOut = async (one: string, on = app) =>
      expect((await read(one, PATH, on).expect(200)).text).toContain('<textarea id="token"');
    const [name = '', text = ''] = cookie.split('=');
    const [payload = '', mac = ''] = text.split('.');
    const [kid, said] = JSON.parse(Buffer.from(payload, 'base64url').toString());
    const changed = JSON.stringify([kid, String(said).replace('"id":1', '"id":2')]);
    await isOut(`${name}=${Buffer.from(changed).toString('base64url')}.${mac}`);
    await isOut(`${name}=${signLink(String(said), 'reply', keys, NOW)}`);
    await isOut(`${name}=${signLink('{"who":{"kind":"admin"}}', 'area', keys, NOW)}`);
    await isOut(`accredex=${text}`);
    await isOut(cookie, appWith({ agencies: AGENCIES.slice(1) }));
    await isOut(cookie, appWith({ agencies: [{ registry: null, id: 1, sha256: sha256('another-token-of-one') }] }));
    const ending = await signedIn(provider);
    clock = new Date('2026-05-01T09:10:00Z');
    await isOut(ending);
    clock = new Date('2026-05-01T09:30:00Z');
    await isOut(cookie);
    clock = NOW;
    const out = await request(app).post(`${PATH}/out`).set('Cookie', cookie).expect(303);
    expect(cookiesOf(out)[0]).toMatch(/^__Secure-accredex=; Path=\/en\/coverage\/own; Expires=Thu, 01 Jan 1970/);
    await request(app).post(`${PATH}/out`).set('Sec-Fetch-Site', 'cross-site').expect(403);
  });
});
