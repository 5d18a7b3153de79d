import type { ServerResponse } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPublishing, PUBLISHER, type Publishing } from '../helpers/publishing.ts';

let publishing: Publishing;
let clock = Date.parse('2026-11-24T09:00:00Z');
let sites = 0;
beforeAll(async () => {
  publishing = await openPublishing({ now: () => new Date(clock) });
}, 60_000);
afterAll(() => publishing.close());

const course = (name: string | null, more: object = {}) => ({ '@type': 'Course', name, ...more });
const html = (data: object | string, head = '') =>
  `<!doctype html><html lang="en"><head><title>x</title>${head}<script type="application/ld+json">${
    typeof data === 'string' ? data : JSON.stringify({ '@context': 'https://schema.org', ...data })
  }</script></head><body><p>1 < 2 & so on</body></html>`;
const urlset = (addresses: readonly string[]) =>
  `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${addresses
    .map((address) => `<url><loc>${address}</loc><lastmod>2026-01-01</lastmod></url>`)
    .join('')}</urlset>`;
const index = (addresses: readonly string[]) =>
  `<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${addresses
    .map((address) => `<sitemap><loc>${address}</loc></sitemap>`)
    .join('')}</sitemapindex>`;

type Answer = string | { readonly status?: number; readonly headers?: Record<string, string>; readonly body?: string };

/** A website of its own below `/site-n`. What it answers can change from one harvest to the next. */
async function site() {
  const place = `/site-${++sites}`;
  const at = (path: string) => `${publishing.web.url}${place}${path}`;
  const respondWith = (respond: ServerResponse, answer: Answer) => {
    const { status = 200, headers = {}, body = '' } = typeof answer === 'string' ? { body: answer } : answer;
    respond.writeHead(status, headers).end(body);
  };
  const rules = (robots: Answer, tdm: Answer) => {
    publishing.answer('/robots.txt', (respond) => respondWith(respond, robots));
    publishing.answer('/.well-known/tdmrep.json', (respond) => respondWith(respond, tdm));
  };
  const set = (answers: Readonly<Record<string, Answer>>) => {
    for (const [path, answer] of Object.entries(answers))
      publishing.answer(place + path, (respond) => respondWith(respond, answer));
  };
  rules({ status: 404 }, { status: 404 });
  let source = '';
  const harvest = async (start = '/sitemap.xml') => {
    clock += 3_600_000;
    if (source === '') {
      const manifest = JSON.stringify({ sources: [{ type: 'schema.org', path: at(start) }] });
      publishing.answer(`${place}/manifest`, (respond) => respond.end(manifest));
      [source = ''] = await publishing.catalogue.add(at('/manifest'), PUBLISHER);
    }
    const from = publishing.asked.length;
    const harvested = await publishing.outcomeOf(source, await publishing.knownIds());
    const asked = publishing.asked.slice(from).map((path) => path.replace(place, ''));
    return { ...harvested, asked, findings: await publishing.catalogue.findings(harvested.run) };
  };
  return { place, at, rules, set, harvest };
}

const titles = (offers: readonly { readonly content: { readonly title: object } }[]) =>
  offers.flatMap(({ content }) => Object.values(content.title)).sort();

describe('A website whose pages describe courses in the words of schema.org', () => {
  it('is read by its sitemaps, and is unchanged until a page changes', async () => {
    const { at, set, harvest } = await site();
    set({
      '/sitemap.xml': index([at('/a.xml'), at('/b.xml')]),
      '/a.xml': urlset([at('/tides'), at('/news')]),
      '/b.xml': urlset([at('/waves')]),
      '/tides': html(course('Tides')),
      '/waves': html({ '@graph': [{ '@type': 'WebPage', mainEntity: course('Waves', { url: at('/waves') }) }] }),
      '/news': '<html><p>Nothing to learn here',
    });
    const first = await harvest();
    expect(first.run).toMatchObject({ outcome: 'complete', counts: { read: 2, published: 2 } });
    expect(titles(first.offers)).toEqual(['Tides', 'Waves']);
    expect(first.findings.map(({ code }) => code)).not.toContain('pages-left-out');
    expect((await harvest()).run.outcome).toBe('unchanged');
    set({ '/b.xml': urlset([]) });
    expect((await harvest()).run).toMatchObject({ outcome: 'complete', counts: { unchanged: 1, notSeen: 1 } });
  });

  it('is asked for nothing that robots.txt forbids or for which mining is reserved, and says so', async () => {
    const { place, at, rules, set, harvest } = await site();
    rules(
      `User-agent: *\nDisallow: /\n\nUser-agent: accredex\nDisallow: ${place}/private\n`,
      JSON.stringify([
        { location: `${place}/reserved*`, 'tdm-reservation': 1 },
        { location: `${place}/reserved/open$`, 'tdm-reservation': 0 },
      ]),
    );
    set({
      '/sitemap.xml': urlset([
        ...['/tides', '/private/a', '/reserved/b', '/reserved/open', '/header', '/meta', '/gone'].map(at),
        'https://elsewhere.example/c',
      ]),
      '/tides': html(course('Tides')),
      '/private/a': html(course('Private')),
      '/reserved/b': html(course('Reserved')),
      '/reserved/open': html(course('Open')),
      '/header': { headers: { 'tdm-reservation': '1' }, body: html(course('By its header')) },
      '/meta': html(course('By its markup'), '<meta name="tdm-reservation" content="1">'),
    });
    const { run, offers, asked, findings } = await harvest();
    expect(run).toMatchObject({ outcome: 'complete', counts: { read: 2 } });
    expect(titles(offers)).toEqual(['Open', 'Tides']);
    for (const path of ['/private/a', '/reserved/b']) expect(asked).not.toContain(path);
    expect(findings.find(({ code }) => code === 'pages-left-out')).toMatchObject({
      value: at('/private/a'),
      facts: { robots: 1, reserved: 1, elsewhere: 1, absent: 3 },
    });
    rules({ status: 404 }, { status: 404 });
  });

  it('that reserves a page later keeps nothing of it, also where the page itself is as it was', async () => {
    const { at, set, harvest } = await site();
    const body = html(course('Tides'));
    set({
      '/sitemap.xml': urlset([at('/tides'), at('/waves')]),
      '/tides': { headers: { etag: '"1"' }, body },
      '/waves': html(course('Waves')),
    });
    expect((await harvest()).run.counts).toMatchObject({ published: 2 });
    set({ '/tides': { status: 304, headers: { etag: '"1"', 'tdm-reservation': '1' } } });
    expect((await harvest()).run).toMatchObject({ outcome: 'complete', counts: { read: 1, notSeen: 1 } });
  });

  it.each<[string, Answer, object]>([
    ['forbids the sitemap itself', 'User-agent: *\nDisallow: /', { outcome: 'failed', reason: 'auth' }],
    ['cannot be had', { status: 503 }, { outcome: 'failed', reason: 'http-status' }],
    ['is not shown to us', { status: 403 }, { outcome: 'complete' }],
    ['is a web page', '<!doctype html><p>Not found', { outcome: 'complete' }],
  ])('whose robots.txt %s', async (_, robots, expected) => {
    const { at, rules, set, harvest } = await site();
    rules(robots, { status: 404 });
    set({ '/sitemap.xml': urlset([at('/tides')]), '/tides': html(course('Tides')) });
    const { run, asked } = await harvest();
    expect(run).toMatchObject(expected);
    if (run.outcome === 'failed') expect(asked).not.toContain('/tides');
    rules({ status: 404 }, { status: 404 });
  });

  it.each<[string, Answer, string]>([
    ['fails', { status: 500 }, 'more-pages'],
    ['has JSON-LD that breaks off', html('{ "@type": "Course", "name": "Wav'), 'json-ld-broken'],
  ])('of which a page %s is partial, and nothing counts as gone', async (_, broken, code) => {
    const { at, set, harvest } = await site();
    set({
      '/sitemap.xml': urlset([at('/tides'), at('/waves')]),
      '/tides': html(course('Tides')),
      '/waves': html(course('Waves')),
    });
    await harvest();
    set({ '/waves': broken, '/tides': html(course('Tides and currents')) });
    const { run, codes } = await harvest();
    expect(run).toMatchObject({ outcome: 'partial', counts: { read: 1, changed: 1, notSeen: 0 } });
    expect(codes).toContain(code);
  });

  it('whose sitemap breaks off is partial: what it names before is published', async () => {
    const { at, set, harvest } = await site();
    set({ '/sitemap.xml': `<urlset><url><loc>${at('/tides')}</loc></url><url><lo`, '/tides': html(course('Tides')) });
    expect((await harvest()).run).toMatchObject({ outcome: 'partial', counts: { published: 1 } });
  });

  it('may be a single page, and leaves a course without a name out', async () => {
    const { set, harvest } = await site();
    const list = ['Tides', null, 'Waves'].map((name, at) => ({
      '@type': 'ListItem',
      item: course(name, { '@id': `#c${at}` }),
    }));
    set({ '/courses': html({ '@type': 'ItemList', itemListElement: list }) });
    const { run, offers } = await harvest('/courses');
    expect(run).toMatchObject({ outcome: 'complete', counts: { read: 3, published: 2, rejected: 1 } });
    expect(offers.map(({ content }) => content.iri?.split('#')[1])).toEqual(expect.arrayContaining(['c0', 'c2']));
  });

  it('without any course publishes nothing and takes nothing for gone', async () => {
    const { at, set, harvest } = await site();
    set({ '/sitemap.xml': urlset([at('/tides')]), '/tides': html(course('Tides')) });
    await harvest();
    set({ '/tides': '<html><p>Moved' });
    expect((await harvest()).run).toMatchObject({ outcome: 'held', counts: { published: 0, withdrawn: 0 } });
  });
});
