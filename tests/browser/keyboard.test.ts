import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { hasNoChromium, openBrowser } from './chromium.ts';
import { hostPage } from './hosts.ts';
import { isAt, openMeasured, tabTo, walk } from './keys.ts';
import { type PageName, pageAddresses } from './pages.ts';

const SCREEN = { width: 1280, height: 900 };

let browser: Browser;
let page: Page;
let addressOf: (name: PageName, language: string) => string;
beforeAll(async () => {
  if (hasNoChromium()) return;
  browser = await openBrowser();
  addressOf = await pageAddresses();
});
afterAll(() => browser?.close());
beforeEach(async () => {
  page = await openMeasured(browser, { viewport: SCREEN });
});
afterEach(() => page.context().close());

const press = (key: string) => page.keyboard.press(key);
const count = () => page.locator('#results').innerText();
const until = (changed: () => Promise<boolean>) => expect.poll(changed, { timeout: 15_000 }).toBe(true);
const asked = (name: string) => new URL(page.url()).searchParams.getAll(name);

/** Does something and waits until something else was found. */
async function changes(does: () => Promise<void>): Promise<void> {
  const before = await page.locator('#results').innerText();
  await does();
  await until(async () => (await count()) !== before);
}

// Without Chromium there is nothing to look with.
describe.skipIf(hasNoChromium())('With nothing but the keyboard', () => {
  it('one searches, filters, reads an offer, comes back, compares two, and comes back', async () => {
    await page.goto(addressOf('start', 'en'));
    await tabTo(page, '#q');
    await changes(async () => {
      await page.keyboard.type('data');
      await press('Enter');
    });
    await tabTo(page, '[name=mode][value=online]');
    await changes(() => press('Space'));
    expect(await isAt(page, '[name=mode][value=online]')).toBe(true);
    const found = await count();

    await tabTo(page, '.hit-title a');
    const title = await page.evaluate('measures.focused().textContent');
    await press('Enter');
    await page.waitForURL(/\/offers\//);
    expect(await page.locator('h1').innerText()).toBe(title);
    await tabTo(page, 'main a');
    await press('Enter');
    await page.locator('#results').waitFor();
    expect([...asked('q'), ...asked('mode')]).toEqual(['data', 'online']);
    expect(await count()).toBe(found);

    await tabTo(page, '.hit-compare input');
    await press('Space');
    // What is chosen stays chosen while one goes on searching.
    await tabTo(page, '[name=mode][value=online]', 'Shift+Tab');
    await changes(() => press('Space'));
    expect(await page.locator('.hit-compare :checked').count()).toBe(1);
    await tabTo(page, '.hit-compare input:not(:checked)');
    await press('Space');
    await tabTo(page, '.compare-bar button');
    await press('Enter');
    await page.waitForURL(/\/compare\?id=.+&id=/);
    expect(await page.locator('.table--compare thead th').count()).toBe(2);
    await tabTo(page, 'main a[href$="/en/"]');
    await press('Enter');
    await page.locator('#results').waitFor();
  });

  it('one leaps over the header by the first link, which is seen once it has the focus', async () => {
    await page.goto(addressOf('offer', 'en'));
    await press('Tab');
    expect(await isAt(page, '.skip')).toBe(true);
    const box = await page.locator('.skip').boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(0);
    await press('Enter');
    expect(await isAt(page, '#content')).toBe(true);
    await press('Tab');
    expect(await page.evaluate("document.querySelector('main').contains(document.activeElement)")).toBe(true);
  });

  it('one chooses a skill among suggestions by arrows, and closes them by Escape', async () => {
    await page.goto(addressOf('start', 'en'));
    const field = page.locator('.skill-box input[role=combobox]').first();
    const isOpen = async () => (await field.getAttribute('aria-expanded')) === 'true';
    await tabTo(page, '.skill-box input[role=combobox]');
    await page.keyboard.type('python');
    await until(isOpen);
    await press('Escape');
    expect(await isOpen()).toBe(false);
    expect(await field.inputValue()).toBe('python');
    await press('ArrowDown');
    await until(isOpen);
    await press('ArrowDown');
    const marked = await field.getAttribute('aria-activedescendant');
    expect(await page.locator(`[id="${marked}"]`).getAttribute('aria-selected')).toBe('true');
    await press('ArrowUp');
    expect(await field.getAttribute('aria-activedescendant')).toBeNull();
    await press('ArrowDown');
    await changes(() => press('Enter'));
    expect(asked('skill')).toHaveLength(1);
    expect(await page.evaluate('measures.focused() === document.body')).toBe(false);
  });

  it('one never loses the place where one was, whatever in the search one follows', async () => {
    const start = `${addressOf('start', 'en')}?q=data`;
    for (const link of ['.pager a[rel=next]', 'a.chip', '.search-ways a']) {
      await page.goto(start);
      const address = page.url();
      await tabTo(page, link);
      await press('Enter');
      await until(async () => page.url() !== address && (await isAt(page, '#results')));
    }
  });

  it.each([
    'start',
    'search',
    'offer',
    'provider',
    'compare four',
    'gap',
    'studio',
    'skills',
    'embed',
  ] as const)('one sees where one is, in the order of reading, without a trap: %s', async (name) => {
    await page.goto(addressOf(name, 'de'));
    const steps = await walk(page);
    expect(steps.filter(({ wrong }) => wrong.length > 0)).toEqual([]);
    const order = steps.map(({ index }) => index);
    expect(order).toEqual([...order].sort((a, b) => a - b));
    const all: number = await page.evaluate('measures.reachable().length');
    expect(new Set(order).size).toBe(all);
  });

  it('one sees where one is while the way to compare stays in sight', async () => {
    await page.goto(addressOf('search', 'en'));
    await page.locator('.hit-compare input').first().check();
    await page.evaluate('scrollTo(0, 0); document.activeElement.blur()');
    expect((await walk(page)).filter(({ wrong }) => wrong.length > 0)).toEqual([]);
  });
});

describe.skipIf(hasNoChromium())('With nothing but the keyboard, in a page of somebody else', () => {
  const place = () => `${inject('portal')}/a-page-of-somebody-else`;
  beforeEach(async () => {
    const widget = `<a href="#" id="before">Anfang</a><accredex-search size="3" facets="country,mode" lang="de"></accredex-search>
<a href="#" id="after">Ende</a><script type="module" src="/assets/accredex.js"></script>`;
    // The links of the host page are as its rules want them.
    const own = '<style>#before, #after { display: block; padding: 1em } :focus { outline: 2px solid }</style>';
    const body = hostPage(own, widget);
    await page.route(place(), (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
    await page.goto(place());
    await page.locator('#results').waitFor();
  });

  it('one goes into the widget, searches, filters, and opens an offer', async () => {
    await tabTo(page, '#before');
    await press('Tab');
    expect(await isAt(page, '#q')).toBe(true);
    await changes(async () => {
      await page.keyboard.type('daten');
      await press('Enter');
    });
    expect(await isAt(page, '#q')).toBe(true);
    await tabTo(page, '[name=mode][value=online]');
    await changes(() => press('Space'));
    expect(await isAt(page, '[name=mode][value=online]')).toBe(true);
    const status = page.locator('accredex-search [role=status]');
    expect(await status.textContent()).toBe(await count());
    await tabTo(page, '.hit-title a');
    const title = await page.evaluate('measures.focused().textContent');
    await press('Enter');
    await page.waitForURL(/\/de\/offers\//);
    expect(await page.locator('h1').innerText()).toBe(title);
  });

  it('one sees where one is, in the order of reading, and comes out again at the other side', async () => {
    const steps = await walk(page);
    expect(steps.filter(({ wrong }) => wrong.length > 0)).toEqual([]);
    const order = steps.map(({ index }) => index);
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(steps.at(-1)?.name).toContain('Ende');
    const all: number = await page.evaluate('measures.reachable().length');
    expect(new Set(order).size).toBe(all);
  });

  it('nothing is too small for a finger, nothing is cut off by more room between letters, nothing moves', async () => {
    const measure = (name: string): Promise<string[]> => page.evaluate(`measures.${name}()`);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect(await measure('smallTargets')).toEqual([]);
    expect(await measure('moving')).toEqual([]);
    await page.evaluate(
      "measures.restyle('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }')",
    );
    expect(await measure('cutOff')).toEqual([]);
    expect(await measure('tooWide')).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await measure('smallTargets')).toEqual([]);
    expect(await measure('tooWide')).toEqual([]);
  });
});
