import { describe, expect, it } from 'vitest';
import { offersSitemap, pagesSitemap, sitemapIndex } from '../../../api/sitemap.ts';

const SITE = 'https://courses.example';
const listed = (id: string, languages: readonly string[]) => ({
  id,
  languages,
  changed_at: '2026-05-01T08:00:00.000Z',
});

describe('A sitemap', () => {
  it('leads to an offer in each language of its title that we have, with the day of its last change', () => {
    const xml = offersSitemap([listed('a1', ['de', 'en', 'ja', 'und'])], ['en', 'de', 'fr'], SITE);
    expect([...xml.matchAll(/<loc>(.*?)<\/loc><lastmod>(.*?)<\/lastmod>/g)].map(([, ...both]) => both)).toEqual([
      [`${SITE}/en/offers/a1`, '2026-05-01'],
      [`${SITE}/de/offers/a1`, '2026-05-01'],
    ]);
  });

  it('leads to the English page of an offer in a language that we do not have', () => {
    expect(offersSitemap([listed('a1', ['ja'])], ['en', 'de'], SITE)).toContain(`<loc>${SITE}/en/offers/a1</loc>`);
  });

  it('names its files, those of offers by the id at which they begin', () => {
    const xml = sitemapIndex(['a1', 'b2'], SITE);
    expect([...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, loc]) => loc)).toEqual([
      `${SITE}/sitemaps/pages.xml`,
      `${SITE}/sitemaps/offers-a1.xml`,
      `${SITE}/sitemaps/offers-b2.xml`,
    ]);
  });

  it('has every page in every language', () => {
    const xml = pagesSitemap(['/', '/quality'], ['en', 'de'], SITE);
    for (const path of ['/en/', '/en/quality', '/de/', '/de/quality'])
      expect(xml).toContain(`<loc>${SITE}${path}</loc>`);
  });

  it('is XML whatever an address has in it', () => {
    expect(sitemapIndex([], 'https://a.example/?x=1&y=2')).toContain('?x=1&amp;y=2/sitemaps/pages.xml');
  });
});
