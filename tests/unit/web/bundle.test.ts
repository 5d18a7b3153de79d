import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { MESSAGE_LANGUAGES } from '../../../messages/messages.ts';
import { DIMENSIONS } from '../../../services/search/dimensions.ts';

/** What a browser may be asked to carry for the widget, with everything in it but the words of its one language. */
const MAX_GZIPPED_BYTES = 30_000;
/** What it may hold beside files of web, messages and the names of the search. */
const PACKAGES = ['intl-messageformat', '@formatjs', '@lit', 'idiomorph'];

const read = (name: string) => readFileSync(new URL(`../../../dist/web/${name}`, import.meta.url), 'utf8');
const code = read('assets/accredex.js');

/** The words of one language. */
const MAX_GZIPPED_WORDS = 20_000;

describe('The file of the widget', () => {
  it('fits its budget, compressed', () => {
    const { length } = gzipSync(code, { level: 9 });
    expect(length, 'nothing was bundled').toBeGreaterThan(5_000);
    expect(length, `${length} bytes gzipped of ${MAX_GZIPPED_BYTES}`).toBeLessThanOrEqual(MAX_GZIPPED_BYTES);
  });

  it('has no schema library, no vocabulary, no code of the server and no language in it', () => {
    const inputs: Record<string, { bytesInOutput: number }> = JSON.parse(read('widget-inputs.json'));
    const carried = Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? path : []));
    const strays = carried.filter((path) => {
      // Names of the languages that there are words in.
      if (path.startsWith('<define:')) return false;
      if (path.startsWith('node_modules/')) return !PACKAGES.some((name) => path.startsWith(`node_modules/${name}/`));
      if (/^messages\/[a-z]{2,3}\//.test(path)) return true;
      return !/^(web|messages|services\/search)\/|^services\/model\/codes\.ts$/.test(path);
    });
    expect(strays).toEqual([]);
    expect(carried).toEqual(expect.arrayContaining(['web/state/search.ts', 'web/views/search-page.ts']));
  });

  it('has no description of the API in it', () => {
    const texts = Object.values(DIMENSIONS).flatMap((row) =>
      'about' in row && row.about !== '' ? [row.about.slice(-20)] : [],
    );
    expect(texts.length).toBeGreaterThan(10);
    expect(texts.filter((text) => code.includes(text))).toEqual([]);
  });

  it('evaluates no text, sets no inline style, and keeps nothing in the browser', () => {
    expect(code).not.toMatch(/\beval\(|new Function|style="|localStorage|sessionStorage|indexedDB|document\.cookie/);
    expect(code).not.toMatch(/\bprocess\.|["']node:/);
  });

  it.each(MESSAGE_LANGUAGES)('has its words beside it in %s, with texts that are parsed', (language) => {
    const words = read(`assets/accredex.${language}.json`);
    expect(gzipSync(words, { level: 9 }).length).toBeLessThanOrEqual(MAX_GZIPPED_WORDS);
    const { messages, parsed } = JSON.parse(words);
    expect(messages.language.code).toBe(language);
    expect(parsed[messages.ui.results]).toEqual(expect.any(Array));
    expect(messages.widget.again).toEqual(expect.any(String));
  });
});
