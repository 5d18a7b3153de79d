import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Express } from 'express';
import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StoredKey } from '../../services/keys/key.ts';
import { ensureKeys, readKeys, rotateKeys } from '../../services/keys/key-folder.ts';
import { signLink } from '../../services/keys/link-signature.ts';
import { NOW, openTestApi, type TestApi } from '../helpers/api.ts';
import { offerInstance } from '../helpers/offer-records.ts';

const HOSTILE = 'Ends ]]></title>, <script>x</script>; \\ "all" & so\u0001 on';
const ALL = 'all=openTo,microCredential,startsFrom';

describe('A saved search', () => {
  let api: TestApi;
  let app: Express;
  let folder = '';
  let keys: readonly StoredKey[] = [];

  beforeAll(async () => {
    api = await openTestApi();
    folder = await mkdtemp(join(tmpdir(), 'accredex-saved-'));
    keys = await ensureKeys(folder, NOW);
    app = api.with({ keys: async () => keys });
    await api.publish('hostile', 'p1', {
      title: { en: HOSTILE },
      kind: 'challenge',
      instances: [
        offerInstance('x', { start: '2026-09-01', deadline: '2026-08-15' }),
        offerInstance('y', { start: '2026-10', deadline: null }),
        offerInstance('z', { start: '2026-11-01', state: 'cancelled' }),
      ],
    });
    await api.sync();
  });
  afterAll(async () => {
    await api.close();
    await rm(folder, { recursive: true, force: true });
  });

  const save = async (query: string) => {
    const { headers } = await request(app).get(`/en/saved?${query}`).expect(303);
    return String(headers.location);
  };

  it('is a link of the search page to a page of the same offers, with its feeds, and no cookie', async () => {
    const search = await request(app).get(`/en/?kind=course&${ALL}&page=1`).expect(200);
    const href = /href="([^"]*\/en\/saved\?[^"]*)"/.exec(search.text)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const { headers } = await request(app).get(href).expect(303);
    expect(headers.location).toMatch(/^\/en\/saved\/[\w-]+\.[\w-]{43}$/);
    const page = await request(app)
      .get(headers.location ?? '')
      .expect(200);
    expect(page.text).toContain('Data ethics');
    expect(page.text).not.toContain('Numbers for all');
    for (const type of ['application/rss+xml', 'text/calendar', 'application/feed+json'])
      expect(page.text).toContain(`<link rel="alternate" type="${type}"`);
    expect(page.headers['set-cookie']).toBeUndefined();
    expect(page.headers['x-robots-tag']).toBe('noindex');
  });

  it('is found in every language under the same link', async () => {
    const link = (await save(`kind=course&${ALL}`)).replace('/en/', '/de/');
    const { text } = await request(app).get(link).expect(200);
    expect(text).toContain('<html lang="de">');
    expect(text).toContain('Gemerkte Suche');
  });

  it('is RSS that stays whole whatever a title contains, and is not sent again while nothing changes', async () => {
    const link = await save(`kind=challenge&${ALL}`);
    const feed = await request(app).get(`${link}.rss`).buffer(true).expect(200);
    expect(feed.headers['content-type']).toBe('application/rss+xml; charset=utf-8');
    const text = feed.text ?? String(feed.body);
    expect(text.match(/<item>/g)).toHaveLength(1);
    expect(text).not.toMatch(/<script|\]\]>(?!$)/);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(text).not.toMatch(/[\u0000-\u0008\u000b-\u001f]/);
    expect(text).toContain('&lt;script&gt;');
    expect(text).toMatch(/<guid isPermaLink="true">https:\/\/catalogue\.example\/en\/offers\/hostile<\/guid>/);
    await request(app)
      .get(`${link}.rss`)
      .set('If-None-Match', feed.headers.etag ?? '')
      .expect(304);
  });

  it('is a calendar of days that are known: deadlines and starts, none that was cancelled', async () => {
    const feed = await request(app)
      .get(`${await save(`kind=challenge&${ALL}`)}.ics`)
      .buffer(true)
      .expect(200);
    const text = feed.text ?? String(feed.body);
    expect(feed.headers['content-type']).toContain('text/calendar');
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const whole = text.replaceAll('\r\n ', '');
    expect(whole.match(/BEGIN:VEVENT/g)).toHaveLength(2);
    expect(whole).toContain('UID:hostile.x.deadline@catalogue.example');
    expect(whole).toContain('DTSTART;VALUE=DATE:20260815');
    expect(whole).toContain('DTSTART;VALUE=DATE:20260901');
    expect(whole).toMatch(/DTSTAMP:\d{8}T\d{6}Z\r\n/);
    expect(whole).toContain('<script>x</script>\\; \\\\ "all" & so');
  });

  it('is a JSON Feed with at most fifty offers, which says what the register says and no description', async () => {
    const { body } = await request(app)
      .get(`${await save(ALL)}.json`)
      .expect(200);
    expect(body).toMatchObject({ version: 'https://jsonfeed.org/version/1.1', language: 'en', title: 'All offers' });
    expect(body.items).toHaveLength(5);
    expect(JSON.stringify(body)).not.toContain('more numbers');
    expect(Object.keys(body.items[0]).sort()).toEqual(['content_text', 'date_published', 'id', 'title', 'url']);
  });

  it('is made here or not at all: a link that was changed, guessed, or is for something else leads nowhere', async () => {
    const link = await save(`kind=course&${ALL}`);
    const [, , , token = ''] = link.split('/');
    const forged = Buffer.from(JSON.stringify([keys[1]?.kid, ''])).toString('base64url');
    for (const other of [
      `${forged}.${token.split('.')[1]}`,
      `${token}x`,
      'x',
      signLink('kind=course', 'other', keys, NOW),
      'a'.repeat(9_000),
    ])
      for (const ending of ['', '.rss', '.ics', '.json'])
        await request(app).get(`/en/saved/${other}${ending}`).expect(404);
  });

  it('outlives the key that made it, until that key is removed', async () => {
    const link = await save(`kind=course&${ALL}`);
    await rotateKeys(folder, ['links'], { now: NOW });
    const after = await readKeys(folder);
    await request(api.with({ keys: async () => after }))
      .get(link)
      .expect(200);
    const rest = after.filter(({ retired }) => retired === null);
    await request(api.with({ keys: async () => rest }))
      .get(link)
      .expect(404);
  });

  it('is not offered where there are no keys, and not made of more than an address holds', async () => {
    const bare = api.with({});
    expect((await request(bare).get('/en/').expect(200)).text).not.toContain('/en/saved?');
    await request(bare).get('/en/saved?q=x').expect(404);
    await request(app)
      .get(`/en/saved?q=${'x'.repeat(2_000)}`)
      .expect(400);
  });
});
