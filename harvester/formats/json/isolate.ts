import type { Part } from '../format.ts';
import { MAX_FAILURES_IN_A_ROW, MAX_ISOLATING_REQUESTS, SMALLER_SIZES } from './limits.ts';
import { type JsonPage, pageOf } from './page.ts';
import { type Paging, pageAddress } from './paging.ts';
import type { Asked, Session } from './session.ts';

/** The states of a server that say that this request was wrong, and not that something in the answer was. */
const REFUSED = new Set([400, 404, 405, 406, 410, 414, 422, 501]);
/** States that have nothing to do with what was asked for. */
const BUSY = new Set([429, 503]);

/** True where a smaller page may bring what this one did not: one record may be what the server stumbles over. */
export function mayBeOneRecord(asked: Asked): boolean {
  if (asked.state === 'unreadable') return true;
  if (asked.state !== 'failed' || asked.step.state === 'gone') return false;
  const { reason, status, retryable } = asked.step;
  if (status !== undefined) return status >= 500 && !BUSY.has(status) && !REFUSED.has(status);
  return retryable && (reason === 'timeout' || reason === 'network');
}

/** Isolates failing records of all lists of one run. */
export interface Isolation {
  /**
   * Asks for the records `from` to `from + size` of a list in ever smaller pages, so that all arrive but those over
   * which the server stumbles. `take` gets each page that arrives, in order. Answers whether the list goes on behind.
   */
  isolate(
    list: { readonly address: string; readonly paging: Paging; readonly names: readonly string[] },
    from: number,
    size: number,
    take: (part: Part, page: JsonPage) => void,
  ): Promise<'goes-on' | 'ends' | 'broken'>;
}

const detailOf = (asked: Asked) => ('detail' in asked ? asked.detail : '');

/** Begins the isolating of one run, with the number of requests that it may take. */
export function openIsolation(session: Session, mostRequests = MAX_ISOLATING_REQUESTS): Isolation {
  let left = mostRequests;
  let inARow = 0;
  return {
    async isolate(list, from, size, take) {
      const smaller = SMALLER_SIZES.find((one) => one < size && size % one === 0);
      const lost = (address: string, asked: Asked) => session.lack(address, 'failed', { detail: detailOf(asked) });
      if (smaller === undefined) return 'broken';
      for (let at = from; at < from + size; at += smaller) {
        const address = pageAddress(list.address, list.paging, at, smaller);
        if (left-- <= 0) {
          session.lack(address, 'many');
          return 'broken';
        }
        const asked = await session.ask(address);
        if (asked.state === 'limit') {
          session.lack(address, asked.why);
          return 'broken';
        }
        const page = asked.state === 'json' ? pageOf(asked.value, list.names) : null;
        if (asked.state === 'json' && page !== null) {
          inARow = 0;
          take(asked.part, page);
          if (page.more === false || (page.records.length < smaller && page.more !== true)) return 'ends';
          continue;
        }
        if (asked.state === 'failed' && !mayBeOneRecord(asked)) {
          lost(address, asked);
          // The server does not know pages of this size: these records are lost, and those behind them are not.
          const refusesSize = at === from && asked.step.state === 'failed' && REFUSED.has(asked.step.status ?? 0);
          return refusesSize ? 'goes-on' : 'broken';
        }
        if (smaller === 1) {
          lost(address, asked);
          if (++inARow >= MAX_FAILURES_IN_A_ROW) return 'broken';
          continue;
        }
        const end = await this.isolate(list, at, smaller, take);
        if (end !== 'goes-on') return end;
      }
      return 'goes-on';
    },
  };
}
