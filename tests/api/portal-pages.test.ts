import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROADER_SKILL, openTestApi, SKILL, type TestApi } from '../helpers/api.ts';
import { messagesIn } from '../helpers/words.ts';

const { pages, ui } = messagesIn('en');
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
