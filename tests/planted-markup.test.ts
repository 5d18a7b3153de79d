import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DOMParser as XmlParser } from '@xmldom/xmldom';
import type { Express } from 'express';
import { Window } from 'happy-dom';
import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../api/app.ts';
import { ensureKeys } from '../services/keys/key-folder.ts';
import { OfferContent } from '../services/model/offer.ts';
import { NOW, type TestApi } from './helpers/api.ts';
import { ADDRESS, MARKUP, planted } from './helpers/planted.ts';
import { openPlantedApi } from './helpers/planted-api.ts';

/** Attributes that lead somewhere or fetch something. */
const LEADING = ['href', 'src', 'action', 'formaction', 'data', 'poster', 'srcset', 'ping', 'background', 'cite'];
const ALL = 'all=openTo&all=microCredential&all=startsFrom&size=50';

const leadsAway = (address: string) => /^\s*[a-z][a-z0-9+.-]*:/i.test(address) && !/^(https?|mailto):/i.test(address);

/** What is wrong with a page: markup that a source supplied, or an address that is none of the web. */
function wrongInPage(text: string): string[] {
  const { document } = new Window({ settings: { disableJavaScriptEvaluation: true } });
  document.write(text);
  const wrong: string[] = [];
  for (const element of document.querySelectorAll('*')) {
    const name = element.tagName.toLowerCase();
    if (name === 'img' || name === 'iframe' || name === 'object') wrong.push(element.outerHTML.slice(0, 200));
    if (name === 'script') {
      const type = element.getAttribute('type');
      if (type === 'application/ld+json') wrong.push(...wrongInData(JSON.parse(element.textContent ?? '')));
      else if (element.textContent !== '') wrong.push(`script: ${element.textContent?.slice(0, 100)}`);
    }
    for (const { name: attribute, value } of element.attributes) {
      if (/^on|^style$/i.test(attribute)) wrong.push(`${name} ${attribute}=${value}`);
      if (LEADING.includes(attribute) && leadsAway(String(value))) wrong.push(`${name} ${attribute}=${value}`);
    }
  }
  return wrong;
}

/** Addresses in data that programs follow: by the names that these formats have for them. */
const FOLLOWED =
  /^(url|external_url|home_page_url|feed_url|image|icon|avatar|sameAs|contentUrl|provider_url|thumbnail_url|page|link)$/;

function wrongInData(data: unknown, name = ''): string[] {
  if (typeof data === 'string') return FOLLOWED.test(name) && !/^https?:\/\//.test(data) ? [`${name}: ${data}`] : [];
  if (Array.isArray(data)) return data.flatMap((one) => wrongInData(one, name));
  if (data === null || typeof data !== 'object') return [];
  return Object.entries(data).flatMap(([key, one]) => wrongInData(one, key));
}

/** What is wrong with XML: that it is none, elements that we do not write, an address that is none of the web. */
function wrongInXml(text: string): string[] {
  const wrong: string[] = [];
  const parser = new XmlParser({ onError: (_level: string, message: string) => void wrong.push(message) });
  const document = parser.parseFromString(text, 'application/xml');
  for (const element of Array.from(document.getElementsByTagName('*'))) {
    const said = element.childNodes.length === 1 ? (element.textContent ?? '') : '';
    if (/^(script|img)$/i.test(element.nodeName)) wrong.push(element.nodeName);
    if (/(^|:)(link|url|loc)$/i.test(element.nodeName) && said !== '' && !/^https?:/.test(said)) wrong.push(said);
    const href = element.getAttribute('href');
    if (href !== null && leadsAway(href)) wrong.push(href);
  }
  return wrong;
}

const LINES =
  /^(BEGIN:V(CALENDAR|EVENT)|END:V(CALENDAR|EVENT)|VERSION|PRODID|CALSCALE|METHOD|NAME|X-WR-CALNAME|REFRESH-INTERVAL|X-PUBLISHED-TTL|UID|DTSTAMP|DTSTART|DTEND|SUMMARY|DESCRIPTION|URL|TRANSP|LAST-MODIFIED|SOURCE|CLASS|LANGUAGE|SEQUENCE)\b/;

/** What is wrong with a calendar: lines that a source supplied, or an address that is none of the web. */
function wrongInCalendar(text: string): string[] {
  const lines = text.replace(/\r\n[ \t]/g, '').split('\r\n');
  return lines.filter((line) => line !== '' && (!LINES.test(line) || (/^URL/.test(line) && !/:https?:/.test(line))));
}

const CHECKS: readonly (readonly [RegExp, (text: string) => string[]])[] = [
  [/^text\/html/, wrongInPage],
  [/calendar/, wrongInCalendar],
  [/rdf\+xml|xml/, wrongInXml],
  [/json/, (text) => (JSON.parse(text) === undefined ? ['no data'] : [])],
  [/turtle|plain/, () => []],
];

describe('Markup and addresses that a source plants in every field', () => {
  let api: TestApi;
  let app: Express;
  let ids: readonly string[] = [];
  let folder = '';

  beforeAll(async () => {
    ({ api, ids } = await openPlantedApi());
    folder = await mkdtemp(join(tmpdir(), 'accredex-planted-'));
    const keys = await ensureKeys(folder, NOW);
    app = createApp({ ...api.deps, keys: async () => keys });
  }, 120_000);
  afterAll(async () => {
    await api.close();
    await rm(folder, { recursive: true, force: true });
  });

  async function wrongAt(address: string, accept = 'text/html'): Promise<string[]> {
    const { text, headers, status } = await request(app)
      .get(address)
      .set('Accept', accept)
      .buffer(true)
      .parse((res, done) => {
        let body = '';
        res.setEncoding('utf8');
        res.on('data', (chunk) => {
          body += chunk;
        });
        res.on('end', () => done(null, body));
      })
      .then(({ body, headers, status }) => ({ text: String(body), headers, status }));
    expect(status, address).toBe(200);
    expect(headers['x-content-type-options'], address).toBe('nosniff');
    const type = String(headers['content-type']);
    const check = CHECKS.find(([kind]) => kind.test(type))?.[1];
    if (check === undefined) throw new Error(`${address}: say what is wrong in ${type}`);
    return check(text).map((one) => `${address}: ${one}`);
  }

  it('are in every text that the model has', () => {
    const count = (value: unknown): number =>
      typeof value === 'string'
        ? Number(value === MARKUP)
        : value !== null && typeof value === 'object'
          ? Object.values(value).reduce((sum: number, one) => sum + count(one), 0)
          : 0;
    const offer = planted(OfferContent, MARKUP, 0);
    expect(OfferContent.safeParse(offer).success).toBe(true);
    expect(count(offer)).toBeGreaterThan(60);
  });

  it('are text in every page of offers and providers, and no link', async () => {
    const wrong = await wrongAt(`/en/offers/${ids[0]}`);
    for (const id of ids)
      wrong.push(...(await wrongAt(`/en/offers/${id}`)), ...(await wrongAt(`/de/embed?offer=${id}`)));
    for (const id of ['p1', 'p2']) wrong.push(...(await wrongAt(`/en/providers/${id}`)));
    for (let at = 0; at < ids.length; at += 4)
      wrong.push(
        ...(await wrongAt(
          `/en/compare?${ids
            .slice(at, at + 4)
            .map((id) => `id=${id}`)
            .join('&')}`,
        )),
      );
    expect(wrong).toEqual([]);
    const { text } = await request(app).get(`/en/offers/${ids[0]}`).set('Accept', 'text/html');
    expect(text).toContain('&lt;img src=x onerror=alert(1)&gt;');
  }, 120_000);

  it('are text in every page of searches, also where they are what is asked', async () => {
    const hostile = encodeURIComponent(MARKUP);
    const wrong: string[] = [];
    for (const address of [
      `/en/?${ALL}`,
      `/de/embed?size=50&facets=country,language,skill,provider,qa,licence`,
      '/en/embed?size=50&layout=cards',
      '/en/skills',
      '/en/licences',
      '/en/studio',
      `/en/?${ALL}&q=${hostile}`,
      `/en/gap?findHave=${hostile}&want=${hostile}`,
      `/en/skills?broader=${encodeURIComponent(ADDRESS)}`,
      `/en/studio?filters=${hostile}&token=${hostile}`,
      `/en/compare?id=${hostile}`,
    ])
      wrong.push(...(await wrongAt(address)));
    expect(wrong).toEqual([]);
    const { text } = await request(app).get(`/en/?${ALL}`).set('Accept', 'text/html');
    expect(text).toContain('&lt;img src=x');
  }, 120_000);

  it('are text in what is saved of a search: page, RSS, calendar and JSON Feed', async () => {
    const { headers } = await request(app).get('/en/saved?all=openTo,microCredential,startsFrom').expect(303);
    const link = String(headers.location);
    const wrong = await wrongAt(link);
    for (const ending of ['rss', 'ics', 'json']) wrong.push(...(await wrongAt(`${link}.${ending}`)));
    const feed = await request(app).get(`${link}.json`).buffer(true);
    const data = JSON.parse(feed.text ?? String(feed.body));
    expect(data.items.length).toBeGreaterThan(5);
    expect([...wrong, ...wrongInData(data)]).toEqual([]);
  }, 60_000);

  it('are data in what programs read: schema.org, ELM, oEmbed, sitemaps, the API', async () => {
    const wrong: string[] = [];
    for (const id of ids) {
      for (const type of ['application/json', 'application/rdf+xml', 'text/turtle'])
        wrong.push(...(await wrongAt(`/v1/offers/${id}`, type)));
      const url = encodeURIComponent(`https://catalogue.example/en/offers/${id}`);
      wrong.push(...(await wrongAt(`/oembed?url=${url}&format=xml`, '*/*')));
      const oembed = (await request(app).get(`/oembed?url=${url}`).expect(200)).body;
      wrong.push(...wrongInData(oembed), ...wrongInPage(oembed.html).filter((one) => !one.startsWith('<iframe')));
      const course = await request(app).get(`/v1/offers/${id}`).set('Accept', 'application/ld+json').buffer(true);
      wrong.push(...wrongInData(JSON.parse(course.text ?? String(course.body))));
    }
    wrong.push(...(await wrongAt('/v1/offers?size=50', 'application/json')));
    wrong.push(...(await wrongAt('/sitemap.xml', '*/*')));
    expect(wrong).toEqual([]);
  }, 120_000);

  it('are data in what an assistant is told, and the pages that it is told to cite are ours', async () => {
    for (const [name, asked] of [
      ['search_offers', { size: 20 }],
      ...ids.map((id) => ['get_verdict', { id }] as const),
    ] as const) {
      const { text } = await request(app)
        .post('/mcp')
        .set({ Accept: 'application/json, text/event-stream', 'Content-Type': 'application/json' })
        .send({ jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name, arguments: asked } });
      const answer = JSON.parse(/\{.*\}/s.exec(text)?.[0] ?? '');
      const told = JSON.parse(answer.result.content[0].text);
      expect(wrongInData(told)).toEqual([]);
    }
  }, 60_000);
});
