import { createHash } from 'node:crypto';
import type { Express } from 'express';
import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NOW, openTestApi, type TestApi } from '../helpers/api.ts';

const sha256 = (token: string) => createHash('sha256').update(token).digest('hex');
const bearer = (token: string) => ({ Authorization: `Bearer ${token}` });
const [ADMIN, OWN, OTHER] = ['open-sesame-open-sesame', 'token-of-agency-one-x', 'token-of-agency-two-x'];

interface Shown {
  readonly id: string;
  readonly rows: readonly Readonly<Record<string, string | number | null>>[];
  readonly address: string;
}

describe('What agencies count', () => {
  let api: TestApi;
  let app: Express;
  let at = NOW;
  beforeAll(async () => {
    api = await openTestApi();
    await api.db.query('update registry_sync set known_at = at');
    app = api.with({
      now: () => at,
      admins: [{ name: 'ines', sha256: sha256(ADMIN) }],
      agencies: [
        { registry: null, id: 1, sha256: sha256(OWN) },
        { registry: null, id: 2, sha256: sha256(OTHER) },
      ],
    });
  });
  afterAll(() => api.close());
  const read = async (query: string, token?: string) =>
    (
      await request(app)
        .get(`/v1/coverage${query}`)
        .set(token === undefined ? {} : bearer(token))
        .expect(200)
    ).body;
  const table = async (id: string, query = '', token?: string) => {
    const { tables } = (await read(`?table=${id}${query}`, token)) as { tables: readonly Shown[] };
    return tables[0]?.rows ?? [];
  };

  it('are the totals of all offers by kind of evidence, each offer once', async () => {
    expect(await table('evidence')).toEqual([
      { evidence: 'programme', offers: 1, microCredentials: 0 },
      { evidence: 'institution-implicit', offers: 1, microCredentials: 1 },
      { evidence: 'provider-unknown', offers: 1, microCredentials: 0 },
      { evidence: 'out-of-scope', offers: 1, microCredentials: 0 },
    ]);
    expect(await table('evidence-by-country', '&country=UK')).toEqual([
      { country: 'UK-SCT', evidence: 'provider-unknown', offers: 1, microCredentials: 0 },
      { country: 'UK-SCT', evidence: 'out-of-scope', offers: 1, microCredentials: 0 },
    ]);
    expect((await read('')).offers).toBe(4);
  });

  it('are by agency what it reviewed, and what of that rests on its reports', async () => {
    const qax = { registry: 'deqar', agency: '1', acronym: 'QAX' };
    const one = { offers: 1, offersMain: 1, byTheirReport: 1, byTheirReportMain: 1 };
    expect(await table('evidence-by-agency', '&agency=1')).toEqual([
      { ...qax, evidence: 'programme', ...one, coverUnknown: 0 },
      { ...qax, evidence: 'institution-implicit', ...one, coverUnknown: 1 },
    ]);
    expect(await table('agencies')).toMatchObject([
      { ...qax, reports: 2, currentReports: 2, institutionsWithOffers: 1 },
    ]);
    expect(await table('cover-unknown')).toEqual([{ country: 'AT', level: '6', offers: 1, microCredentials: 1 }]);
    expect(await table('evidence', '&agency=2')).toEqual([]);
  });

  it('say which reports end soon on a day, with the offers that rest on them', async () => {
    expect(await table('expiring')).toEqual([]);
    const soon = {
      registry: 'deqar',
      agency: '1',
      acronym: 'QAX',
      reports: 1,
      reportsMain: 1,
      offers: 1,
      offersMain: 1,
    };
    expect(await table('expiring', '&asOf=2027-11-01')).toEqual([
      { ...soon, withinDays: '90' },
      { ...soon, withinDays: '180' },
    ]);
    expect(await table('expiring-reports', '&asOf=2027-11-01', OWN)).toMatchObject([
      { report: '5002', end: '2027-12-31', withinDays: '90', offers: 1, offersAlone: 1 },
    ]);
  });

  it('name nobody to those whom it does not concern', async () => {
    const { tables, withheld } = await read('');
    expect(tables.every(({ names }: { names: boolean }) => !names)).toBe(true);
    expect(withheld).toContain('mismatch-list');
    expect(JSON.stringify(tables)).not.toContain('Glen');
    await request(app).get('/v1/coverage?table=mismatch-list').expect(401);
    await request(app).get('/v1/coverage?table=mismatch-list&agency=1').set(bearer(OTHER)).expect(403);
    const own = await request(app).get('/v1/coverage').set(bearer(OWN)).expect(200);
    expect(own.headers['cache-control']).toBe('no-store');
    expect(own.body.withheld).toEqual([]);
    expect(JSON.stringify(own.body)).not.toContain('Glen');
    expect(await table('providers-without-report-list', '', ADMIN)).toMatchObject([
      { country: 'UK-SCT', name: 'Glen College', offers: 2 },
    ]);
    await request(app).get('/v1/coverage?agency=at-register/3').expect(404);
    await request(app).get('/v1/coverage?agency=x&table=y&against=z').expect(400);
  });

  it('stay the same at their permanent address, whatever is published later', async () => {
    const before = await read('?table=evidence');
    at = new Date(NOW.getTime() + 3_600_000);
    await api.publish('later', 'p1', { title: { en: 'Weaving' }, ects: 3 });
    await api.db.query(`update offer set first_seen = $1`, [NOW.toISOString()]);
    await api.db.query(`update offer_version set at = $1 where offer_id = 'later'`, [new Date(NOW.getTime() + 60_000)]);
    const { address } = before.tables[0] as Shown;
    const again = (await request(app).get(address.replace('https://catalogue.example', '')).expect(200)).body;
    expect(again.tables).toEqual(before.tables);
    expect((await read('')).offers).toBe(5);
  });

  it('can be compared with another day, number by number', async () => {
    const rows = await table('evidence', '&asOf=2030-06-01&against=2026-05-01');
    expect(rows).toContainEqual({
      ...{ evidence: 'lapsed', offers: 3, offersBefore: 0, offersChange: 3 },
      ...{ microCredentials: 1, microCredentialsBefore: 0, microCredentialsChange: 1 },
    });
  });
});
