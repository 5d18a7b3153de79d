import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasNoChromium, openBrowser, openPage, wrongWith } from './chromium.ts';
import { PAGE_NAMES, type PageName, pageAddresses } from './pages.ts';

/** Three languages, light and dark. What rules look at differs by language or by light, and not by both together. */
const LOOKS = [
  { language: 'en', colorScheme: 'light' },
  { language: 'fr', colorScheme: 'light' },
  { language: 'de', colorScheme: 'dark' },
] as const;

let browser: Browser;
let page: Page;
let addressOf: (name: PageName, language: string) => string;
beforeAll(async () => {
  if (hasNoChromium()) return;
  browser = await openBrowser();
  page = await openPage(browser, { viewport: { width: 1280, height: 900 } });
  addressOf = await pageAddresses();
});
afterAll(() => browser?.close());

// Without Chromium there is nothing to look with.
describe.skipIf(hasNoChromium())('Every page', () => {
  for (const { language, colorScheme } of LOOKS)
    it.each(PAGE_NAMES)(`breaks no rule that a machine can check in ${language}, ${colorScheme}: %s`, async (name) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(addressOf(name, language));
      expect(await wrongWith(page)).toEqual([]);
    });
});
