import { existsSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

/** Where Debian puts it, and where others do. */
const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The browser to test with: that of `CHROMIUM`, else one that is installed. Null: there is none. */
export function findChromium(): string | null {
  const { CHROMIUM } = process.env;
  if (CHROMIUM !== undefined) return CHROMIUM;
  return PLACES.find((path) => existsSync(path)) ?? null;
}

/** For `describe.skipIf`: browser tests need one. `CHROMIUM_REQUIRED=1` makes its absence a failure. */
export function hasNoChromium(): boolean {
  const isMissing = findChromium() === null;
  if (isMissing && process.env.CHROMIUM_REQUIRED === '1') throw new Error('There is no Chromium: set CHROMIUM');
  return isMissing;
}

/** A headless browser. Whoever opens it closes it. */
export function openBrowser(): Promise<Browser> {
  // Root cannot have a sandbox. Pages here are our own.
  return chromium.launch({ executablePath: findChromium() ?? '', args: ['--no-sandbox'] });
}

/** WCAG 2.2 A and AA, and the best practices that axe knows. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong with the page as it stands: a line for each rule and place. */
export async function wrongWith(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

/** True where something reaches beyond the right edge, so that one would have to scroll sideways. */
export function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth');
}

/** A page in a window of its own, which shares nothing with others. Whoever opens it closes its context. */
export async function openPage(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  return (await browser.newContext(options)).newPage();
}
