import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NO_COUNTS } from '../../services/model/source.ts';
import { saveFindings, startRun } from '../../services/store/sources/runs.ts';
import { saveShapeReport } from '../../services/store/sources/shape-reports.ts';
import { readSource, saveSource } from '../../services/store/sources/sources.ts';
import { openTestApi, type TestApi } from '../helpers/api.ts';
import { shapesReport } from '../helpers/shapes.ts';
import { run } from '../helpers/source-records.ts';

const SECRET = 'hunter2';
const MARKUP = '<img src=x onerror=alert(1)>"\'';
const SOURCE = 'planted1';
const COUNTS = {
  read: 40,
  published: 30,
  added: 11,
  changed: 12,
  unchanged: 7,
  rejected: 6,
  quarantined: 3,
  withdrawn: 1,
};

describe('The pages of sources', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openTestApi();
    const source = await readSource(api.db, 'source1');
    if (!source) throw new Error('no source');
    await saveSource(api.db, {
      ...source,
      id: SOURCE,
      name: MARKUP,
      type: 'ooapi',
      version: '5',
      path: `https://user:${SECRET}@halkyon.example/feed?token=${SECRET}`,
      manifestUrl: `/home/operator/${SECRET}/manifest.json`,
      headers: { authorization: SECRET },
      refreshHours: 24,
      lastOutcome: 'partial',
      lastRunAt: '2026-05-01T08:00:00.000Z',
      lastCompleteAt: '2026-04-28T08:00:00.000Z',
    });
    const began = { startedAt: '2026-04-28T08:00:00.000Z', endedAt: '2026-04-28T08:01:00.000Z' };
    await startRun(api.db, run('run0', SOURCE, { ...began, outcome: 'failed', reason: 'timeout' }));
    await startRun(
      api.db,
      run('run1', SOURCE, {
        startedAt: '2026-05-01T08:00:00.000Z',
        endedAt: '2026-05-01T08:01:00.000Z',
        outcome: 'partial',
        reason: 'more-pages',
        detail: `/home/operator/${SECRET}`,
        counts: { ...NO_COUNTS, ...COUNTS, notSeen: 5, findings: 9 },
      }),
    );
    const about = (n: number) => ({ subject: `https://halkyon.example/${n}`, path: null, value: MARKUP, facts: {} });
    await saveFindings(api.db, 'run1', [
      { code: 'title-missing', severity: 'error', ...about(1) },
      ...[1, 2, 3, 4, 4].map((n) => ({ code: 'level-unknown', severity: 'warning', ...about(n) }) as const),
      { code: 'unheard-of', severity: 'note', ...about(9), subject: null, value: `file:///home/${SECRET}/feed` },
    ]);
    for (const id of ['source1', SOURCE])
      await saveShapeReport(api.db, id, {
        ...{ snapshot: 'x', shapes: 'y', at: '2026-05-01T09:00:00.000Z' },
        report: shapesReport({
          ...{ offers: 5, validated: 4, large: 1, results: 1 },
          groups: [
            {
              ...{ severity: 'violation', shape: MARKUP, path: 'elm:EQFLevel', component: 'MinCount', asksLevel: true },
              ...{ messages: [{ text: 'At least 1 value is asked for', language: 'en' }], count: 1, offers: 1 },
              places: [{ subject: `https://user:${SECRET}@halkyon.example/1`, value: `file:///home/${SECRET}/feed` }],
            },
          ],
        }),
      });
  });
  afterAll(() => api.close());
  const get = (path: string) => request(api.app).get(path);

  it('list whose each is, its format, how fresh it is and how its last reading ended, as the API tells it', async () => {
    const { text } = await get('/en/sources').expect(200);
    const { sources } = (await get('/v1/sources').expect(200)).body;
    expect(text.match(/href="\/en\/sources\/[^"?]+"/g)).toHaveLength(sources.length);
    expect(text).toContain('OOAPI 5');
    expect(text).toContain('University of Halkyon');
    expect(text).toContain('Older than promised.');
    expect(text).toContain('Promised interval: 24 h');
    expect(text).toContain('only a part arrived');
    expect(text).not.toContain('<img src=x');
    expect(text).not.toContain('noindex');
    const further = await get(`/en/sources?after=${SOURCE}`).expect(200);
    expect(further.text).toContain('noindex');
    expect(further.text).not.toContain(`/en/sources/${SOURCE}`);
  });

  it('say of each run outcome, reason and counts that equal the JSON, and add up', async () => {
    const { text } = await get(`/en/sources/${SOURCE}`).expect(200);
    const { runs } = (await get(`/v1/sources/${SOURCE}/runs`).expect(200)).body;
    const row = /<tr><th scope="row"><time.*?<\/tr>/s.exec(text)?.[0] ?? '';
    const shown = [...row.matchAll(/table-number">(\d+)</g)].map(([, number]) => Number(number));
    const { read, added, changed, unchanged, rejected, quarantined, withdrawn, notSeen } = runs[0].counts;
    expect(shown).toEqual([read, added, changed, unchanged, rejected, quarantined, withdrawn, notSeen]);
    expect(shown.slice(1, 7).reduce((sum, n) => sum + n, 0)).toBe(shown[0]);
    expect(text).toContain('Only a part of it arrived. <code>more-pages</code>');
    expect(text).toContain('The publication could not be fetched. <code>timeout</code>');
  });

  it('order findings by the offers that they concern times their weight, and name what to mend first', async () => {
    const { text } = await get(`/en/sources/${SOURCE}`).expect(200);
    const list = text.slice(text.indexOf('class="mending"'));
    const codes = [...list.matchAll(/(Mend this first<\/strong> · )?(Error|Warning|Note) <code>([a-z-]+)</g)];
    // A note about all 40 offers: 40 × 1; a warning about four: 4 × 3; an error about one: 1 × 9.
    expect(codes.map(([, first, , code]) => [code, first !== undefined])).toEqual([
      ['unheard-of', false],
      ['level-unknown', true],
      ['title-missing', true],
    ]);
    expect(list).toContain('Offers concerned: 40');
    expect(list).toContain('Offers concerned: 4 · Found: 5 · To be mended by: the provider');
    expect(list).toContain('eqf/6');
    const { runs } = (await get(`/v1/sources/${SOURCE}/runs`)).body;
    for (const { code, count } of runs[0].findings)
      expect(list.slice(list.indexOf(`<code>${code}<`)), code).toMatch(new RegExp(`^[^]*?Found: ${count} `));
  });

  it('tell what shapes say under a heading of its own, with its language, and nothing of a source that is of another format by now', async () => {
    const { text } = await get('/de/sources/source1').expect(200);
    const said = text.slice(text.indexOf('<h2 id="shapes">'));
    expect(said).toContain('Was Shapes sagen (SHACL)');
    expect(said).toContain('Daran gemessene Angebote: 4 / 5');
    expect(said).toContain('<code>elm:EQFLevel</code> <code>sh:violation</code>');
    expect(said).toContain('<p lang="en">At least 1 value is asked for</p>');
    expect(said).toContain('lassen Sie es weg, wo keine Behörde eines zugewiesen hat.');
    expect(said).toContain('&lt;img src=x');
    expect((await get(`/de/sources/${SOURCE}`).expect(200)).text).not.toContain('id="shapes"');
  });

  it('show no secret, no folder of the operator and no markup of a source', async () => {
    for (const path of ['/en/sources', `/en/sources/${SOURCE}`, '/en/sources/source1', '/en/providers/p1']) {
      const { text } = await get(path).expect(200);
      expect(text, path).not.toMatch(/hunter2|\/home\/|<img src=x/);
    }
    const { text } = await get(`/en/sources/${SOURCE}`);
    expect(text).toContain('href="https://halkyon.example/feed"');
    expect(text).toContain('&lt;img src=x');
  });

  it('are led to from the provider, in the language of the reader, and are 404 where there is no source', async () => {
    expect((await get('/de/providers/p1').expect(200)).text).toContain(`href="/de/sources/${SOURCE}"`);
    const { text } = await get(`/de/sources/${SOURCE}`).expect(200);
    expect(text).toContain('Zuerst beheben');
    expect(text).toContain('Das ist kein EQR-Niveau von 1 bis 8');
    await get('/en/sources/nothing').set('Accept', 'text/html').expect(404);
    await get('/en/sources/%00').set('Accept', 'text/html').expect(404);
    await get('/en/sources?after=%00').expect(200);
  });
});
