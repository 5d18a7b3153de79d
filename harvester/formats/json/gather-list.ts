import type { Lacks, Part } from '../format.ts';
import { type Isolation, mayBeOneRecord } from './isolate.ts';
import { type JsonPage, pageOf } from './page.ts';
import { type Paging, pageAddress } from './paging.ts';
import type { Asked, Session } from './session.ts';
import { isObject, type JsonObject } from './values.ts';

/** A list to be asked for page by page. */
export interface ListToGather {
  /** Its address with the source's own parameters. */
  readonly address: string;
  readonly paging: Paging;
  /** Members of an envelope in which the format has its records. */
  readonly names?: readonly string[];
  /** By what a record is known again. Null where nothing in it does. */
  readonly idOf: (record: JsonObject) => string | null;
  /** True where it belongs to a record: a list that is not there is then an empty one. */
  readonly ofRecord?: boolean;
  /**
   * `absent`: a service need not have it, so that nothing lacks where it says that it does not. `refused`: nor where it
   * does not give it to us.
   */
  readonly optional?: 'absent' | 'refused';
}

/** The pages of a list that arrived. */
export interface GatheredList {
  readonly parts: readonly Part[];
  readonly records: readonly JsonObject[];
  /** Why nothing of it arrived, where that is so. */
  readonly nothing: Exclude<Asked, { state: 'json' }> | null;
  /** False where something of it did not arrive. */
  readonly isWhole: boolean;
}

/** States of a server that does not have a list, or does not give it away. */
const NOT_OFFERED: Readonly<Record<'absent' | 'refused', ReadonlySet<number>>> = {
  absent: new Set([405, 501]),
  refused: new Set([401, 403, 405, 501]),
};
/** Numbers of records at which servers cut pages, whatever size was asked for. */
const USUAL_CAPS: ReadonlySet<number> = new Set([10, 20, 25, 30, 50, 100, 200, 500, 1_000]);

const isGone = (failure: Asked) => failure.state === 'failed' && failure.step.state === 'gone';
const statusOf = (failure: Asked) =>
  (failure.state === 'failed' && failure.step.state === 'failed' && failure.step.status) || 0;

/**
 * The page in an answer. Where it links to the next one, in itself or in a header, there is one; and none where former
 * pages did and this one does not.
 */
function pageIn(asked: Asked, names: readonly string[], wasLinked: boolean): JsonPage | null {
  const page = asked.state === 'json' ? pageOf(asked.value, names) : null;
  if (asked.state !== 'json' || page === null) return null;
  const next = page.next ?? asked.part.furtherPage;
  return { ...page, next, more: page.more ?? (next !== null ? true : wasLinked ? false : null) };
}

/** The address that a page links to as the next one. Null where it is none, or on another host. */
function linkedAddress(link: string | null, from: string): string | null {
  if (link === null || !URL.canParse(link, from)) return null;
  const url = new URL(link, from);
  url.hash = '';
  return url.origin === new URL(from).origin ? url.href : null;
}

/** How a list goes on behind a page. */
function goesOn(
  page: JsonPage,
  total: number | null,
  taken: number,
  number: number,
  asked: number,
  { by }: Paging,
): boolean {
  if (by === 'link') return page.next !== null;
  if (page.records.length === 0) return false;
  if (page.more !== null) return page.more;
  if (total !== null) return taken < total;
  if (page.pages !== null) return number < page.pages;
  // Some servers send fewer than were asked for, without a word: only an empty answer is then the end.
  if (by === 'offset') return true;
  // A server that says nothing may send fewer records than were asked for, and more on the next page.
  return page.records.length === asked || USUAL_CAPS.has(page.records.length);
}

/**
 * Asks for a list page by page, to its end. A page that always fails is asked for in smaller ones. A page that comes
 * again, a total that is not reached, a limit and a failure are noted in the session as what is lacking.
 */
export async function gatherList(list: ListToGather, session: Session, isolation: Isolation): Promise<GatheredList> {
  const { paging, names = [], idOf } = list;
  const parts: Part[] = [];
  const records: JsonObject[] = [];
  const known = new Set<string>();
  const contents = new Set<string>();
  let isWhole = true;
  let anonymous = 0;
  let total: number | null = null;
  let pages: number | null = null;
  const taken = () => known.size + anonymous;
  /** Takes what is new on a page. False where nothing is. */
  const take = (part: Part, page: JsonPage): boolean => {
    const fresh = page.records.filter(isObject).filter((record) => {
      const id = idOf(record);
      if (id !== null && known.has(id)) return false;
      if (id === null) anonymous++;
      else known.add(id);
      return true;
    });
    if (page.records.length > 0 && (fresh.length === 0 || contents.has(part.id))) return false;
    contents.add(part.id);
    parts.push(part);
    records.push(...fresh);
    total = page.total ?? part.total ?? total;
    pages = page.pages ?? pages;
    return true;
  };
  const lack = (address: string, why: Lacks['why'], detail = '', retryAfterSeconds?: number) => {
    isWhole = false;
    session.lack(
      address,
      why,
      retryAfterSeconds === undefined ? { detail } : { detail, retryAfterSeconds },
      list.ofRecord === true && parts.length === 0,
    );
  };
  const gathered = (nothing: GatheredList['nothing'] = null) => ({ parts, records, nothing, isWhole });

  let size = paging.most;
  let number = 0;
  let isIsolated = false;
  let wasLinked = false;
  let next: string | null = null;
  const linked = new Set([list.address]);
  for (let from = 0; ; from += size) {
    number++;
    const address = next ?? pageAddress(list.address, paging, from, size);
    const asked = await session.ask(address);
    const page = pageIn(asked, names, wasLinked);
    if (asked.state === 'json' && page !== null) {
      wasLinked ||= page.more === true && page.next !== null;
      const before = taken();
      if (!take(asked.part, page)) {
        // A server without pages answers with everything each time.
        const sendsAll = page.more === null && number === 2 && before !== paging.most;
        if (!sendsAll) lack(address, 'same');
        return gathered();
      }
      if (!session.count(taken() - before)) {
        lack(address, 'many');
        return gathered();
      }
      if (page.records.length === 0 && page.more === true)
        lack(address, 'total', 'a page without records names another');
      if (!goesOn(page, total, taken(), number, size, paging)) break;
      if (paging.by === 'link') {
        next = linkedAddress(page.next, address);
        if (next === null || linked.has(next)) {
          lack(address, next === null ? 'elsewhere' : 'circle');
          return gathered();
        }
        linked.add(next);
        continue;
      }
      if (number === 1 && page.records.length < size) size = capOf(page, size);
      continue;
    }
    if (asked.state === 'limit') {
      lack(address, asked.why);
      return gathered(parts.length > 0 ? null : asked);
    }
    const failure: Exclude<Asked, { state: 'json' | 'limit' }> =
      asked.state === 'json'
        ? { state: 'unreadable', detail: 'there is no list of records in it', code: 'plain-json' }
        : asked;
    if (paging.by !== 'link' && mayBeOneRecord(failure)) {
      const end = await isolation.isolate({ address: list.address, paging, names }, from, size, take);
      isWhole = false;
      isIsolated = true;
      if (end === 'goes-on') continue;
      if (end === 'ends') break;
    }
    // Behind the last record some servers have nothing at all.
    if (from > 0 && total === null && paging.by === 'offset' && isGone(failure)) break;
    const { ofRecord = false, optional } = list;
    const mayGo = isGone(failure) && (ofRecord || optional !== undefined);
    const isNone = from === 0 && (mayGo || (optional !== undefined && NOT_OFFERED[optional].has(statusOf(failure))));
    if (!isNone)
      lack(address, 'failed', failure.detail, failure.state === 'failed' ? failure.retryAfterSeconds : undefined);
    return gathered(parts.length > 0 ? null : failure);
  }
  const isShort = (total !== null && taken() < total) || (pages !== null && number < pages && total === null);
  if (!isIsolated && isShort) lack(list.address, 'total', `${taken()} of ${total ?? `${pages} pages`}`);
  return gathered();
}

/** The size of the pages that a server sends where it sends smaller ones than were asked for. */
function capOf({ size, records }: JsonPage, asked: number): number {
  return size !== null && size > 0 && size < asked ? size : records.length;
}
