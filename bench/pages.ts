import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { request } from 'undici';
import { benchQueries } from './documents.ts';
import { type Bench, onEachEngine } from './engines.ts';
import { fill } from './fill.ts';
import { quantiles } from './quantiles.ts';
import { serve } from './served.ts';

/** Twenty requests a second, whether earlier ones were answered or not. */
const REQUESTS = 300;
const EVERY_MS = 50;
const CHROMIUM = '/usr/bin/chromium';
const ASSETS = new URL('../web/assets/', import.meta.url);
/** How often a facet is clicked, and how long the page then has to settle. In milliseconds. */
const CLICKS = 5;
const SETTLE_MS = 1_000;

/** The widget without its words, in bytes as they are sent. */
function widgetBytes(): number {
  const name = readdirSync(ASSETS).find((one) => /^accredex-.*\.js$/.test(one));
  return gzipSync(readFileSync(new URL(name ?? 'accredex.js', ASSETS)), { level: 9 }).length;
}

/** Milliseconds until the first byte, at a steady rate, and how many were refused because there were too many. */
async function firstBytes(base: string, addresses: readonly string[]) {
  let refused = 0;
  const ask = async (address: string): Promise<number> => {
    const start = performance.now();
    const { statusCode, body } = await request(base + address, {
      headers: { accept: 'text/html', 'accept-encoding': 'gzip' },
    });
    const time = performance.now() - start;
    await body.dump();
    if (statusCode === 503) refused += 1;
    else if (statusCode !== 200) throw new Error(`${statusCode}: ${address}`);
    return time;
  };
  const asked: Promise<number>[] = [];
  for (let n = 0; n < REQUESTS; n++) {
    asked.push(ask(addresses[n % addresses.length] ?? ''));
    await pause(EVERY_MS);
  }
  return { ...quantiles(await Promise.all(asked)), refused };
}

/** Notes shifts of the layout, and how long each interaction took until the next paint. */
const WATCH = `window.seen = { shift: 0, interaction: 0 };
new PerformanceObserver((list) => { for (const one of list.getEntries()) if (!one.hadRecentInput) seen.shift += one.value; })
  .observe({ type: 'layout-shift', buffered: true });
new PerformanceObserver((list) => { for (const one of list.getEntries()) if (one.interactionId) seen.interaction = Math.max(seen.interaction, one.duration); })
  .observe({ type: 'event', buffered: true, durationThreshold: 16 });`;

/** What a reader's browser sees of the search: bytes of the first view, shifts, and the slowest of some clicks. */
async function inBrowser(browser: Browser, base: string) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.addInitScript(WATCH);
  let transferred = 0;
  const network = await page.context().newCDPSession(page);
  await network.send('Network.enable');
  network.on('Network.loadingFinished', ({ encodedDataLength }) => {
    transferred += encodedDataLength;
  });
  await page.goto(`${base}/en/`, { waitUntil: 'networkidle' });
  const bytes = transferred;
  const boxes = page.locator('fieldset input[type=checkbox]:visible');
  for (let n = 0; n < CLICKS; n++) {
    await boxes.nth(n).click();
    await pause(SETTLE_MS);
  }
  const seen = (await page.evaluate('window.seen')) as { readonly shift: number; readonly interaction: number };
  await page.close();
  return { transferredBytes: bytes, layoutShift: Number(seen.shift.toFixed(4)), interactionMs: seen.interaction };
}

async function measure(bench: Bench) {
  const { engine, workshop, texts } = bench;
  await fill(bench);
  const { base, close } = await serve(engine, workshop);
  const searches = benchQueries(REQUESTS, texts).map((query) => {
    const asked = new URLSearchParams(query.slice(query.indexOf('?')));
    // Pages say their language in their path, and which facets they show.
    for (const name of ['lang', 'facets']) asked.delete(name);
    return `/en/?${asked}`;
  });
  const starts = ['/en/', '/de/', '/fr/'];
  await firstBytes(base, starts);
  const start = await firstBytes(base, starts);
  const found = await firstBytes(base, searches);
  const browser = existsSync(process.env.CHROMIUM ?? CHROMIUM)
    ? await (await import('playwright-core')).chromium.launch({
        executablePath: process.env.CHROMIUM ?? CHROMIUM,
        args: ['--no-sandbox'],
      })
    : null;
  const looked = browser === null ? {} : await inBrowser(browser, base);
  await browser?.close();
  close();
  return {
    startP50: start.p50,
    startP95: start.p95,
    searchP50: found.p50,
    searchP95: found.p95,
    refused: start.refused + found.refused,
    ...looked,
  };
}

/**
 * Pages at twenty requests a second, on each engine (`onEachEngine`): time to the first byte, and in Chromium what a
 * first view transfers, how much the layout shifts and how long a click takes. And the size of the widget.
 */
export async function pages(flags: readonly string[]): Promise<Record<string, unknown>> {
  return { bench: 'pages', widgetBytes: widgetBytes(), ...(await onEachEngine(flags, measure)) };
}
