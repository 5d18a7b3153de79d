import type { HttpClient } from '../../services/http/client.ts';
import type { FailureReason, FetchOutcome } from '../../services/http/outcome.ts';
import type { Logger } from '../../services/log/logger.ts';
import type { Db } from '../../services/store/home/db.ts';
import { readCursor, saveCursor } from '../../services/store/offers/cursors.ts';
import {
  type CheckedLink,
  type DueLink,
  dropUnusedLinks,
  dueLinks,
  type OfferLink,
  saveChecks,
  saveOfferLinks,
} from '../../services/store/offers/links.ts';
import { type Change, readChanges } from '../../services/store/offers/offer-reading.ts';

/** The name of the cursor that says up to which change the addresses of offers are known. */
const CURSOR = 'links';
/** How many changed offers are looked through at once. */
const BATCH_OFFERS = 100;
/** How many addresses of one offer are kept: its page and two for each of a hundred dates. */
const MOST_LINKS_OF_AN_OFFER = 201;
/** How many addresses one pass asks for, in all and of one host. The others wait for the next day. */
export const MOST_A_PASS = 2_000;
export const MOST_OF_A_HOST = 100;
/** How many hosts are asked at once. */
const HOSTS_AT_ONCE = 4;
/** An address that works is asked for again after a week; one that does not, every day until it counts as dead. */
const WEEK_MS = 7 * 86_400_000;
const DAY_MS = 86_400_000;
const DEADLINE_MS = 20_000;
/** A page is only asked for, and not read. This much would arrive of it anyway. */
const MAX_BYTES = 5_000_000;

/** What checking links needs. */
export interface CheckLinksDeps {
  readonly db: Db;
  readonly http: HttpClient;
  readonly now: () => Date;
  readonly log: Logger;
  readonly stopped: AbortSignal;
}

/** What a pass did. `waiting`: addresses that are due and were left to the next pass. */
export interface LinksChecked {
  readonly asked: number;
  readonly failed: number;
  readonly waiting: boolean;
}

/** Ends of a request that say nothing about the page: it may be for people who are signed in, or not for us to ask. */
const SILENT: ReadonlySet<FailureReason> = new Set(['access-denied', 'no-contact', 'refused-address', 'redirect']);

const TOO_MANY_REQUESTS = 429;

const isWeb = (url: string | null): url is string => url !== null && /^https?:\/\//i.test(url) && URL.canParse(url);

/** The addresses of a changed offer. One that is not seen any more leads nowhere. */
function linksIn({ id, record }: Change): OfferLink[] {
  if (record === null || record.notSeenSince !== null) return [];
  const { homepage, instances } = record.content;
  const links: OfferLink[] = isWeb(homepage) ? [{ offerId: id, pointer: '/homepage', url: homepage }] : [];
  for (const [at, { url, registrationUrl }] of instances.entries()) {
    if (isWeb(url)) links.push({ offerId: id, pointer: `/instances/${at}/url`, url });
    if (isWeb(registrationUrl))
      links.push({ offerId: id, pointer: `/instances/${at}/registrationUrl`, url: registrationUrl });
  }
  return links.slice(0, MOST_LINKS_OF_AN_OFFER);
}

/** Takes over the addresses of offers that changed since the last pass. */
async function gather({ db, now, stopped }: CheckLinksDeps): Promise<void> {
  for (;;) {
    stopped.throwIfAborted();
    const read = await readChanges(db, await readCursor(db, CURSOR), BATCH_OFFERS);
    const { changes, cursor } = read;
    if (changes.length === 0 || cursor === null) break;
    await db.transaction(async (tx) => {
      const at = now().toISOString();
      await saveOfferLinks(
        tx,
        changes.map(({ id }) => id),
        changes.flatMap(linksIn),
        at,
      );
      await saveCursor(tx, CURSOR, cursor, at);
    });
  }
  await dropUnusedLinks(db);
}

/**
 * What an answer says about an address: true where it works, false where it does not, null where it says neither. A
 * host that asks for a pause says nothing about the page.
 */
function judged(outcome: FetchOutcome): { readonly works: boolean | null; readonly said: string | null } {
  switch (outcome.state) {
    case 'fresh':
      outcome.cancel();
      return { works: true, said: null };
    case 'unchanged':
      return { works: true, said: null };
    case 'gone':
      return { works: false, said: `the server answered ${outcome.status}` };
    case 'failed': {
      const { reason, detail, status, retryAfterSeconds } = outcome;
      // A large file is there all the same.
      if (reason === 'too-large') return { works: true, said: null };
      const isSilent = SILENT.has(reason) || retryAfterSeconds !== undefined || status === TOO_MANY_REQUESTS;
      return isSilent ? { works: null, said: null } : { works: false, said: detail };
    }
    default:
      return outcome satisfies never;
  }
}

/** Asks for an address: with HEAD, and with GET where the host does not answer that well. */
async function ask({ key, url }: DueLink, { http, now, stopped }: CheckLinksDeps): Promise<CheckedLink> {
  const limits = { maxBytes: MAX_BYTES, deadlineMs: DEADLINE_MS, attempts: 1, stopped };
  const address = withoutFragment(url);
  let answer = judged(await http.send({ method: 'HEAD', url: address }, limits));
  // Because many servers know no HEAD, or answer it with 404, only a GET decides that an address does not work.
  if (answer.works === false) answer = judged(await http.get(address, limits));
  const pause = answer.works === false ? DAY_MS : WEEK_MS;
  return { key, ...answer, due: new Date(now().getTime() + pause).toISOString() };
}

function withoutFragment(url: string): string {
  const address = new URL(url);
  address.hash = '';
  return address.href;
}

/** Addresses by the host that answers for them. */
function byHost(links: readonly DueLink[]): DueLink[][] {
  const hosts = new Map<string, DueLink[]>();
  for (const link of links) {
    const { host } = new URL(link.url);
    const known = hosts.get(host);
    if (known) known.push(link);
    else hosts.set(host, [link]);
  }
  return [...hosts.values()];
}

/**
 * Asks for the home and registration pages of offers that are due, one after the other at each host, and keeps what was
 * answered. Nothing is asked for twice within a week, or within a day where it failed.
 */
export async function checkLinks(deps: CheckLinksDeps): Promise<LinksChecked> {
  const { db, now, log, stopped } = deps;
  await gather(deps);
  const hosts = byHost(await dueLinks(db, now().toISOString(), { most: MOST_A_PASS, ofAHost: MOST_OF_A_HOST }));
  let failed = 0;
  let asked = 0;
  async function askHosts(): Promise<void> {
    for (let links = hosts.pop(); links !== undefined; links = hosts.pop())
      for (const link of links) {
        if (stopped.aborted) return;
        const checked = await ask(link, deps);
        if (stopped.aborted) return;
        await saveChecks(db, [checked], now().toISOString());
        asked++;
        if (checked.works === false) failed++;
      }
  }
  await Promise.all(Array.from({ length: HOSTS_AT_ONCE }, askHosts));
  const waiting = (await dueLinks(db, now().toISOString(), { most: 1, ofAHost: 1 })).length > 0;
  log.info({ event: 'harvest.links', asked, failed, waiting });
  return { asked, failed, waiting };
}
