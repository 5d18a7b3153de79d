import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { hasNoChromium, openBrowser, openPage } from './chromium.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  if (!hasNoChromium()) browser = await openBrowser();
});
afterAll(() => browser?.close());
beforeEach(async () => {
  page = await openPage(browser, { viewport: { width: 1280, height: 900 } });
});
afterEach(() => page.context().close());

const START = () => `${inject('portal')}/en/`;
const count = () => page.locator('#results').innerText();
const box = (name: string, value: string) => page.locator(`input[name="${name}"][value="${value}"]`);
const focused = <T>(what: string): Promise<T> => page.evaluate(`document.activeElement.${what}`);
/** Marks this document, to see later whether it is still the same. */
const mark = () => page.evaluate('void (window.isSame = true)');
const isSame = () => page.evaluate('window.isSame === true');
/** Waits until it is so. */
const until = (changed: () => Promise<boolean>) => expect.poll(changed, { timeout: 15_000 }).toBe(true);

// Without Chromium there is nothing to look with.
describe.skipIf(hasNoChromium())('The search, with scripts', () => {
  it('answers when a filter is set: same page, new hits, an address to share, the focus where it was', async () => {
    await page.goto(START());
    await mark();
    const before = await count();
    await box('mode', 'online').focus();
    await page.keyboard.press('Space');
    await until(async () => (await count()) !== before);
    expect(await isSame()).toBe(true);
    expect(new URL(page.url()).searchParams.getAll('mode')).toEqual(['online']);
    expect(await focused<string>('value')).toBe('online');
    expect(await box('mode', 'online').isChecked()).toBe(true);
    const again = await openPage(browser);
    await again.goto(page.url());
    expect(await again.locator('#results').innerText()).toBe(await count());
    await again.context().close();
  });

  it('tells the count to whoever cannot see it, once and politely', async () => {
    await page.goto(START());
    await box('mode', 'online').check();
    const status = page.locator('p[role=status][data-added]').last();
    await until(async () => (await status.textContent()) === (await count()));
  });

  it('goes back and forth by the buttons of the browser', async () => {
    await page.goto(START());
    const first = await count();
    await box('mode', 'online').check();
    await until(async () => (await count()) !== first);
    const second = await count();
    await page.goBack();
    await until(async () => (await count()) === first);
    expect(await box('mode', 'online').isChecked()).toBe(false);
    await page.goForward();
    await until(async () => (await count()) === second);
    expect(await box('mode', 'online').isChecked()).toBe(true);
  });

  it('follows what is typed, and keeps what is typed meanwhile', async () => {
    await page.goto(START());
    const before = await count();
    await page.locator('#q').pressSequentially('python', { delay: 30 });
    await until(async () => (await count()) !== before);
    expect(await page.locator('#q').inputValue()).toBe('python');
    expect(await focused<string>('id')).toBe('q');
    expect(new URL(page.url()).searchParams.get('q')).toBe('python');
  });

  it('leads to the hits where a link changed the search and is gone', async () => {
    await page.goto(`${START()}?q=data&mode=online`);
    await mark();
    const before = await count();
    await page.locator('a.chip').first().focus();
    await page.keyboard.press('Enter');
    await until(async () => (await count()) !== before);
    expect(await isSame()).toBe(true);
    expect(await focused<string>('id')).toBe('results');
  });

  it('keeps what was found when nothing answers, says so, and tries again when told', async () => {
    await page.goto(START());
    const before = await count();
    await page.route('**/en/?**', (route) => route.abort());
    await box('mode', 'online').check();
    const notice = page.locator('#live-notice');
    await notice.waitFor();
    expect(await count()).toBe(before);
    expect(await notice.getAttribute('role')).toBe('alert');
    await page.unroute('**/en/?**');
    await notice.getByRole('button').click();
    await until(async () => (await count()) !== before);
    expect(await notice.count()).toBe(0);
  });

  it('says to everybody that it takes longer, until the answer comes', async () => {
    await page.goto(START());
    const before = await count();
    await page.route('**/en/?**', async (route) => {
      await new Promise((done) => setTimeout(done, 4_000));
      await route.continue();
    });
    await box('mode', 'online').check();
    const notice = page.locator('#live-notice');
    await notice.waitFor();
    expect(await notice.getByRole('button').count()).toBe(0);
    await until(async () => (await count()) !== before);
    expect(await notice.count()).toBe(0);
  });

  it('waits as long as it is told to where there are too many searches', async () => {
    await page.goto(START());
    const before = await count();
    let asked = 0;
    await page.route('**/en/?**', (route) => {
      asked += 1;
      return asked === 1
        ? route.fulfill({ status: 429, headers: { 'retry-after': '1' }, contentType: 'text/html', body: '<p>no</p>' })
        : route.continue();
    });
    await box('mode', 'online').check();
    await page.locator('#live-notice').waitFor();
    expect(await count()).toBe(before);
    await until(async () => (await count()) !== before);
    expect(asked).toBe(2);
  });

  it('leaves unfolded what was unfolded by hand', async () => {
    await page.goto(START());
    const fold = page.locator('fieldset details:not([open])').first();
    await fold.locator('summary').click();
    const before = await count();
    await box('mode', 'online').check();
    await until(async () => (await count()) !== before);
    expect(await page.locator('fieldset details[open]').count()).toBeGreaterThan(0);
  });
});

describe.skipIf(hasNoChromium())('The search, without scripts', () => {
  it('is a form, and finds the same', async () => {
    await page.goto(START());
    const before = await count();
    await box('mode', 'online').check();
    await until(async () => (await count()) !== before);
    const withScripts = await count();
    const plain = await openPage(browser, { javaScriptEnabled: false, viewport: { width: 1280, height: 900 } });
    await plain.goto(START());
    await plain
      .locator('details.filters > summary')
      .click()
      .catch(() => {});
    await plain.locator('input[name=mode][value=online]').check();
    await plain.locator('#q').press('Enter');
    await plain.waitForURL(/mode=online/);
    expect(await plain.locator('#results').innerText()).toBe(withScripts);
    await plain.context().close();
  });
});
