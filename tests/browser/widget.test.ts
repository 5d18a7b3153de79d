import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { hasNoChromium, openBrowser, openPage, scrollsSideways, wrongWith } from './chromium.ts';
import { HOST_NAMES, type Host, hostPage, serveHosts } from './hosts.ts';

let browser: Browser;
let hosts: Awaited<ReturnType<typeof serveHosts>>;
const portal = () => inject('portal');

beforeAll(async () => {
  if (hasNoChromium()) return;
  browser = await openBrowser();
  hosts = await serveHosts(
    portal(),
    `<accredex-search size="3" facets="country,mode"><a href="${portal()}/de/embed">Angebote</a></accredex-search>
<script type="module" src="${portal()}/assets/accredex.js"></script>`,
  );
});
afterAll(async () => {
  await browser?.close();
  await hosts?.close();
});

/** The widget in a page of somebody else, and what that page complained about. */
async function open(host: Host, options = {}): Promise<{ page: Page; complaints: string[] }> {
  const page = await openPage(browser, options);
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(`${hosts.base}/${host}`);
  await page.locator('#results').waitFor();
  return { page, complaints };
}
const count = async (page: Page) => Number.parseInt((await page.locator('#results').textContent()) ?? '', 10);
/** What is read out to whoever hears the page. */
const said = (page: Page) => page.locator('accredex-search [role=status]').textContent();
const focused = (page: Page) =>
  page.evaluate("(document.querySelector('accredex-search').shadowRoot.activeElement || {}).id || ''");

// Without Chromium there is nothing to look with.
describe.skipIf(hasNoChromium())('The widget', () => {
  it.each(HOST_NAMES)('shows offers in a %s page and breaks no rule that a machine can check', async (host) => {
    const { page, complaints } = await open(host);
    expect(await page.locator('.hit').count()).toBe(3);
    expect(await count(page)).toBeGreaterThan(50);
    for (const colorScheme of ['light', 'dark'] as const) {
      // Without motion, no colour is looked at on its way from one scheme to the other.
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const wrong = await wrongWith(page);
      expect(wrong.filter((one) => host !== 'hostile' || one.includes('accredex-search'))).toEqual([]);
    }
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('looks in a hostile page as in a plain one', async () => {
    const looks: string[] = [];
    for (const host of ['plain', 'hostile'] as const) {
      const { page } = await open(host);
      looks.push(
        await page.evaluate(`(() => {
          const link = document.querySelector('accredex-search').shadowRoot.querySelector('.hit-title a');
          const { color, fontFamily, textTransform, letterSpacing, display } = getComputedStyle(link);
          return [color, fontFamily, textTransform, letterSpacing, display].join(' ');
        })()`),
      );
      expect(looks.at(-1)).toMatch(/^rgb/);
      await page.context().close();
    }
    expect(looks[1]).toBe(looks[0]);
  });

  it('searches at a tick in place: the box keeps the focus, the count is said, the page keeps its address', async () => {
    const { page } = await open('plain');
    const before = await count(page);
    const box = page.locator('[name=country][value=AT]');
    await box.focus();
    await page.keyboard.press('Space');
    await page.waitForFunction(
      "document.querySelector('accredex-search').shadowRoot.querySelectorAll('[name=country]:checked').length === 1 && /Österreich/.test(document.querySelector('accredex-search').shadowRoot.querySelector('.hit-provider').textContent)",
    );
    expect(await count(page)).toBeLessThan(before);
    expect(await focused(page)).toBe(encodeURIComponent('country=AT'));
    expect(await said(page)).toBe(await page.locator('#results').textContent());
    expect(page.url()).toBe(`${hosts.base}/plain`);
    await page.context().close();
  });

  it('is walked by keyboard: words, results, the next page, with the focus at the beginning of what is new', async () => {
    const { page } = await open('plain');
    await page.locator('#q').focus();
    await page.keyboard.type('daten');
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      "Number.parseInt(document.querySelector('accredex-search').shadowRoot.querySelector('#results').textContent) < 100",
    );
    expect(await focused(page)).toBe('q');
    await page.locator('.pager a[rel~=next]').focus();
    await page.keyboard.press('Enter');
    await page.locator('.pager a[rel~=prev]').waitFor();
    await page.waitForFunction(
      "(document.querySelector('accredex-search').shadowRoot.activeElement || {}).id === 'results'",
    );
    await page.context().close();
  });

  it('says when the catalogue is down, keeps what was found, and asks again when told', async () => {
    const { page } = await open('plain');
    const down = `${portal()}/v1/offers?*`;
    await page.route(down, (route) => route.abort());
    await page.locator('[name=country][value=AT]').check();
    await page.locator('[data-again]').waitFor();
    expect(await page.locator('#notice').textContent()).toContain('Der Katalog antwortet zurzeit nicht.');
    expect(await said(page)).toBe('Der Katalog antwortet zurzeit nicht.');
    expect(await page.locator('.hit').count()).toBe(3);
    await page.unroute(down);
    await page.locator('[data-again]').click();
    await page.locator('#notice').waitFor({ state: 'detached' });
    expect(await focused(page)).toBe('results');
    expect(await page.locator('.hit-provider').first().textContent()).toContain('Österreich');
    await page.context().close();
  });

  it('waits as long as it is told where too much was asked, and then asks again by itself', async () => {
    const { page } = await open('plain');
    let refused = 0;
    await page.route(`${portal()}/v1/offers?*`, (route) => {
      refused += 1;
      if (refused > 1) return route.continue();
      const headers = {
        'Retry-After': '2',
        'Access-Control-Allow-Origin': '*',
        'Access-Control-Expose-Headers': 'Retry-After',
      };
      return route.fulfill({ status: 429, headers, body: '{}' });
    });
    const asked = Date.now();
    await page.locator('[name=country][value=AT]').check();
    await page.locator('#notice').waitFor();
    expect(await said(page)).toContain('In 2 Sekunden');
    expect(await page.locator('.hit').count()).toBe(3);
    await page.locator('#notice').waitFor({ state: 'detached' });
    expect(Date.now() - asked).toBeGreaterThanOrEqual(1_900);
    expect(refused).toBe(2);
    await page.context().close();
  });

  it('needs no sideways scrolling in 320 pixels, in each layout', async () => {
    const { page } = await open('plain', { viewport: { width: 320, height: 640 } });
    for (const layout of ['list', 'cards', 'compact']) {
      await page.evaluate(`document.querySelector('accredex-search').layout = '${layout}'`);
      await page.locator(`.widget--${layout}`).waitFor();
      expect(await scrollsSideways(page), layout).toBe(false);
    }
    await page.context().close();
  });

  it('tells the host page of an offer that is followed, which may then go its own way', async () => {
    const { page } = await open('plain');
    await page.evaluate(
      "document.addEventListener('accredex-offer', (event) => { event.preventDefault(); document.title = event.detail.id; })",
    );
    const link = page.locator('.hit-title a').first();
    const id = (await link.getAttribute('href'))?.split('/').pop();
    await link.click();
    expect(await page.title()).toBe(id);
    expect(page.url()).toBe(`${hosts.base}/plain`);
    await page.context().close();
  });

  it('leaves the link that stands in it where its file does not come', async () => {
    const page = await openPage(browser);
    await page.route('**/assets/accredex.js', (route) => route.abort());
    await page.goto(`${hosts.base}/plain`);
    await page.getByRole('link', { name: 'Angebote' }).click();
    await page.waitForURL('**/de/embed');
    expect(await page.locator('.hit').count()).toBeGreaterThan(0);
    expect(await wrongWith(page)).toEqual([]);
    await page.context().close();
  });
});

describe.skipIf(hasNoChromium())('The lines of the studio', () => {
  it('show live results in a file that is opened from disk, also after filters were chosen', async () => {
    const studio = await openPage(browser, { permissions: ['clipboard-read', 'clipboard-write'] });
    await studio.goto(`${portal()}/de/studio`);
    await studio.locator('#results').waitFor();
    expect(await wrongWith(studio)).toEqual([]);
    expect(await studio.locator('#ready').isVisible()).toBe(false);
    await studio
      .locator('.studio-filter', { has: studio.locator('[name=country]') })
      .locator('summary')
      .click();
    await studio.locator('#studio [name=country][value=AT]').check();
    await studio.locator('#studio [name=country][value=DE]').check();
    expect(await studio.locator('.studio-filter summary').first().textContent()).toContain('Deutschland, Österreich');
    expect(await studio.locator('#command').textContent()).toBe(
      'accredex portal token --filter "country=DE&country=AT"',
    );
    await studio.locator('#copy-command').click();
    await studio.locator('#copied-command', { hasText: 'Kopiert' }).waitFor();
    expect(await studio.evaluate('navigator.clipboard.readText()')).toBe(
      await studio.locator('#command').textContent(),
    );
    expect(await wrongWith(studio)).toEqual([]);
    await studio.locator('#studio [name=facet][value=isced]').check();
    const snippet = await studio.locator('#snippet').inputValue();
    expect(snippet).toContain('integrity="sha384-');
    await studio.context().close();

    const folder = await mkdtemp(join(tmpdir(), 'accredex-'));
    const page = await openPage(browser);
    try {
      await writeFile(join(folder, 'portal.html'), hostPage('', snippet));
      await page.goto(`file://${join(folder, 'portal.html')}`);
      await page.locator('#results').waitFor();
      expect(await count(page)).toBeGreaterThan(0);
      for (const provider of await page.locator('.hit-provider').allTextContents())
        expect(provider).toMatch(/Österreich|Deutschland/);
    } finally {
      await page.context().close();
      await rm(folder, { recursive: true, force: true });
    }
  });
});
