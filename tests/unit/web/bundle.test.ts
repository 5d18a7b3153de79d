import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { MESSAGE_LANGUAGES } from '../../../messages/messages.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
/** What a browser may be asked to carry for a widget: state and views. The words of its language come beside them. */
const MAX_GZIPPED_BYTES = 30_000;
/** The words of one language, by themselves. */
const MAX_GZIPPED_WORDS = 20_000;
/** What the bundle may hold beside files of web, messages and the names of the search. */
const PACKAGES = ['intl-messageformat', '@formatjs'];

/** Everything that a widget could show, without words. */
const CODE = `
export * from './web/state/search.ts';
export * from './web/state/facet-groups.ts';
export * from './web/state/addresses.ts';
export * from './web/views/search-page.ts';
export * from './web/views/offer-page.ts';
export * from './web/views/message-page.ts';
`;
/** The words of one language. */
const wordsOf = (language: string) => `
export { page as words } from './messages/${language}/page.ts';
export { assurance } from './messages/${language}/assurance.ts';
`;

/** Code and words together: what runs. */
const both = (language: string) => `${CODE}${wordsOf(language)}`;

async function bundle(contents: string) {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: ROOT, loader: 'ts' },
    absWorkingDir: ROOT,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    write: false,
    metafile: true,
    logLevel: 'silent',
  });
  const code = outputFiles[0]?.contents ?? new Uint8Array();
  const inputs = Object.values(metafile.outputs)[0]?.inputs ?? {};
  const carried = Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? path : []));
  return { gzipped: gzipSync(code, { level: 9 }).length, code: new TextDecoder().decode(code), carried };
}

describe('What a browser would load to show pages', () => {
  it('fits the budget without the words', async () => {
    const { gzipped } = await bundle(CODE);
    expect(gzipped, 'nothing was bundled').toBeGreaterThan(5_000);
    expect(gzipped, `${gzipped} bytes gzipped of ${MAX_GZIPPED_BYTES}`).toBeLessThanOrEqual(MAX_GZIPPED_BYTES);
  });

  it.each(MESSAGE_LANGUAGES)('has words of one language (%s) that fit theirs', async (language) => {
    const { gzipped } = await bundle(wordsOf(language));
    expect(gzipped, 'nothing was bundled').toBeGreaterThan(3_000);
    expect(gzipped, `${gzipped} bytes gzipped of ${MAX_GZIPPED_WORDS}`).toBeLessThanOrEqual(MAX_GZIPPED_WORDS);
  });

  it('has no schema library, no code of the server and no second language in it', async () => {
    const { carried } = await bundle(both('de'));
    const strays = carried.filter((path) => {
      if (path.startsWith('node_modules/')) return !PACKAGES.some((name) => path.startsWith(`node_modules/${name}/`));
      if (/^messages\/[a-z]{2,3}\//.test(path)) return !path.startsWith('messages/de/');
      return !/^(web|messages|services\/search)\/|^services\/model\/codes\.ts$|^<stdin>$/.test(path);
    });
    expect(strays).toEqual([]);
    expect(carried).toEqual(expect.arrayContaining(['web/state/search.ts', 'web/views/search-page.ts']));
  });

  it('runs without Node: what was bundled makes the search of an answer', async () => {
    const { code } = await bundle(both('de'));
    const widget = await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
    const messages = { ...widget.words, assurance: widget.assurance };
    const answer = { total: 0, page: 1, size: 20, hits: [], facets: {}, leftOut: {}, warnings: [] };
    const asked = new URLSearchParams('q=daten&eqf=6');
    const found = widget.presentSearchPage(
      { ...answer, rescue: [{ without: ['eqf'], total: 3 }] },
      asked,
      { q: 'daten', sort: 'relevance' },
      { messages, labelOf: (_facet: string, value: string) => value, to: (path: string) => path },
    );
    expect(found.rescue).toHaveLength(1);
    expect(found.rescue[0].href).toBe('/?q=daten');
    const { markup } = widget.resultsView(found, { messages, lang: 'de' });
    expect(markup).toContain(`<h2 id="results">${messages.ui.noResults}</h2>`);
    expect(markup).toContain('<a href="/?q=daten">');
    expect(code).not.toMatch(/\bprocess\.|node:/);
  });
});
