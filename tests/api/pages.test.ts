import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Verdict } from '../../services/model/verdict.ts';
import { toneOf } from '../../web/views/assurance.ts';
import { openTestApi, type TestApi } from '../helpers/api.ts';
import { verdict } from '../helpers/offer-records.ts';
import { messagesIn } from '../helpers/words.ts';

/** The search without the filters with which it begins. */
const EVERY = 'all=openTo&all=microCredential&all=startsFrom';

describe('The pages', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openTestApi();
  });
  afterAll(() => api.close());
  const page = async (address: string) => {
    const { text, headers } = await request(api.app).get(address).set('Accept', 'text/html').expect(200);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    return text;
  };
  /** Addresses of links, unescaped. */
  const links = (text: string) =>
    [...text.matchAll(/<a href="([^"]*)"/g)].map((match) => (match[1] ?? '').replaceAll('&amp;', '&'));

  it('have no markup that runs, but for one script of our own on the search, and nothing from elsewhere', async () => {
    for (const address of ['/', '/offers/full']) {
      const whole = await page(address);
      const own = '<script type="module" src="/assets/search.js"></script>';
      expect(whole.includes(own)).toBe(address === '/');
      // Data for programs does not run, and the addresses of a page are whole for those who list it.
      const text = whole
        .replace(own, '')
        .replace(/<script type="application\/ld\+json">[^<]*<\/script>/, '')
        .replace(/<link rel="(?:canonical|alternate)"[^>]*>/g, '');
      expect(text).not.toMatch(/<script|<iframe|<img|\son\w+=|style="/i);
      expect(
        [...text.matchAll(/<(?:link|form)[^>]*(?:href|action)="([^"]*)"/g)].every(([, url]) => url?.startsWith('/')),
      ).toBe(true);
    }
  });

  it('name their files by what these hold, so that nobody loads one twice, and nobody keeps an old one', async () => {
    const address = /href="(\/assets\/style-[0-9a-f]{8}\.css)"/.exec(await page('/'))?.[1] ?? '';
    const { headers, text } = await request(api.app).get(address).expect(200);
    expect(headers['content-type']).toContain('text/css');
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
    for (const rule of ['.hits {', '.assurance {', '.skill-box {']) expect(text).toContain(rule);
    const plain = await request(api.app).get('/style.css').expect(200);
    expect([plain.text, plain.headers['cache-control']]).toEqual([text, 'public, max-age=3600']);
    await request(api.app).get('/style.css').set('If-None-Match', String(plain.headers.etag)).expect(304);
  });

  it('are not sent again to whoever has them as they are', async () => {
    for (const address of ['/?q=data', '/offers/full']) {
      const { headers } = await request(api.app).get(address).set('Accept', 'text/html').expect(200);
      expect(headers.etag).toMatch(/^W\/"/);
      const { text } = await request(api.app).get(address).set('If-None-Match', String(headers.etag)).expect(304);
      expect(text).toBe('');
      await request(api.app).get(`/de${address}`).set('If-None-Match', String(headers.etag)).expect(200);
    }
  });

  it('have landmarks, one main heading, headings without gaps, and a label for every field', async () => {
    for (const address of ['/', '/?q=data', '/offers/full', '/offers/vague']) {
      const text = await page(address);
      for (const landmark of ['<header', '<main', '<footer', '<nav', 'href="#content"', 'id="content"'])
        expect(text).toContain(landmark);
      const levels = [...text.matchAll(/<h([1-6])/g)].map((match) => Number(match[1]));
      expect(
        levels.filter((level) => level === 1),
        address,
      ).toHaveLength(1);
      expect(
        levels.every((level, at) => at === 0 || level <= (levels[at - 1] ?? 0) + 1),
        `${address} ${levels}`,
      ).toBe(true);
      const fields = [...text.matchAll(/<(?:input|select)(?![^>]*type="hidden")[^>]*>/g)];
      for (const field of fields) {
        const before = text.slice(0, field.index);
        const inLabel = before.lastIndexOf('<label') > before.lastIndexOf('</label>');
        expect(inLabel || text.includes('<label for="q">') === field[0].includes('id="q"'), field[0]).toBe(true);
      }
    }
  });

  it('keep what is known of the offer apart from what is known of its provider', async () => {
    for (const address of ['/?q=datenanalyse', '/offers/full']) {
      const text = (await page(address)).replace(/<[^>]*>/g, '|');
      if (address.startsWith('/offers/'))
        expect(text).toContain('The provider was externally reviewed; nothing was found about this offer itself');
      expect(text).toContain('Positive result about the provider, not the offer');
      expect(text).toMatch(/About this offer[|\s]+nothing found/);
      expect(text).toMatch(/About the provider[|\s]+reviewed, valid (?:today|on 1 May 2026)/);
    }
    expect(links(await page('/offers/full'))).toContain('https://register.example/report/5001');
  });

  it('show what of an offer was worked out and not stated', async () => {
    expect(await page('/offers/full')).toContain('125 hours (worked out by us: 25–30 hours per ECTS credit)');
  });

  it('speak the reader’s language, and keep to it from link to link', async () => {
    const text = await page('/de/?q=datenanalyse');
    expect(text).toContain('<html lang="de">');
    expect(text).toContain('Datenanalyse');
    expect(text).toContain('Österreich');
    expect(text).toContain('<form method="get" action="/de/"');
    expect(links(text)).toContain('/de/offers/full?from=q%3Ddatenanalyse');
    expect(links(text)).toContain('/en/?q=datenanalyse');
    const offer = await page('/de/offers/full');
    expect(offer).toContain('1. September 2026');
    expect(links(offer)).toContain('/de/');
    // A text in another language than the page says in which.
    expect(offer).toContain('<span lang="en">Reads tables</span>');
  });

  it('keep every filter when another is added', async () => {
    const text = await page('/?q=data&eqf=5-7&country=AT&kind=course&startsFrom=2026-06-01,unknown&sort=ects');
    for (const kept of [
      '<input type="checkbox" name="eqf" value="5-7" checked>',
      '<input type="checkbox" name="country" value="AT" checked>',
      '<input type="checkbox" name="kind" value="course" checked>',
      '<input type="date" name="startsFrom" value="2026-06-01">',
      '<input type="checkbox" name="startsFrom" value="unknown" checked>',
      '<option value="ects" selected>',
    ])
      expect(text).toContain(kept);
    expect(links(text)).toContain('/en/?q=data');
  });

  it('lead out of a search that finds nothing, and to what states nothing', async () => {
    const nothing = await page(`/?eqf=8&country=AT&${EVERY}`);
    expect(nothing).toContain('No offers found.');
    expect(nothing).toContain('without EQF level: 2');
    expect(nothing).not.toContain('without Country');
    expect(links(nothing)).toContain(`/en/?country=AT&${EVERY}`);
    const some = await page(`/?ects=3-&${EVERY}`);
    const way = links(some).find((link) => link.includes('unknown'));
    expect(way).toBe(`/en/?ects=3-&${EVERY}&ects=unknown`);
    expect(await page(String(way))).toContain('3 offers');
  });

  it('put offers that have most of the words under a heading of their own, below those that have all', async () => {
    const text = await page(`/en/?q=data+ethics&${EVERY}`);
    const [all = '', most = ''] = text.split('<h2>Offers with most of the words</h2>');
    expect([all.includes('/offers/open'), all.includes('/offers/full')]).toEqual([true, false]);
    expect(most).toContain('/offers/full');
    expect(await page('/en/?q=datenanalyse')).not.toContain('Offers with most of the words');
  });

  it('lead from page to page', async () => {
    expect(links(await page(`/?size=2&${EVERY}`))).toContain(`/en/?size=2&${EVERY}&page=2`);
    expect(links(await page(`/?size=2&page=2&${EVERY}`))).toContain(`/en/?size=2&${EVERY}&page=1`);
    expect(links(await page(`/?size=2&page=2&${EVERY}`))).not.toContain(`/en/?size=2&${EVERY}&page=3`);
  });

  it('show what was typed, and nothing of it as markup', async () => {
    const typed = '"><script>alert(1)</script>';
    const text = await page(
      `/?q=${encodeURIComponent(typed)}&kind=course&provider=${encodeURIComponent(typed)}&country=AT`,
    );
    expect(text).not.toContain('<script>');
    expect(text.match(/<script/g)).toHaveLength(1);
    expect(text).toContain('value="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"');
  });

  it('are gone for an offer that is not there', async () => {
    const { text } = await request(api.app).get('/offers/nobody').set('Accept', 'text/html').expect(404);
    expect(text).toContain('There is no offer with the id nobody.');
  });
});

describe('What the box of quality assurance says at a glance', () => {
  const of = (given: Partial<Verdict>) => toneOf(verdict({ registry: 'deqar', ...given }));

  it('differs for a positive, a conditional, a negative, a lapsed and a future result, for none and for no comparison', () => {
    const offer = (state: Verdict['offer']['state']): Verdict['offer'] => ({ state, match: null, reports: [] });
    const tones = [
      of({ qualityAssured: true, scope: 'offer', offer: offer('current') }),
      of({ qualityAssured: true, scope: 'offer', offer: offer('conditional') }),
      of({ qualityAssured: false, scope: 'offer', offer: offer('negative') }),
      of({ code: 'EXPIRED', qualityAssured: null, scope: null }),
      of({ code: 'NOT_YET_VALID', qualityAssured: null, scope: null }),
      of({ code: 'NOT_COVERED', qualityAssured: null, scope: null }),
      of({ registry: null, qualityAssured: null, scope: null }),
    ];
    expect(tones).toEqual(['positive', 'conditional', 'negative', 'lapsed', 'future', 'unknown', 'never']);
    // A programme that the offer belongs to, passed with conditions, is no plain positive result either.
    const component = { code: 'COMPONENT_OF_ASSURED_PROGRAMME', qualityAssured: true, scope: 'offer' } as const;
    expect(of({ ...component, flags: ['conditional'] })).toBe('conditional');
    for (const { tone } of [messagesIn('en'), messagesIn('de')])
      expect(new Set(tones.map((one) => tone[one])).size).toBe(tones.length);
  });
});
