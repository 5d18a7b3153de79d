import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { found } from '../../services/model/finding.ts';
import { saveOfferLinks } from '../../services/store/offers/links.ts';
import { saveFindings, startRun } from '../../services/store/sources/runs.ts';
import { saveShapeReport } from '../../services/store/sources/shape-reports.ts';
import { readSource, saveSource } from '../../services/store/sources/sources.ts';
import { openTestApi, type TestApi } from '../helpers/api.ts';
import { checkAnswers } from '../helpers/described-answers.ts';
import { shapesReport } from '../helpers/shapes.ts';
import { run } from '../helpers/source-records.ts';

const AT = '/v1/providers/p1/findings';
const GONE = 'https://halkyon.example/gone';

describe('What a provider has to mend', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openTestApi();
    const source = await readSource(api.db, 'source1');
    if (!source) throw new Error('no source');
    const ended = { startedAt: '2026-04-02T00:00:00.000Z', endedAt: '2026-04-02T00:00:01.000Z' } as const;
    for (const id of ['source1', 'retired']) {
      if (id !== 'source1')
        await saveSource(api.db, { ...source, id, path: `${source.path}?${id}`, retiredAt: ended.endedAt });
      await startRun(api.db, run(`of-${id}`, id, { ...ended, outcome: 'complete' }));
    }
    const level = (n: number) =>
      found('level-unknown', { subject: `https://halkyon.example/${n}`, path: 'elm:EQFLevel', value: '=9+1' });
    await saveFindings(api.db, 'of-source1', [
      found('no-licence', { facts: { offers: 3, read: 3 } }),
      level(1),
      level(2),
      found('title-missing', { subject: 'https://halkyon.example/3' }),
    ]);
    await saveFindings(api.db, 'of-retired', [found('empty-document')]);
    const group = (path: string, asksLevel: boolean, text: string, language: string) => ({
      ...{
        severity: 'violation' as const,
        shape: 'ql:Offer',
        path,
        component: 'MinCount',
        asksLevel,
        count: 1,
        offers: 1,
      },
      ...{ messages: [{ text, language }], places: [{ subject: 'https://halkyon.example/3', value: null }] },
    });
    const groups = [
      group('dcterms:title', false, 'Der Titel fehlt', 'de'),
      group('elm:EQFLevel', true, 'At least 1 value is asked for', 'en'),
    ];
    await saveShapeReport(api.db, 'source1', {
      ...{ snapshot: 'x', shapes: 'y', at: '2026-04-02T01:00:00.000Z' },
      report: shapesReport({ shapes: ['ql.ttl'], results: 2, groups }),
    });
    await saveOfferLinks(api.db, ['full'], [{ offerId: 'full', pointer: '/homepage', url: GONE }], ended.endedAt);
    await api.db.query(`update link set failures = 4, failing_since = $1, said = '404'`, [ended.endedAt]);
  });
  afterAll(() => api.close());
  const get = (address: string) => request(api.app).get(address);

  it('is all that the last reading of each source found, with dead links, and grouped with what to mend first', async () => {
    const { body, headers } = await get(AT).expect(200);
    expect(body).toMatchObject({ provider: 'p1', lang: 'en', total: 5, leftOut: 0 });
    expect(body.sources).toMatchObject([{ id: 'source1', run: 'of-source1', findings: 5 }]);
    expect(body.findings).toContainEqual(
      expect.objectContaining({ code: 'dead-link', subject: 'full', path: '/homepage', value: GONE }),
    );
    expect(body.findings.find(({ code }: { code: string }) => code === 'no-licence')).toMatchObject({
      message: 'No licence is stated (offers: 3 of 3), neither with the offers nor in the manifest',
      harm: 'Portals may list the offers, but cannot take over their texts.',
    });
    const levels = { code: 'level-unknown', element: 'elm:EQFLevel', count: 2, records: 2 };
    expect(body.groups).toContainEqual(expect.objectContaining(levels));
    expect(body.mendFirst.map(({ code }: { code: string }) => code).slice(0, 2)).toEqual([
      'title-missing',
      'level-unknown',
    ]);
    await get(AT)
      .set('If-None-Match', headers.etag ?? '')
      .expect(304);
  });

  it('is given as CSV and SARIF by Accept or by name, with nothing that a table would calculate', async () => {
    const csv = await get(AT)
      .set('Accept', 'text/csv')
      .expect(200)
      .expect('Content-Type', /^text\/csv/);
    const lines = csv.text.trim().split('\n');
    expect(lines).toHaveLength(6);
    expect(lines[0]).toBe('source,run,severity,code,subject,path,value,message,harm,example,who');
    expect(csv.text).toContain("'=9+1");
    const sarif = await get(`${AT}?format=sarif`)
      .expect(200)
      .expect('Content-Type', /sarif\+json/);
    const log = JSON.parse(sarif.text ?? String(sarif.body));
    expect(log.version).toBe('2.1.0');
    expect(log.runs[0]).toMatchObject({ automationDetails: { id: 'source1/of-source1' } });
    expect(log.runs[0].results).toHaveLength(5);
    await get(AT).set('Accept', 'image/png').expect(406);
    await get(`${AT}?format=pdf`).expect(400);
  });

  it('is said in the reader’s language, is empty where nothing is to mend, and of nobody who is not here', async () => {
    const german = await get(`${AT}?lang=de`).expect(200);
    expect(german.body.lang).toBe('de');
    expect(german.text).toContain('keine Lizenz');
    expect((await get('/v1/providers/p2/findings').expect(200)).body).toMatchObject({
      total: 0,
      groups: [],
      mendFirst: [],
    });
    await get('/v1/providers/nobody/findings').expect(404);
  });

  it('stands beside what shapes say, which asks nobody for a level and names what our own checks say too', async () => {
    const { body } = await get(AT).expect(200);
    const [said] = body.shapes;
    expect(said).toMatchObject({ source: 'source1', shapes: ['ql.ttl'], at: '2026-04-02T01:00:00.000Z' });
    expect(said.groups[0]).toMatchObject({
      message: 'Der Titel fehlt',
      lang: 'de',
      alsoTold: ['title-missing'],
      note: null,
    });
    expect(said.groups[1].note).toBe('The profile asks for it; leave it out where no authority has assigned one.');
    expect(body.mendFirst.map(({ code }: { code: string }) => code)).not.toContain('MinCount');
    const log = JSON.parse((await get(`${AT}?format=sarif`)).text);
    expect(log.runs[1]).toMatchObject({ automationDetails: { id: 'source1/shapes' } });
    expect(log.runs[1].results.map(({ level }: { level: string }) => level)).toEqual(['error', 'note']);
    expect((await get(`${AT}?lang=fi`)).body.shapes[0].groups[1].note).toContain('Profiili');
  });

  it('answers as described', async () => {
    const { body } = await get('/openapi.json').expect(200);
    const check = checkAnswers(body);
    await request(check.around(api.app)).get(AT).expect(200);
    expect(check.differences).toEqual([]);
  });
});
