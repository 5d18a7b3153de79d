import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROADER_SKILL, openTestApi, SKILL, type TestApi } from '../helpers/api.ts';
import { messagesIn } from '../helpers/words.ts';

const { pages, ui, about, tone } = messagesIn('en');
let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

const page = async (address: string, status = 200) =>
  (await request(api.app).get(address).set('Accept', 'text/html').expect(status)).text;
const links = (text: string) =>
  [...text.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, link]) => (link ?? '').replaceAll('&amp;', '&'));
const plain = (text: string) => text.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

describe('The page of a provider', () => {
  it('keeps the provider’s reports apart from its offers, names the agency in full and links the report', async () => {
    const text = await page('/en/providers/p1');
    expect(text).toContain(pages.provider.notOffers);
    expect(text).toContain(pages.provider.reportsAbout);
    const said = plain(text);
    expect(said).toMatch(/Report 5001 : [A-Z][\w ]{8,}/);
    expect(links(text)).toContain('https://register.example/report/5001');
    expect(links(text)).toContain('/en/offers/full');
  });

  it('says when its data were last read completely', async () => {
    expect(plain(await page('/providers/p1'))).toMatch(/Last read completely: \d+ \w+ 2026|Never read completely/);
    expect(await page('/providers/p2')).toContain(pages.provider.noSources);
  });

  it('says of a provider that the register does not know just that', async () => {
    const text = await page('/providers/p2');
    expect(text).toContain(pages.provider.noEntry);
    expect(text).not.toContain(pages.provider.reportsAbout);
  });

  it('leads to all its offers, not only to those with which the search begins', async () => {
    await expect(page('/providers/nobody', 404)).resolves.toContain('nobody');
    const text = await page('/en/?provider=p2&all=openTo&all=microCredential&all=startsFrom');
    expect(text).toContain('2 offers');
    // By its name, also where it has no offers that are found.
    expect(await page('/en/?provider=p2&eqf=8')).toContain('Provider: Glen College');
  });
});

describe('The comparison', () => {
  it('puts offers side by side under headings of rows, and says what is not stated', async () => {
    const text = await page('/compare?id=full&id=vague');
    expect(text.match(/<th scope="col"/g)).toHaveLength(2);
    expect(text.match(/<th scope="row"/g)?.length).toBeGreaterThan(15);
    expect(text).toContain(`<span class="table-unknown">${ui.notStated}</span>`);
    expect(plain(text)).toContain('Bachelor level (6)');
    expect(links(text)).toContain('/en/compare?id=vague');
  });

  it('never takes the review of a provider for that of an offer', async () => {
    const said = plain(await page('/compare?id=full,open'));
    expect(said).toContain('The provider was externally reviewed; nothing was found about this offer itself');
  });

  it('says which ids are of no offer, and that there are too few or too many', async () => {
    expect(await page('/compare')).toContain(pages.compare.tooFew);
    const hostile = '"><script>alert(1)</script>';
    const text = await page(`/compare?id=full&id=${encodeURIComponent(hostile)}&id=%00`);
    expect(text).not.toContain('<script>');
    expect(text).toContain('There is no offer &quot;&gt;&lt;script&gt;');
    expect(text).toContain(pages.compare.tooFew);
    const many = await page('/compare?id=full,open,vague,undated,nobody');
    expect(many).toContain(pages.compare.tooMany.replace('{most}', '4'));
    expect(many.match(/<th scope="col"/g)).toHaveLength(4);
    expect(/<main.*<\/main>/s.exec(many)?.[0]).not.toContain('nobody');
  });
});

describe('The skills', () => {
  it('are walked from broader to narrower by links, each with as many offers as its search finds', async () => {
    const top = await page('/en/skills');
    const below = links(top).find(
      (link) => link.includes(encodeURIComponent(BROADER_SKILL)) && link.includes('skills'),
    );
    const text = await page(String(below));
    const search = links(text).find((link) => link.includes(encodeURIComponent(SKILL)) && link.startsWith('/en/?'));
    expect(plain(text)).toContain('analyse data');
    const count = new RegExp(
      `href="${search?.replaceAll('&', '&amp;').replace(/[?.*+()]/g, '\\$&')}"[^>]*>([^<]*)<`,
    ).exec(text)?.[1];
    const found = /<h2 id="results"[^>]*>([^<]*)/.exec(await page(String(search)))?.[1];
    expect(count).toBe('1 offer');
    expect(found).toContain(count);
  });

  it('are there for whatever is asked', async () => {
    for (const query of [
      'broader=urn:nobody',
      'page=0',
      'page=x',
      'page=999999999',
      'broader=%00&page=-1',
      `broader=${'x'.repeat(5_000)}`,
    ])
      expect(await page(`/skills?${query}`)).toContain('<h1');
  });
});

describe('The guided search', () => {
  const want = `want=${encodeURIComponent(SKILL)}`;

  it('leads to the search for what is missing, within the hours and the money at most', async () => {
    const { headers } = await request(api.app)
      .get(`/de/gap?have=&${want}&hours=6&budget=250%2C5&currency=PLN&show=1&findHave=&findWant=`)
      .expect(302);
    const [path, query] = String(headers.location).split('?');
    expect(path).toBe('/de/');
    expect([...new URLSearchParams(query)]).toEqual([
      ['want', SKILL],
      ['pace', '-6,unknown'],
      ['price', '-250.5,unknown'],
      ['currency', 'PLN'],
    ]);
    await page(String(headers.location));
  });

  it('looks for skills and keeps what was said, without a script', async () => {
    const text = await page(`/en/gap?${want}&hours=6&findHave=analys`);
    expect(text).toContain(`<input type="hidden" name="want" value="${SKILL}">`);
    expect(text).toContain('name="hours" min="0" max="999999" step="any" value="6"');
    const way = links(text).find((link) => link.includes('have='));
    expect(way).toMatch(/^\/en\/gap\?want=.*&hours=6&have=/);
    expect(text).toContain('formaction="/en/gap#box-have"');
  });

  it('is one link away from the search and from the skills', async () => {
    for (const address of ['/en/', '/en/skills']) expect(links(await page(address))).toContain('/en/gap');
  });

  it('says what is missing where nothing is wanted, and which numbers are none, before offers are shown', async () => {
    expect(await page('/gap?show=1')).toContain(about.guided.nothingWanted);
    const text = await page(`/gap?${want}&hours=many&budget=-5&show=1`);
    expect(text).toContain('“many” cannot be used for “Hours a week, at most”.');
    expect(text).toContain('“-5” cannot be used for “Price in all, at most”.');
    expect(text).not.toContain(about.guided.nothingWanted);
    await request(api.app).get(`/gap?${want}&hours=%20&budget=5&show=1`).expect(302);
  });
});

describe('The pages about this service', () => {
  it('show every mark as it stands with offers, and what it means', async () => {
    const text = await page('/en/quality');
    for (const meaning of Object.values(about.quality.mark)) expect(plain(text)).toContain(meaning);
    for (const mark of ['positive', 'conditional', 'negative', 'lapsed', 'future', 'unknown', 'never'] as const) {
      expect(text).toContain(`assurance--${mark}`);
      expect(plain(text)).toContain(tone[mark].split(' {')[0]);
    }
    for (const outside of ['https://www.deqar.eu/', 'https://www.eqar.eu/', 'https://www.enqa.eu/'])
      expect(links(text)).toContain(outside);
  });

  it('say under which licences what is shown may be used, as the API does', async () => {
    const { body } = await request(api.app).get('/v1/licences').expect(200);
    const text = await page('/en/licences');
    for (const { name, licenceUrl } of body.sources) {
      expect(plain(text)).toContain(name);
      expect(links(text)).toContain(licenceUrl);
    }
    expect(body.texts).toEqual([{ licence: 'unknown', offers: 4 }]);
    expect(text).toContain('id="contact"');
  });

  it('name an address for questions where the operator states one, and say so where there is none', async () => {
    expect(await page('/accessibility')).toContain(about.licences.noContact);
    const { text } = await request(api.with({ contact: 'mailto:help@catalogue.example' }))
      .get('/privacy')
      .expect(200);
    expect(text).toContain('<a href="mailto:help@catalogue.example">help@catalogue.example</a>');
  });
});

describe('Every page', () => {
  const PAGES = [
    '/',
    '/?want=x&have=y',
    '/offers/full',
    '/providers/p1',
    '/compare?id=full,vague',
    '/skills',
    '/gap',
  ].concat(['/quality', '/privacy', '/accessibility', '/licences', '/nowhere', '/saved', '/studio']);

  it('sets no cookie, tells no other site where the reader comes from, and takes nothing from elsewhere', async () => {
    for (const address of PAGES) {
      const { headers, text } = await request(api.app).get(`/de${address}`).set('Accept', 'text/html');
      expect(headers['set-cookie'], address).toBeUndefined();
      expect(headers['referrer-policy'], address).toBe('no-referrer');
      expect(text, address).not.toMatch(/document\.cookie|localStorage|sessionStorage|<iframe|style="|\son\w+="/);
      const loaded = [...text.matchAll(/<(?:script|img|link|form)[^>]*\s(?:src|href|action)="([^"]*)"/g)];
      expect(loaded.length, address).toBeGreaterThan(0);
      for (const [, file = ''] of loaded) expect(file, address).toMatch(/^(\/(?!\/)|https:\/\/catalogue\.example\/)/);
    }
  });

  it('asks nobody for a name, a nationality, a permit, an age or an address', async () => {
    for (const address of PAGES) {
      const { text } = await request(api.app).get(`/en${address}`).set('Accept', 'text/html');
      const fields = [...text.matchAll(/<(?:input|select|textarea)[^>]*>/g)].map(([field]) => field);
      expect(fields.length, address).toBeGreaterThan(0);
      for (const field of fields) {
        expect(field, address).not.toMatch(/type="(?:email|password|tel|file)"/);
        expect(/name="([^"]*)"/.exec(field)?.[1] ?? '', address).not.toMatch(
          /nam(?:e|ing)|nation|citizen|permit|visa|birth|\bage$|gender|mail|phone|address/i,
        );
      }
    }
  });

  it('has one main heading and no gap among the others', async () => {
    for (const address of PAGES) {
      const { text } = await request(api.app).get(`/fr${address}`).set('Accept', 'text/html');
      const levels = [...text.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
      expect(
        levels.filter((level) => level === 1),
        address,
      ).toHaveLength(1);
      expect(
        levels.every((level, at) => at === 0 || level <= (levels[at - 1] ?? 0) + 1),
        `${address} ${levels}`,
      ).toBe(true);
    }
  });
});
