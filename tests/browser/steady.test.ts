import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { hasNoChromium, openBrowser, openPage } from './chromium.ts';

/** The most that Google calls a page steady by is five times as much. */
const MOST = 0.02;
/** Longer than a browser takes a movement for the doing of whoever clicked (500 ms); and so long that it is said. */
const SLOW_MS = 900;
const VERY_SLOW_MS = 2_600;
const LOOKS = [
  { name: 'a desktop', width: 1280, height: 900 },
  { name: 'a phone', width: 390, height: 844 },
];
const CLICKS = 5;
/** What the whole window moving by half its height would be, so that a measure that sees nothing is noticed. */
const CONTROL = 0.2;

const WATCH = `window.shift = 0;
new PerformanceObserver((list) => { for (const one of list.getEntries()) if (!one.hadRecentInput) shift += one.value; })
  .observe({ type: 'layout-shift', buffered: true });`;

let browser: Browser;
beforeAll(async () => {
  if (!hasNoChromium()) browser = await openBrowser();
});
let page: Page;
afterEach(() => page?.context().close());
afterAll(() => browser?.close());

const shift = (): Promise<number> => page.evaluate('shift');
const count = () => page.locator('#results').innerText();

/** The start page, of which every other answer takes long. */
async function openSlow(width: number, height: number, delay: number): Promise<void> {
  page = await openPage(browser, { viewport: { width, height } });
  await page.addInitScript(WATCH);
  await page.goto(`${inject('portal')}/en/`, { waitUntil: 'networkidle' });
  await page.route('**/en/?**', async (route) => {
    await new Promise((done) => setTimeout(done, delay));
    await route.continue().catch(() => {});
  });
  if (width < 720) await page.locator('details.filters > summary').click();
}

/** Does something that changes the search, and waits until the answer stands there and was painted. */
async function answered(act: () => Promise<unknown>): Promise<void> {
  const before = page.url();
  await act();
  const isBusy = () => page.locator('.results[aria-busy=true]').count();
  await expect.poll(async () => page.url() !== before && (await isBusy()) === 0, { timeout: 15_000 }).toBe(true);
  await page.waitForTimeout(300);
}

describe.skipIf(hasNoChromium())('Where answers take long, nothing moves', () => {
  it.each(LOOKS)('on $name, while filters are ticked and unticked', async ({ width, height }) => {
    await openSlow(width, height, SLOW_MS);
    const boxes = page.locator('fieldset.facet input[type=checkbox]:visible');
    const first = await count();
    for (let n = 0; n < CLICKS; n++) await answered(() => boxes.nth(2 * n).click());
    expect(await count()).not.toBe(first);
    await answered(() => boxes.nth(2).click());
    expect(await shift()).toBeLessThanOrEqual(MOST);
    // What does move is seen.
    await page.evaluate(`document.querySelector('main').style.paddingTop = '50vh'`);
    await page.waitForTimeout(600);
    expect(await shift()).toBeGreaterThan(CONTROL);
  });

  it.each(LOOKS)('on $name, while it is said that it takes long', async ({ width, height }) => {
    await openSlow(width, height, VERY_SLOW_MS);
    await answered(async () => {
      await page.locator('input[name=mode][value=online]').click();
      const notice = page.locator('#live-notice');
      await notice.waitFor();
      expect(await notice.evaluate((one) => one.getBoundingClientRect().bottom)).toBeLessThanOrEqual(height);
    });
    expect(await page.locator('#live-notice').count()).toBe(0);
    expect(await shift()).toBeLessThanOrEqual(MOST);
  });

  it.each(LOOKS)('on $name, while words are typed that nothing has, and back', async ({ width, height }) => {
    await openSlow(width, height, SLOW_MS);
    await answered(() => page.locator('#q').fill('nothingtobefound'));
    await answered(() => page.goBack());
    expect(await shift()).toBeLessThanOrEqual(MOST);
  });
});

describe.skipIf(hasNoChromium())('Filters', () => {
  it('stay where they stood, with a nought where nothing is found with them, and can be taken away again', async () => {
    await openSlow(1280, 900, 0);
    const seen = () =>
      page
        .locator('.filters fieldset.facet .facet-choice')
        .evaluateAll((all) => all.map((one) => one.querySelector('input')?.value));
    const before = await seen();
    await answered(() => page.locator('input[name=country][value=AT]').check());
    expect(await seen()).toEqual(before);
    const counts = await page.locator('fieldset.facet .facet-count').allInnerTexts();
    expect(counts.map((one) => one.trim())).toContain('0');
    expect(await page.locator('input[name=country][value=AT]').isChecked()).toBe(true);
    await answered(() => page.locator('#clear').click());
    expect(await seen()).toEqual(before);
    expect(await page.locator('input[name=country]:checked').count()).toBe(0);
  });

  it('leave chosen what was chosen to be compared, wherever it stands in the next answer', async () => {
    await openSlow(1280, 900, 0);
    await page.locator('input[name=country][value=AT]').waitFor();
    const hit = page.locator('.hit:has(.hit-provider:has-text("(Austria)")) .hit-compare input').first();
    const id = await hit.inputValue();
    await hit.check();
    await answered(() => page.locator('input[name=country][value=AT]').check());
    const chosen: string[] = await page.evaluate(
      `[...document.querySelectorAll('.hit-compare :checked')].map(({ value }) => value)`,
    );
    expect(chosen).toEqual([id]);
  });
});
