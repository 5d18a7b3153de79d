import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasNoChromium, openBrowser, openPage, wrongWith } from './chromium.ts';
import { PAGE_NAMES, type PageName, pageAddresses } from './pages.ts';

const LANGUAGES = ['en', 'de', 'fr'] as const;
/**
 * Every page is looked at in light and in dark, each time in another language; all languages come round. What rules look
 * at differs by language or by light, and not by both together.
 */
const LOOKS = (['light', 'dark'] as const).flatMap((colorScheme, turn) =>
  PAGE_NAMES.map((name, at) => ({ name, colorScheme, language: LANGUAGES[(at + turn) % LANGUAGES.length] ?? 'en' })),
);

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
  it.each(LOOKS)('breaks no rule that a machine can check in $language, $colorScheme: $name', async ({
    name,
    language,
    colorScheme,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(addressOf(name, language));
    expect(await wrongWith(page)).toEqual([]);
  });
});
