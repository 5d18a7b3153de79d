import type { Express } from 'express';
import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MESSAGE_LANGUAGES } from '../../messages/messages.ts';
import { NOW, openTestApi, type TestApi } from '../helpers/api.ts';
import { messagesIn } from '../helpers/words.ts';

const PLANTED = '<script>alert(1)</script>"';

describe('The page of figures', () => {
  let api: TestApi;
  let app: Express;
  beforeAll(async () => {
    api = await openTestApi();
    await api.db.query(`update registry_agency set body = body || jsonb_build_object('name', $1::text)`, [PLANTED]);
    await api.db.query('update registry_sync set known_at = at');
    app = api.with({ now: () => NOW });
  });
  afterAll(() => api.close());
  const page = async (address: string, of: Express = app) =>
    (await request(of).get(address).set('Accept', 'text/html').expect(200)).text;
  /** Rows of the table of a part, as texts. */
  const rows = (text: string, part: string): string[][] => {
    const [, section = ''] = new RegExp(`<section class="figures" id="${part}">(.*?)</section>`, 's').exec(text) ?? [];
    const [body = ''] = /<tbody>.*?<\/tbody>/s.exec(section) ?? [];
    return [...body.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = '']) =>
      [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = '']) => cell.replace(/<[^>]*>/g, '')),
    );
  };
  const addresses = (text: string) =>
    [...text.matchAll(/href="([^"]*\/v1\/coverage[^"]*)"/g)].map(([, to = '']) =>
      to.replaceAll('&amp;', '&').replace(/^https?:\/\/[^/]*/, ''),
    );

  it('has the figures of the API, in words', async () => {
    const text = await page('/en/coverage');
    const { body } = await request(app).get('/v1/coverage').expect(200);
    const numbers = (id: string) =>
      body.tables
        .find((table: { id: string }) => table.id === id)
        .rows.map(({ offers, microCredentials }: Record<string, number>) => [String(offers), String(microCredentials)]);
    expect(rows(text, 'evidence').map(([, ...counted]) => counted)).toEqual(numbers('evidence'));
    expect(rows(text, 'level').map((row) => row.slice(2))).toEqual(numbers('evidence-by-level'));
    expect(rows(text, 'providerKind').map((row) => row.slice(2))).toEqual(numbers('evidence-by-provider-kind'));
    expect(rows(text, 'evidence')[0]?.[0]).toBe('This offer itself was externally reviewed');
    expect(text).toContain('4 offers');
  });

  it('draws the numbers of its tables, each picture with a title and what it shows', async () => {
    const text = await page('/en/coverage?asOf=2027-11-01');
    const figures = [...text.matchAll(/<figure.*?<\/figure>/gs)].map(([figure]) => figure);
    expect(figures.length).toBeGreaterThan(5);
    for (const figure of figures) {
      expect(figure).toMatch(/<title id="[\w-]+">[^<]+<\/title><desc id="[\w-]+">[^<]+<\/desc>/);
      expect(figure).not.toMatch(/NaN|undefined|style=/);
    }
    const drawnIn = (part: string): string[] => {
      const [, picture = ''] = new RegExp(`figure--${part}">(.*?)</figure>`, 's').exec(text) ?? [];
      return [...picture.matchAll(/>(\d+)(?: · [^<]*)?<\/text>/g)].map(([, number = '']) => number);
    };
    expect(drawnIn('evidence')).toEqual(rows(text, 'evidence').map(([, offers]) => offers));
    expect(drawnIn('expiring')).toEqual(rows(text, 'expiring').flatMap(([, ...both]) => both));
    expect(drawnIn('agencies')).toEqual(rows(text, 'agencies').flatMap(([, reports, valid]) => [reports, valid]));
  });

  it('leads to permanent addresses that give the same figures, as data and as CSV', async () => {
    const all = addresses(await page('/en/coverage?asOf=2027-11-01&agency=1'));
    expect(all.length).toBeGreaterThan(8);
    for (const address of all) {
      expect(address).toMatch(/asOf=2027-11-01&knownAt=2026-05-01T/);
      expect(address).toContain('agency=1');
    }
    const [csv] = all.filter((address) => address.includes('table=expiring-total'));
    const { text } = await request(app)
      .get(csv ?? '')
      .expect(200);
    expect(text.split('\n').slice(0, 4)).toEqual(['withinDays,reports,offers', '30,0,0', '90,1,1', '180,1,1']);
  });

  it('shows reports that end within 30, 90 and 180 days of a day, with the offers that rest on them', async () => {
    expect(rows(await page('/en/coverage?asOf=2027-11-01'), 'expiring')).toEqual([
      ['Within 30 days', '0', '0'],
      ['Within 90 days', '1', '1'],
      ['Within 180 days', '1', '1'],
    ]);
  });

  it('compares two days with each other, and says which', async () => {
    const text = await page('/en/coverage?asOf=2029-01-01&against=2026-04-30');
    expect(text).toContain('1 January 2029, compared with 30 April 2026.');
    expect(rows(text, 'difference').length).toBeGreaterThan(0);
    const [address = ''] = addresses(text).filter((one) => one.includes('against=') && one.includes('table=evidence'));
    expect(address).toContain('against=2026-04-30');
    expect(rows(await page('/en/coverage'), 'difference')).toEqual([]);
  });

  it('says that a country of which nothing is known is unknown, and counts nothing as a share', async () => {
    const text = await page('/en/coverage');
    const possible = rows(text, 'possible');
    // The only agency reports there, and one provider publishes. What is required we read later than this day.
    expect(possible.find(([country]) => country === 'Austria')).toEqual(['Austria', 'Not known', '–', '–', '1', '1']);
    expect(possible.find(([country]) => country === 'Norway')).toEqual(['Norway', 'Not known', '–', '–', '0', '0']);
    expect(text.replace(/<[^>]*>/g, '')).not.toMatch(/\d\s?%/);
  });

  it('takes an empty form for no wish, and names every mistake of a wrong one', async () => {
    expect(rows(await page('/en/coverage?country=&agency=&asOf=&against='), 'evidence')).toHaveLength(4);
    for (const [wrong, status] of [
      ['country=ATLANTIS', 400],
      ['asOf=yesterday', 400],
      ['against=2026-02-30', 400],
      ['agency=0', 400],
      ['agency=999', 404],
      ['knownAt=2999-01-01', 400],
    ] as const)
      await request(app).get(`/en/coverage?${wrong}`).set('Accept', 'text/html').expect(status);
  });

  it('answers about the first day and the last, and about what no country is known of', async () => {
    for (const asOf of ['0001-01-01', '9999-12-31'])
      expect(rows(await page(`/en/coverage?asOf=${asOf}`), 'evidence').length).toBeGreaterThan(0);
    expect(await page('/en/coverage?country=unknown')).toContain('Quality assurance in figures: Not known');
  });

  it('shows what a register says of itself as text, never as markup', async () => {
    const text = await page('/en/coverage');
    expect(text).not.toContain('<script>alert');
    expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;&quot;');
  });

  it('is listed by search engines at one address, and not once for each question', async () => {
    expect(await page('/en/coverage')).toContain('rel="canonical"');
    for (const question of ['country=AT', 'agency=1', 'asOf=2026-01-01', 'against=2026-04-30', 'x=1'])
      expect(await page(`/en/coverage?${question}`)).toContain('<meta name="robots" content="noindex">');
  });

  it('shows the days before with their numbers, never the day that is still being counted', async () => {
    expect(await page('/en/coverage')).toContain('fewer than two such days');
    await api.db.query(
      `insert into verdict_day (day, country, code, offers) values ('2026-04-24', 'AT', 'NO_REPORTS', 5),
       ('2026-04-29', 'AT', 'NO_REPORTS', 7), ('2026-04-29', 'BE', 'EXPIRED', 2), ('2026-05-01', 'AT', 'NO_REPORTS', 999)`,
    );
    // What a moment knows is remembered, so another one is asked.
    const text = await page('/en/coverage?asOf=2026-04-30&knownAt=2026-05-01T08:59:59Z');
    expect(rows(text, 'time').map((row) => [row[0], row[2]])).toEqual([
      ['24 April 2026', '0'],
      ['24 April 2026', '5'],
      ['29 April 2026', '2'],
      ['29 April 2026', '7'],
    ]);
    const [, picture = ''] = /figure--time">(.*?)<\/figure>/s.exec(text) ?? [];
    expect([...picture.matchAll(/>(\d+)<\/text>/g)].map(([, number]) => number)).toEqual(['0', '2', '5', '7']);
    const one = await page('/en/coverage?asOf=2026-04-30&knownAt=2026-05-01T08:59:59Z&country=BE');
    expect(rows(one, 'time').map((row) => [row[0], row[2]])).toEqual([
      ['24 April 2026', '0'],
      ['29 April 2026', '2'],
    ]);
    expect(await page('/en/coverage?agency=1')).toContain('not kept by agency');
  });

  it('says that figures are being counted, and when to come again', async () => {
    // Registers answer, and of offers nothing ever comes.
    const query: typeof api.db.query = (text, values) =>
      /from offer\b/.test(text) ? new Promise<never>(() => {}) : api.db.query(text, values);
    const slow = api.with({ now: () => NOW, deadlineMs: 600, db: Object.assign(Object.create(api.db), { query }) });
    const { text, headers } = await request(slow).get('/en/coverage').set('Accept', 'text/html').expect(503);
    expect(headers['retry-after']).toBe('10');
    expect(headers['cache-control']).toBe('no-store');
    expect(text).toContain('<meta http-equiv="refresh" content="10">');
    expect(text).toContain('These figures are being counted.');
    expect(text).toMatch(/<a href="[^"]*\/en\/coverage"/);
  });

  it('exists in every language, with all its words', async () => {
    for (const language of MESSAGE_LANGUAGES) {
      const text = await page(`/${language}/coverage`);
      const { frame, coverage } = messagesIn(language);
      expect(text).toContain(`<h1>${frame.coverage.replaceAll("'", '&#39;')}`);
      expect(text, language).toContain(coverage.section.expiring);
    }
  });
});
