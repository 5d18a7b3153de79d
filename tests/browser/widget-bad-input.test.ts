import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { createApp } from '../../api/app.ts';
import { openPlantedApi } from '../helpers/planted-api.ts';
import { hasNoChromium, openBrowser, openPage, wrongWith } from './chromium.ts';
import { serveHosts } from './hosts.ts';

let browser: Browser;
const portal = () => inject('portal');
const toClose: (() => Promise<unknown>)[] = [];

beforeAll(async () => {
  if (!hasNoChromium()) browser = await openBrowser();
});
afterEach(async () => {
  for (const close of toClose.splice(0).reverse()) await close();
});
afterAll(() => browser?.close());

/** A plain page in German with this in it, and every alert that anything in it raises. */
async function open(body: string, options = {}): Promise<{ page: Page; alerts: string[]; base: string }> {
  const hosts = await serveHosts(portal(), body);
  const page = await openPage(browser, options);
  toClose.push(hosts.close, () => page.context().close());
  const alerts: string[] = [];
  page.on('dialog', (dialog) => {
    alerts.push(dialog.message());
    void dialog.dismiss();
  });
  page.on('pageerror', ({ message }) => alerts.push(message));
  await page.goto(`${hosts.base}/plain`);
  return { page, alerts, base: hosts.base };
}
const script = (from = portal()) => `<script type="module" src="${from}/assets/accredex.js"></script>`;
const count = async (page: Page, at = 0) =>
  Number.parseInt((await page.locator('#results').nth(at).textContent()) ?? '', 10);

describe.skipIf(hasNoChromium())('The widget', () => {
  it('shows two searches and an offer beside each other, each by its own attributes', async () => {
    const { hits } = (await (await fetch(`${portal()}/v1/offers?size=1`)).json()) as { hits: { id: string }[] };
    const { page, alerts } = await open(
      `<accredex-search size="2" filters="country=AT"></accredex-search>
       <accredex-search size="1000" layout="compact" lang="fr" target="_blank"></accredex-search>
       <accredex-offer offer="${hits[0]?.id}" theme="dark"></accredex-offer>${script()}`,
    );
    await page.locator('#results').nth(1).waitFor();
    await page.locator('accredex-offer .hit-title, accredex-offer h2, accredex-offer h3').first().waitFor();
    expect(await page.locator('accredex-search').nth(0).locator('.hit').count()).toBe(2);
    expect(await page.locator('accredex-search').nth(1).locator('.hit').count()).toBe(50);
    expect(await count(page, 0)).toBeLessThan(await count(page, 1));
    expect(await page.locator('accredex-search').nth(1).locator('[part=widget]').getAttribute('lang')).toBe('fr');
    expect(await page.locator('accredex-search').nth(1).locator('.hit-title a').first().getAttribute('target')).toBe(
      '_blank',
    );
    expect(await page.locator('accredex-offer [part=widget]').getAttribute('data-theme')).toBe('dark');
    expect((await wrongWith(page)).filter((one) => one.includes('accredex-offer'))).toEqual([]);
    expect(alerts).toEqual([]);
  });

  it('shows no offer where it is told of none, at first or later', async () => {
    const { hits } = (await (await fetch(`${portal()}/v1/offers?size=1`)).json()) as { hits: { id: string }[] };
    const { page, alerts } = await open(
      `<accredex-offer><a href="/x">Angebot</a></accredex-offer><accredex-offer offer="${hits[0]?.id}"></accredex-offer>${script()}`,
    );
    const [none, one] = [page.locator('accredex-offer').nth(0), page.locator('accredex-offer').nth(1)];
    await one.locator('.hit').waitFor();
    expect(await none.getByRole('link', { name: 'Angebot' }).isVisible()).toBe(true);
    await page.evaluate("document.querySelectorAll('accredex-offer')[1].removeAttribute('offer')");
    await one.locator('.hit').waitFor({ state: 'detached' });
    expect(await one.locator('[part=widget]').textContent()).toBe('');
    expect(alerts).toEqual([]);
  });

  it('takes a language that it has no words in for English, and says so in its markup', async () => {
    const { page } = await open(`<accredex-search lang="xx" size="1"></accredex-search>${script()}`);
    await page.locator('#results').waitFor();
    expect(await page.locator('[part=widget]').getAttribute('lang')).toBe('en');
  });

  it('takes hostile filters for what they are: nothing of them runs, leaves the portal or opens a lock', async () => {
    for (const filters of [
      'javascript:alert(1)',
      'portal=x.y.z&country=AT',
      '__proto__=1&constructor=2&q=%22><img src=x onerror=alert(1)>',
      `q=${'x'.repeat(5_000)}`,
    ]) {
      const { page, alerts } = await open(`<accredex-search size="1"></accredex-search>${script()}`);
      await page.locator('#results').waitFor();
      const [request] = await Promise.all([
        page.waitForRequest((one) => one.url().startsWith(`${portal()}/v1/offers?`)),
        page.evaluate(`document.querySelector('accredex-search').filters = ${JSON.stringify(filters)}`),
      ]);
      expect(new URL(request.url()).searchParams.has('portal')).toBe(false);
      await page.waitForFunction(
        "!document.querySelector('accredex-search').shadowRoot.querySelector('[aria-busy=true]')",
      );
      expect(alerts).toEqual([]);
    }
  });

  it('goes on where it is removed and put in again, and where it stood before its file came', async () => {
    const { page, alerts } = await open('<accredex-search size="2"><a href="/x">Angebote</a></accredex-search>');
    expect(await page.getByRole('link', { name: 'Angebote' }).isVisible()).toBe(true);
    await page.addScriptTag({ type: 'module', url: `${portal()}/assets/accredex.js` });
    await page.locator('#results').waitFor();
    await page.evaluate(`(() => {
      const it = document.querySelector('accredex-search');
      for (let times = 0; times < 20; times++) { it.remove(); it.size = 1 + (times % 3); document.querySelector('main').append(it); }
    })()`);
    await page.waitForFunction(
      "document.querySelector('accredex-search').shadowRoot.querySelectorAll('.hit').length === 2",
    );
    expect(await page.locator('.hit').count()).toBe(2);
    expect(alerts).toEqual([]);
  });

  it('shows what was asked last, however fast attributes change and answers come in another order', async () => {
    const { page } = await open(`<accredex-search size="3"></accredex-search>${script()}`);
    await page.locator('#results').waitFor();
    await page.route(/\/v1\/offers\?.*country=AT/, async (route) => {
      await new Promise((done) => setTimeout(done, 1_500));
      await route.continue().catch(() => {});
    });
    await page.route(/accredex\.fr\.json/, async (route) => {
      await new Promise((done) => setTimeout(done, 1_500));
      await route.continue().catch(() => {});
    });
    await page.evaluate(`(async () => {
      const it = document.querySelector('accredex-search');
      const soon = () => new Promise((done) => setTimeout(done, 50));
      it.filters = 'country=AT'; await soon();
      it.lang = 'fr'; await soon();
      it.lang = 'en'; it.filters = 'country=EE';
    })()`);
    await page.waitForTimeout(3_500);
    expect(await page.locator('[part=widget]').getAttribute('lang')).toBe('en');
    expect(await page.locator('.hit-provider').count()).toBeGreaterThan(0);
    for (const text of await page.locator('.hit-provider').allTextContents()) expect(text).toContain('Estonia');
  });
  it('keeps the search in the address of the host page where it may, and goes back with it', async () => {
    const { page } = await open(`<accredex-search size="2" url-state="angebote"></accredex-search>${script()}`);
    await page.locator('#results').waitFor();
    const before = await count(page);
    await page.locator('[name=country][value=AT]').check();
    await page.waitForURL(/angebote=.*country/);
    await page.goBack();
    await page.waitForFunction(
      `Number.parseInt(document.querySelector('accredex-search').shadowRoot.querySelector('#results').textContent) === ${before}`,
    );
  });

  it('says that it takes longer where the catalogue is slow', async () => {
    const { page } = await open(`<accredex-search size="1" lang="en"></accredex-search>${script()}`);
    await page.locator('#results').waitFor();
    await page.route(`${portal()}/v1/offers?*`, async (route) => {
      await new Promise((done) => setTimeout(done, 6_000));
      await route.continue().catch(() => {});
    });
    await page.evaluate("document.querySelector('accredex-search').filters = 'country=AT'");
    const before = await page.locator('[role=status]').textContent();
    await page.waitForTimeout(4_800);
    const slow = await page.locator('[role=status]').textContent();
    expect(slow).not.toBe(before);
    expect(slow).not.toMatch(/\d/);
    expect(await page.locator('#notice').textContent()).toContain(slow);
    expect(await page.locator('.hit').count()).toBe(1);
    await page.locator('#notice').waitFor({ state: 'detached' });
  });

  it('can be read in the colours that a system forces', async () => {
    const { page } = await open(`<accredex-search size="2"></accredex-search>${script()}`, { forcedColors: 'active' });
    await page.locator('#results').waitFor();
    expect(await wrongWith(page)).toEqual([]);
  });
});

describe.skipIf(hasNoChromium())('Offers with markup and addresses planted in every field', () => {
  it('run nothing and lead nowhere but to the web, in pages and in the widget', async () => {
    const { api, ids } = await openPlantedApi();
    const server = createServer((req, res) => app(req, res)).listen(0, '127.0.0.1');
    await new Promise((done) => server.once('listening', done));
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const app = createApp({ ...api.deps, publicUrl: base });
    toClose.push(async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      await api.close();
    });
    const LINKS = `(() => { const seen = []; const walk = (root) => { for (const one of root.querySelectorAll('*')) {
      for (const name of ['href', 'src', 'action']) if (one.hasAttribute(name)) seen.push(String(one[name]));
      if (one.tagName === 'IMG') seen.push('img:' + one.outerHTML);
      if (one.shadowRoot) walk(one.shadowRoot); } }; walk(document); return seen; })()`;
    const strange = async (page: Page) =>
      (await page.evaluate<string[]>(LINKS)).filter((one) => !/^(https?:|mailto:|$)/.test(one));

    const widget = `<accredex-search api="${base}" size="50" facets="country,language,skill,provider"></accredex-search>${ids
      .map((id) => `<accredex-offer api="${base}" offer="${id}"></accredex-offer>`)
      .join('')}${script(base)}`;
    const { page, alerts } = await open(widget);
    await page.locator('#results').waitFor();
    await page.waitForFunction(
      "[...document.querySelectorAll('accredex-offer')].every((one) => /alert/.test(one.shadowRoot.textContent))",
    );
    expect(await page.locator('.hit').count()).toBeGreaterThan(10);
    expect(await strange(page)).toEqual([]);
    const own = ['/en/?all=openTo&all=microCredential&all=startsFrom&size=50', `/en/compare?id=${ids[0]}&id=${ids[5]}`];
    for (const path of [...own, ...ids.map((id) => `/en/offers/${id}`), '/en/providers/p1']) {
      await page.goto(`${base}${path}`);
      expect(await strange(page), path).toEqual([]);
    }
    expect(alerts).toEqual([]);
  });
});
