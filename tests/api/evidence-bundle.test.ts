import { createHash } from 'node:crypto';
import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { verifyBundle } from '../../services/evidence/verify.ts';
import { unzipped } from '../../services/evidence/zip.ts';
import type { TakePart } from '../../services/model/offer-part.ts';
import { Secret } from '../../services/model/secret.ts';
import { NO_SECRET } from '../../services/model/source-secret.ts';
import { startRun } from '../../services/store/sources/runs.ts';
import { saveSecret } from '../../services/store/sources/secrets.ts';
import { AGAIN, NOW, openTestApi, type TestApi } from '../helpers/api.ts';
import { run } from '../helpers/source-records.ts';

const TOKEN = 'a-token-of-somebody-who-may-see-more-0123456789';
const ADMINS = [{ name: 'ada', sha256: createHash('sha256').update(TOKEN).digest('hex') }];
const QUADS = '<https://halkyon.example/offers/open> <http://purl.org/dc/terms/title> "Data ethics" .\n';

const takePart: TakePart = async ({ snapshot }) => ({
  state: 'included',
  snapshot,
  parts: [],
  hash: `sha256:${createHash('sha256').update(QUADS).digest('hex')}`,
  quads: QUADS,
  cut: false,
  redactions: [],
});

let api: TestApi;
let app: TestApi['app'];
let known = '';
beforeAll(async () => {
  api = await openTestApi();
  await startRun(api.db, run('again', 'source1', AGAIN));
  await api.db.query('update registry_sync set known_at = at');
  known = NOW.toISOString();
  app = api.with({ now: () => new Date('2026-06-01T09:00:00Z'), takePart, admins: ADMINS });
});
afterAll(() => api.close());

const fetchZip = async (address: string, token?: string) => {
  const asked = request(app).get(address).buffer(true);
  if (token !== undefined) asked.set('Authorization', `Bearer ${token}`);
  return asked
    .parse((res, done) => {
      const pieces: Buffer[] = [];
      res.on('data', (piece: Buffer) => pieces.push(piece));
      res.on('end', () => done(null, Buffer.concat(pieces)));
    })
    .expect(200);
};
const filesOf = (bytes: Uint8Array) => {
  const zip = unzipped(bytes);
  if (zip.state !== 'files') throw new Error(zip.why);
  return zip.files;
};

describe('GET /v1/offers/{id}/evidence.zip', () => {
  it('is found right offline, and has the same bytes when it is asked for again', async () => {
    const address = `/v1/offers/open/evidence.zip?asOf=2026-05-01&knownAt=${known}`;
    const first = await fetchZip(address);
    expect(first.headers).toMatchObject({
      'content-type': 'application/zip',
      'content-disposition': 'attachment; filename="evidence-open-2026-05-01.zip"',
    });
    expect(first.headers['cache-control']).toContain('immutable');
    const { problems, manifest } = verifyBundle(first.body);
    expect(problems).toEqual([]);
    expect(manifest).toMatchObject({
      verdict: { code: 'PROGRAMME_ASSURED' },
      moment: { asOf: '2026-05-01', knownAt: known },
    });
    const german = await fetchZip(`${address}&lang=de`);
    expect(Buffer.compare(german.body, first.body)).toBe(0);
    const page = Buffer.from(filesOf(first.body).get('index.html') ?? []).toString('utf8');
    expect(page).toContain('<title>Evidence: Data ethics</title>');
  });

  it('tells only the hash of what a source under access control said, and the statements to an administrator', async () => {
    const open = await fetchZip('/v1/offers/open/evidence.zip');
    expect(filesOf(open.body).has('record.nq')).toBe(true);
    expect(verifyBundle(open.body).problems).toEqual([]);
    await saveSecret(api.db, 'source1', {
      ...NO_SECRET,
      given: { origin: 'https://halkyon.example', access: { kind: 'bearer', token: new Secret('t') } },
    });
    const plain = await fetchZip('/v1/offers/open/evidence.zip');
    expect(filesOf(plain.body).has('record.nq')).toBe(false);
    expect(verifyBundle(plain.body).manifest?.source).toMatchObject({
      part: 'withheld',
      partHash: expect.stringMatching(/^sha256:/),
    });
    const whole = await fetchZip('/v1/offers/open/evidence.zip', TOKEN);
    expect(Buffer.from(filesOf(whole.body).get('record.nq') ?? []).toString('utf8')).toBe(QUADS);
    expect(whole.headers['cache-control']).toBe('no-store');
    expect(verifyBundle(whole.body).problems).toEqual([]);
  });

  it.each(['full', 'undated', 'vague'])('can be had and is right for every offer: %s', async (id) => {
    const { body } = await fetchZip(`/v1/offers/${id}/evidence.zip?asOf=2028-01-01`);
    expect(verifyBundle(body).problems).toEqual([]);
  });

  it('keeps nobody else waiting while a snapshot is read, however many ask', async () => {
    let end = () => {};
    const reading = new Promise<void>((resolve) => {
      end = resolve;
    });
    const begun: (string | null)[] = [];
    const slow = api.with({
      now: () => new Date('2026-06-01T09:00:00Z'),
      takePart: async (from) => {
        begun.push(from.iri);
        await reading;
        return takePart(from);
      },
    });
    const asked = ['open', 'full', 'open', 'full', 'open', 'full'].map(async (id) => {
      const { status } = await request(slow).get(`/v1/offers/${id}/evidence.zip`);
      return status;
    });
    await vi.waitFor(() => expect(begun).toHaveLength(1));
    await request(slow).get('/v1/offers/open').expect(200);
    expect(begun).toHaveLength(1);
    end();
    expect(await Promise.all(asked)).toEqual([200, 200, 200, 200, 200, 200]);
    expect(begun).toHaveLength(2);
  });

  it('is not found for an id that nobody has, nor before anything was known', async () => {
    await request(app).get('/v1/offers/nobody/evidence.zip').expect(404);
    await request(app).get('/v1/offers/open/evidence.zip?knownAt=2001-01-01').expect(404);
    await request(app).get('/v1/offers/open/evidence.zip?asOf=never').expect(400);
  });
});
