import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readPage } from '../../../../../harvester/formats/schema-org/page.ts';
import { permissionsOf } from '../../../../../harvester/formats/schema-org/rules.ts';
import { isSitemap, readSitemap } from '../../../../../harvester/formats/schema-org/sitemap.ts';

const ORIGIN = 'https://halkyon.example';
const reserve = (...locations: readonly (readonly [string, number])[]) =>
  permissionsOf(
    ORIGIN,
    null,
    JSON.stringify(locations.map(([location, reservation]) => ({ location, 'tdm-reservation': reservation }))),
  );

it.each<[string, string, string]>([
  ['/', '/a', 'reserved'],
  ['/a', '/b', 'allowed'],
  ['/a*b', '/axxb/c', 'reserved'],
  ['/a*b$', '/axxb/c', 'allowed'],
  ['/a*b$', '/axxb', 'reserved'],
  ['/a$', '/a', 'reserved'],
  ['/a$', '/ab', 'allowed'],
  ['*.pdf$', '/x.pdf', 'reserved'],
  ['/ab*b$', '/ab', 'allowed'],
])('A reservation of %s makes %s %s', (location, path, expected) => {
  expect(reserve([location, 1])(ORIGIN + path)).toBe(expected);
});

it('Of two reservations the more precise counts, and the one that reserves where they are equally precise', () => {
  expect(reserve(['/', 1], ['/open/', 0])(`${ORIGIN}/open/a`)).toBe('allowed');
  expect(reserve(['/open/', 0], ['/', 1])(`${ORIGIN}/closed`)).toBe('reserved');
  expect(reserve(['/a', 0], ['/a', 1])(`${ORIGIN}/a`)).toBe('reserved');
});

it('A host without rules allows everything of its own, and rules that are none forbid nothing', () => {
  for (const text of [null, '', '<html>', '{', '[1, null]', '{"location": 1}'])
    expect(permissionsOf(ORIGIN, text, text)(`${ORIGIN}/a`)).toBe('allowed');
  expect(permissionsOf(ORIGIN, null, null)('https://elsewhere.example/a')).toBe('elsewhere');
});

it('No pattern of a reservation takes long', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', '*', '/', '$', '.', '('), maxLength: 200 }), (location) => {
      const began = performance.now();
      reserve([location, 1])(`${ORIGIN}/${'a'.repeat(2_000)}b`);
      expect(performance.now() - began).toBeLessThan(500);
    }),
    { numRuns: 100 },
  );
});

it('A sitemap is known by its beginning, and names each address once', () => {
  const xml = `\uFEFF\n<?xml version="1.0"?>\n<!-- made --><s:urlset xmlns:s="x"><s:url><s:loc>
    ${ORIGIN}/a?x=1&amp;y=2 </s:loc><image:loc>${ORIGIN}/i.png</image:loc></s:url><s:url><s:loc><![CDATA[/b#c]]></s:loc></s:url></s:urlset>`;
  expect(isSitemap(xml)).toBe(true);
  expect(readSitemap(xml, `${ORIGIN}/sitemap.xml`).pages).toEqual([`${ORIGIN}/a?x=1&y=2`, `${ORIGIN}/b`]);
  expect(isSitemap(`${ORIGIN}/a\n${ORIGIN}/a\n`)).toBe(true);
  expect(readSitemap(`${ORIGIN}/a\r\n${ORIGIN}/a\n`, ORIGIN).pages).toEqual([`${ORIGIN}/a`]);
  for (const text of ['<!doctype html><p>', '{"@type":"Course"}', '<rdf:RDF/>']) expect(isSitemap(text)).toBe(false);
});

it('A sitemap that breaks off says so, and an index is none of pages', () => {
  expect(readSitemap(`<urlset><url><loc>${ORIGIN}/a</loc></url><ur`, ORIGIN)).toMatchObject({ pages: [`${ORIGIN}/a`] });
  expect(readSitemap('<urlset><url>', ORIGIN).broken).not.toBeNull();
  const index = `<sitemapindex><sitemap><loc>${ORIGIN}/b.xml</loc></sitemap></sitemapindex>`;
  expect(readSitemap(index, ORIGIN)).toEqual({ pages: [], sitemaps: [`${ORIGIN}/b.xml`], broken: null });
});

it.each([
  '<?xml ?>'.repeat(1_000),
  '<!---->'.repeat(1_000),
  '<!-- '.repeat(2_000),
  ' '.repeat(1_000_000),
])('No beginning of a document takes long to look at', (text) => {
  const began = performance.now();
  expect(isSitemap(`${text}<html>`)).toBe(false);
  expect(readPage(`<script type="application/ld+json">${text}x${text}</script>`).blocks).toEqual([]);
  expect(performance.now() - began).toBeLessThan(2_000);
});
