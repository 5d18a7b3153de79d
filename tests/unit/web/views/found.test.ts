import { describe, expect, it } from 'vitest';
import { foundTags } from '../../../../web/views/found.ts';
import { dataBlock } from '../../../../web/views/html.ts';
import type { Reading } from '../../../../web/views/reading.ts';
import { messagesIn } from '../../../helpers/words.ts';

const SITE = 'https://catalogue.example';
const reading = {
  messages: messagesIn('de'),
  path: '/offers/a1',
  publicUrl: SITE,
  languages: ['en', 'de'].map((code) => ({ code, name: code, href: `/${code}/offers/a1?from=q` })),
} as unknown as Reading;
const found = { title: 'Statik', about: 'Brücken rechnen', isListed: true, image: null };

describe('What search engines are told of a page', () => {
  it('is its one address, without what was asked for on the way to it, and that of every language', () => {
    const { markup } = foundTags(found, reading);
    expect(markup).toContain(`<link rel="canonical" href="${SITE}/de/offers/a1">`);
    expect([...markup.matchAll(/hreflang="(.*?)" href="(.*?)"/g)].map(([, ...both]) => both)).toEqual([
      ['en', `${SITE}/en/offers/a1`],
      ['de', `${SITE}/de/offers/a1`],
      ['x-default', `${SITE}/offers/a1`],
    ]);
    expect(markup).not.toContain('noindex');
  });

  it('is not to list a page that is not for finding, which then names no address to list instead', () => {
    const { markup } = foundTags({ ...found, isListed: false }, reading);
    expect(markup).toContain('<meta name="robots" content="noindex">');
    expect(markup).not.toMatch(/canonical|hreflang/);
  });

  it('is a short text, escaped, and a picture only from the web', () => {
    const about = `"><script>${'lang '.repeat(200)}`;
    const { markup } = foundTags({ ...found, about, image: 'javascript:alert(1)' }, reading);
    expect(markup).not.toMatch(/<script|javascript:|og:image/);
    expect(/name="description" content="(.*?)"/.exec(markup)?.[1]?.length).toBeLessThanOrEqual(330);
    expect(foundTags({ ...found, image: 'https://uni.example/a.png' }, reading).markup).toContain('og:image');
  });
});

describe('Data in a page', () => {
  it('cannot end its element, whatever a source says', () => {
    const { markup } = dataBlock({ name: '</script><script>alert(1)</script><!--' });
    expect(markup.match(/<\/?script|<!--/g)).toEqual(['<script', '</script']);
    expect(JSON.parse(/>(.*)</s.exec(markup)?.[1] ?? '')).toEqual({ name: '</script><script>alert(1)</script><!--' });
  });
});
