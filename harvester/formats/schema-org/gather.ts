import { stat } from 'node:fs/promises';
import type { Gathered, Gathering, NoPart, Part, WhyNot } from '../format.ts';
import { addressBelow } from '../json/address.ts';
import { mapAtOnce } from '../json/at-once.ts';
import { openLacks } from '../json/lacks.ts';
import { GATHER_DEADLINE_MS, MAX_FAILURES_IN_A_ROW } from '../json/limits.ts';
import { readText } from './kinds.ts';
import { MAX_ALL_BYTES, MAX_PAGES, MAX_SITEMAPS, PAGES_AT_ONCE } from './limits.ts';
import { readPage } from './page.ts';
import { type Permission, permissionsOf, ROBOTS_PATH, TDM_PATH } from './rules.ts';
import { readSitemap } from './sitemap.ts';

/** The limits of a run. Tests set lower ones. */
export interface PageLimits {
  readonly pages: number;
  readonly sitemaps: number;
  readonly bytes: number;
  readonly milliseconds: number;
}

const LIMITS: PageLimits = {
  pages: MAX_PAGES,
  sitemaps: MAX_SITEMAPS,
  bytes: MAX_ALL_BYTES,
  milliseconds: GATHER_DEADLINE_MS,
};
const TOO_MANY_REQUESTS = 429;

const refused = (detail: string): NoPart => ({
  state: 'failed',
  detail,
  step: { state: 'failed', reason: 'access-denied', detail, retryable: false },
});

/** A file of rules that a host need not have: its text, or null where it has none. */
async function rulesAt(
  address: string,
  ask: Gathering['ask'],
  parts: Part[],
): Promise<{ readonly text: string | null } | NoPart> {
  const asked = await ask(address);
  if (asked.state === 'part') {
    parts.push(asked.part);
    const read = await readText(asked.part.path, asked.part.mediaType);
    return { text: read?.text ?? null };
  }
  const { step } = asked;
  const status = step.state === 'failed' ? (step.status ?? 0) : 0;
  // A host that says that there is none, or does not show it, forbids nothing (RFC 9309, 2.3.1.3). One that is in
  // trouble may forbid everything (2.3.1.4), so it is asked another time.
  const hasNone = step.state === 'gone' || (status >= 400 && status < 500 && status !== TOO_MANY_REQUESTS);
  return hasNone ? { text: null } : asked;
}

const isNoPart = (value: object): value is NoPart => 'state' in value;

/**
 * Makes all requests of a run: for the rules of the host, the sitemap (or the only page), the sitemaps that an index
 * names, and the pages. Nothing is asked for that robots.txt forbids or for which text and data mining is reserved, and
 * nothing on another host. A page that reserves itself, by its header or in its markup, is not kept.
 */
export async function gatherSite({ source, ask }: Gathering, limits: PageLimits = LIMITS): Promise<Gathered | NoPart> {
  if (source.path.startsWith('file:')) {
    const asked = await ask(source.path);
    return asked.state === 'part' ? { parts: [asked.part], lacks: null } : asked;
  }
  const start = addressBelow(source, []);
  const { origin } = new URL(start);
  const began = performance.now();
  const rules: Part[] = [];
  const robots = await rulesAt(origin + ROBOTS_PATH, ask, rules);
  if (isNoPart(robots)) return robots;
  const tdm = await rulesAt(origin + TDM_PATH, ask, rules);
  if (isNoPart(tdm)) return tdm;
  const permission = permissionsOf(origin, robots.text, tdm.text);
  const why: Readonly<Record<Exclude<Permission, 'allowed'>, string>> = {
    robots: 'robots.txt of the host forbids to read this address',
    reserved: 'the host reserves text and data mining of this address',
    elsewhere: 'the address is no web address',
  };
  const may = permission(start);
  if (may !== 'allowed') return refused(why[may]);
  const first = await ask(start);
  if (first.state === 'failed') return first;
  if (first.part.reserved) return refused(why.reserved);

  const { add, told } = openLacks();
  const parts: Part[] = [first.part, ...rules];
  const pages = new Set<string>();
  const queue: Part[] = [first.part];
  const known = new Set([start]);
  let bytes = 0;
  let sitemaps = 0;
  /** Why no more is asked for. */
  const limit = (): WhyNot | null => {
    if (bytes > limits.bytes) return 'large';
    return performance.now() - began > limits.milliseconds ? 'slow' : null;
  };
  for (let part = queue.shift(); part !== undefined; part = queue.shift()) {
    bytes += (await stat(part.path)).size;
    const read = await readText(part.path, part.mediaType);
    if (read === null) {
      add(part.url, 'large');
      continue;
    }
    if (read.kind === 'page') {
      if (part !== first.part) add(part.url, 'failed', { detail: 'it is no sitemap' });
      else if (readPage(read.text).reserved) return refused(why.reserved);
      continue;
    }
    const sitemap = readSitemap(read.text, part.url);
    if (sitemap.broken !== null) add(part.url, 'failed', { detail: sitemap.broken });
    for (const page of sitemap.pages) if (permission(page) === 'allowed') pages.add(page);
    for (const address of sitemap.sitemaps) {
      if (known.has(address) || permission(address) !== 'allowed') continue;
      known.add(address);
      const ended = sitemaps++ >= limits.sitemaps ? 'many' : limit();
      if (ended !== null) {
        add(address, ended);
        break;
      }
      const asked = await ask(address);
      if (asked.state === 'failed') {
        add(address, 'failed', asked);
        continue;
      }
      if (asked.part.reserved || permission(asked.part.url) !== 'allowed') continue;
      parts.push(asked.part);
      queue.push(asked.part);
    }
  }
  for (const address of known) pages.delete(address);
  const all = [...pages];
  if (all.length > limits.pages) add(all[limits.pages] ?? '', 'many', { detail: `${all.length} pages` });
  let inARow = 0;
  const read = await mapAtOnce(all.slice(0, limits.pages), PAGES_AT_ONCE, async (address): Promise<Part | null> => {
    const ended = inARow >= MAX_FAILURES_IN_A_ROW ? 'failed' : limit();
    if (ended !== null) {
      add(address, ended, { detail: ended === 'failed' ? 'the requests before it failed' : '' });
      return null;
    }
    const asked = await ask(address);
    if (asked.state === 'failed') {
      // A page that is not there any more is no failure.
      if (asked.step.state === 'gone') return null;
      inARow++;
      add(address, 'failed', asked);
      return null;
    }
    inARow = 0;
    const { part } = asked;
    bytes += (await stat(part.path)).size;
    if (part.reserved || permission(part.url) !== 'allowed') return null;
    const page = await readText(part.path, part.mediaType);
    if (page === null) {
      add(address, 'large');
      return null;
    }
    return page.kind === 'page' && readPage(page.text).reserved ? null : part;
  });
  return { parts: [...parts, ...read.filter((part) => part !== null)], lacks: told() };
}
