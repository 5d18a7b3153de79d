import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { hasNoChromium, openBrowser, openPage, scrollsSideways, wrongWith } from './chromium.ts';

const LANGUAGES = ['en', 'de', 'fr'];
const PAGES = ['/', '/?q=data&eqf=6', '/?q=nothingtobefound', '/?eqf=nine', '/offers/{offer}'];

let browser: Browser;
let offer = '';
beforeAll(async () => {
  if (hasNoChromium()) return;
  browser = await openBrowser();
  const { hits } = (await (await fetch(`${inject('portal')}/v1/offers?size=1`)).json()) as { hits: { id: string }[] };
  offer = hits[0]?.id ?? '';
});
afterAll(() => browser?.close());

const addressOf = (language: string, path: string) =>
  `${inject('portal')}/${language}${path.replace('{offer}', offer)}`;

// Without Chromium there is nothing to look with.
describe.skipIf(hasNoChromium())('Every page', () => {
  for (const language of LANGUAGES) {
    for (const path of PAGES) {
      it(`${path} in ${language} breaks no rule that a machine can check, in light and dark`, async () => {
        const page = await openPage(browser);
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          await page.goto(addressOf(language, path));
          expect(await wrongWith(page)).toEqual([]);
        }
        await page.context().close();
      });
    }
  }

  for (const path of PAGES) {
    it(`${path} needs no sideways scrolling at 320 pixels, or at twice the size`, async () => {
      const page = await openPage(browser, { viewport: { width: 320, height: 640 } });
      await page.goto(addressOf('de', path));
      expect(await scrollsSideways(page)).toBe(false);
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.evaluate("document.documentElement.style.setProperty('font-size', '200%')");
      expect(await scrollsSideways(page)).toBe(false);
      await page.context().close();
    });
  }
});
