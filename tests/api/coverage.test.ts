import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Express } from 'express';
import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { XLSX_TYPE } from '../../api/coverage/send-coverage.ts';
import { SUBMISSION_COLUMNS } from '../../services/coverage/submission.ts';
import { TOTAL_TABLES } from '../../services/coverage/tables.ts';
import { NOW, openTestApi, SKILL, type TestApi } from '../helpers/api.ts';

const sha256 = (token: string) => createHash('sha256').update(token).digest('hex');
const bearer = (token: string) => ({ Authorization: `Bearer ${token}` });
const [ADMIN, OWN, OTHER] = ['open-sesame-open-sesame', 'token-of-agency-one-x', 'token-of-agency-two-x'];

const SAMPLES = join(import.meta.dirname, '../../../shared/data/deqar/csv_samples');

const binary = (res: request.Response, done: (error: Error | null, body: Buffer) => void) => {
  const parts: Buffer[] = [];
  (res as unknown as NodeJS.ReadableStream)
    .on('data', (part: Buffer) => void parts.push(part))
    .on('end', () => done(null, Buffer.concat(parts)));
};

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
    // It would be the first agency of the next register.
    await request(app).get('/v1/coverage?agency=40000001').expect(400);
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

  it('come as CSV, workbook and document, too, by name or by Accept', async () => {
    const csv = await request(app).get('/v1/coverage?format=csv&asOf=2026-05-01').expect(200);
    expect(csv.headers['content-type']).toContain('text/csv');
    expect(csv.headers['content-disposition']).toContain('coverage-evidence-2026-05-01.csv');
    expect(parse(csv.text, { columns: true })).toContainEqual({
      ...{ evidence: 'provider-unknown', offers: '1', microCredentials: '0' },
    });
    const bytes = await request(app)
      .get('/v1/coverage')
      .set('Accept', XLSX_TYPE)
      .buffer(true)
      .parse(binary)
      .expect(200);
    expect(bytes.body.subarray(0, 2).toString()).toBe('PK');
    // Names of parts stand in a zip file as they are: the sheet that says what it is about, and one for each table.
    for (let n = 1; n <= TOTAL_TABLES.length + 1; n++)
      expect(bytes.body.includes(`xl/worksheets/sheet${n}.xml`)).toBe(true);
    const page = await request(app).get('/v1/coverage?format=html&table=flags').expect(200);
    expect(page.text).toContain('<th scope="col"');
    expect(page.text).toContain('mc-coverage-implicit');
    await request(app).get('/v1/coverage').set('Accept', 'image/png').expect(406);
  });

  it('give an agency the rows to upload, with what only it can say left empty and named', async () => {
    await request(app).get('/v1/coverage?format=deqar-csv').expect(401);
    const { text } = await request(app).get('/v1/coverage?format=deqar-csv').set(bearer(OWN)).expect(200);
    const rows = parse(text, { columns: true }) as Record<string, string>[];
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      agency: '1',
      status: '',
      decision: '',
      date_format: '%Y-%m-%d',
      'institution[1].deqar_id': 'DEQARINST9001',
      'programme[1].name_primary': 'Data analysis',
      'programme[1].name_alternative[1]': 'Datenanalyse',
      'programme[1].qf_ehea_level': '1',
      'programme[1].degree_outcome': 'no',
      'programme[1].workload_ects': '5',
      'programme[1].assessment_certification': '2',
      'programme[1].learning_outcome[1]': SKILL,
      'programme[1].field_study': '0613',
    });
    expect(rows[0]?.other_comment).toContain('activities[1].id, status, decision, valid_from');
    expect(rows[0]?.other_comment).toContain('https://halkyon.example/full');
    // That it leads to no degree is ours to write where no source said so, and the agency’s to know.
    expect(rows[0]?.other_comment).toContain('The source does not say whether it leads to a degree');
    const others = await request(app).get('/v1/coverage?format=deqar-csv').set(bearer(OTHER)).expect(200);
    expect(parse(others.text, { columns: true })).toEqual([]);
  });

  it.skipIf(!existsSync(SAMPLES))('use no column that EQAR’s own examples do not have', () => {
    const inSamples = new Set(
      readdirSync(SAMPLES).flatMap((file) => {
        const [head = ''] = readFileSync(join(SAMPLES, file), 'utf8').split('\n');
        return head.split(/[,|]/).map((name) =>
          name
            .trim()
            .toLowerCase()
            .replaceAll(/\[\d+\]/g, '[]'),
        );
      }),
    );
    expect(
      SUBMISSION_COLUMNS.map((name) => name.replaceAll(/\[\d+\]/g, '[]')).filter((name) => !inSamples.has(name)),
    ).toEqual([]);
  });
});
