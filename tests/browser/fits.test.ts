import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasNoChromium, openBrowser } from './chromium.ts';
import { openMeasured } from './keys.ts';
import { PAGE_NAMES, type PageName, pageAddresses } from './pages.ts';

const PHONE = { width: 320, height: 640 };
const SCREEN = { width: 1280, height: 800 };
/** As long as words of German and Finnish may be. */
const LONG_WORD = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
/** What WCAG 1.4.12 lets a reader set. */
const SPACED =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';
const RIGHT_TO_LEFT = 'شهادة مصغرة في تحليل البيانات '.repeat(4);

let browser: Browser;
let page: Page;
let addressOf: (name: PageName, language: string) => string;
beforeAll(async () => {
  if (hasNoChromium()) return;
  browser = await openBrowser();
  page = await openMeasured(browser);
  addressOf = await pageAddresses();
});
afterAll(() => browser?.close());

type Measure = 'tooWide' | 'cutOff' | 'smallTargets' | 'moving';
const measure = (name: Measure): Promise<string[]> => page.evaluate(`measures.${name}()`);
const change = (how: 'lengthen' | 'replaceSources' | 'restyle', text: string) =>
  page.evaluate(`measures.${how}(${JSON.stringify(text)})`);

// Without Chromium there is nothing to look with.
describe.skipIf(hasNoChromium())('Every page', () => {
  it.each(PAGE_NAMES)('needs no sideways scrolling at 320 pixels, and cuts no text off: %s', async (name) => {
    await page.setViewportSize(PHONE);
    await page.goto(addressOf(name, 'de'));
    expect(await measure('tooWide')).toEqual([]);
    expect(await measure('cutOff')).toEqual([]);
    expect(await measure('smallTargets')).toEqual([]);
    await change('restyle', SPACED);
    expect(await measure('tooWide')).toEqual([]);
    expect(await measure('cutOff')).toEqual([]);
    await change('lengthen', LONG_WORD);
    expect(await measure('tooWide')).toEqual([]);
  });

  it.each(
    PAGE_NAMES,
  )('shows everything at twice the size, and with more room between letters and lines: %s', async (name) => {
    await page.setViewportSize(SCREEN);
    await page.goto(addressOf(name, 'de'));
    expect(await measure('smallTargets')).toEqual([]);
    await change('restyle', ':root { font-size: 200% }');
    expect(await measure('tooWide')).toEqual([]);
    expect(await measure('cutOff')).toEqual([]);
    await change('restyle', `:root { font-size: 100% } ${SPACED}`);
    expect(await measure('tooWide')).toEqual([]);
    expect(await measure('cutOff')).toEqual([]);
  });

  it.each(PAGE_NAMES)('moves nothing where the reader wants less motion: %s', async (name) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(addressOf(name, 'en'));
    expect(await measure('moving')).toEqual([]);
    await page.emulateMedia({ reducedMotion: null });
  });

  it.each([
    'search',
    'offer',
    'provider',
    'compare four',
    'embed',
    'saved search',
  ] as const)('holds titles of 5 000 letters, with and without spaces, and from right to left: %s', async (name) => {
    await page.setViewportSize(PHONE);
    await page.goto(addressOf(name, 'en'));
    expect(await page.locator('[dir]:not(html)').count()).toBeGreaterThan(0);
    for (const text of ['W'.repeat(5_000), 'much '.repeat(1_000), RIGHT_TO_LEFT]) {
      await change('replaceSources', text);
      expect(await measure('tooWide')).toEqual([]);
    }
  });
});

describe.skipIf(hasNoChromium())('In the colours of the system', () => {
  it('the marks of the assurance box differ by sign and word, and are drawn in these colours', async () => {
    await page.setViewportSize(SCREEN);
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto(addressOf('quality', 'en'));
    const marks: { sign: string; word: string; isDrawn: boolean }[] = await page.evaluate(`
      [...document.querySelectorAll('.assurance')].map((box) => {
        const sign = box.querySelector('.assurance-sign');
        const { color, clipPath } = getComputedStyle(sign);
        const isDrawn = color === getComputedStyle(document.body).color && clipPath === 'none';
        return { sign: sign.textContent, word: box.querySelector('.assurance-mark').textContent, isDrawn };
      })`);
    expect(marks.length).toBeGreaterThanOrEqual(7);
    expect(new Set(marks.map(({ sign }) => sign)).size).toBeGreaterThanOrEqual(7);
    expect(new Set(marks.map(({ word }) => word)).size).toBe(marks.length);
    expect(marks.filter(({ isDrawn }) => !isDrawn)).toEqual([]);
    await page.emulateMedia({ forcedColors: null });
  });
});
