import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApi, type TestApi } from '../helpers/api.ts';
import { messagesIn } from '../helpers/words.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

const page = async (address: string) => {
  const { text, headers } = await request(api.app).get(address).set('Accept', 'text/html').expect(200);
  return { text, headers };
};
const links = (text: string) =>
  [...text.matchAll(/<a ([^>]*)>/g)].map(([, attributes = '']) => attributes.replaceAll('&amp;', '&'));

describe('A search in the frame of another’s page', () => {
  it('may be framed by every page, which no other page of ours may', async () => {
    const { headers } = await page('/de/embed');
    expect(headers['content-security-policy']).toContain('frame-ancestors *');
    expect(headers['x-frame-options']).toBeUndefined();
    const other = await page('/de/');
    expect(other.headers['content-security-policy']).toContain("frame-ancestors 'self'");
  });

  it('has no header, no footer and no script, and what has to be said of what was not found', async () => {
    const { text } = await page('/de/embed');
    expect(text).toContain('<html lang="de">');
    expect(text).not.toMatch(/<header|<footer|<script|style="/);
    expect(text).toContain(messagesIn('de').explanation.absence);
    expect(text).toContain('Datenanalyse');
  });

  it('stays in the frame where the search changes, and leaves it in a tab that cannot reach back', async () => {
    const { text } = await page('/en/embed?size=1&eqf=6,7');
    for (const link of links(text).filter((one) => !one.includes('href="#'))) {
      const isOwn = link.includes('href="/en/embed?');
      expect(link.includes('target="_blank" rel="noopener"'), link).toBe(!isOwn);
    }
    expect(links(text).some((one) => one.includes('/en/offers/'))).toBe(true);
  });

  it('keeps facets, size, layout and the token through the form and every link', async () => {
    const { text } = await page('/en/embed?size=1&facets=country&layout=cards&eqf=4-7');
    expect(text).toContain('class="widget widget--cards"');
    for (const link of links(text).filter((one) => one.includes('/en/embed?')))
      for (const kept of ['size=1', 'facets=country', 'layout=cards']) expect(link).toContain(kept);
    expect(text).toContain('<input type="hidden" name="size" value="1">');
    expect(text).toContain('name="country"');
    expect(text).not.toContain('name="mode"');
  });

  it('shows one offer with the way to all about it', async () => {
    const { text, headers } = await page('/en/embed?offer=full');
    expect(headers['content-security-policy']).toContain('frame-ancestors *');
    expect(text).toContain('Data analysis');
    expect(text).toContain('href="/en/offers/full" target="_blank" rel="noopener"');
    await request(api.app).get('/en/embed?offer=nobody').expect(404);
  });

  it('refuses a wrong filter and says which', async () => {
    const { text } = await request(api.app).get('/en/embed?eqf=nine').set('Accept', 'text/html').expect(400);
    expect(text).toContain('eqf');
  });
});

describe('An offer by oEmbed', () => {
  const ask = (url: string, rest = '') => request(api.app).get(`/oembed?url=${encodeURIComponent(url)}${rest}`);

  it('is a frame of our page, in the language of the address, within the room that there is', async () => {
    const { body } = await ask('https://catalogue.example/de/offers/full', '&maxwidth=300').expect(200);
    expect(body).toMatchObject({ version: '1.0', type: 'rich', title: 'Datenanalyse', width: 300 });
    expect(body.html).toContain('src="https://catalogue.example/de/embed?offer=full"');
    const { text } = await request(api.app).get('/de/embed?offer=full').set('Accept', 'text/html').expect(200);
    expect(text).toContain('Datenanalyse');
  });

  it('is found from the page of the offer', async () => {
    const { text } = await page('/de/offers/full');
    const href = /type="application\/json\+oembed" href="([^"]*)"/.exec(text)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const { body } = await request(api.app).get(href).expect(200);
    expect(body.html).toContain('/de/embed?offer=full');
  });

  it('is XML where that is asked for, and nothing in a title is markup', async () => {
    await api.publish('sly', 'p1', { title: { en: '</title><script>"\'&' } });
    await api.sync();
    const { text, headers } = await ask('https://catalogue.example/en/offers/sly', '&format=xml').expect(200);
    expect(headers['content-type']).toContain('text/xml');
    expect(text).toContain('<title>&lt;/title&gt;&lt;script&gt;');
    expect(text.replaceAll('&lt;', '<').replaceAll('&quot;', '"')).not.toContain('title="</title>');
  });

  it('is nothing for other addresses and other formats', async () => {
    for (const url of [
      '',
      'nonsense',
      'https://elsewhere.example/de/offers/full',
      'https://catalogue.example.evil/de/offers/full',
      'https://catalogue.example/xx/offers/full',
      'https://catalogue.example/de/offers/nobody',
      'javascript:alert(1)',
    ])
      await ask(url).expect(404);
    await ask('https://catalogue.example/de/offers/full', '&format=yaml').expect(501);
  });
});
