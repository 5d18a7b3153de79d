import type { Said } from '../rows.ts';
import { type Answer, ok } from './answer.ts';
import { DEFAULT_LIMIT } from './search-list.ts';

/** A number of a parameter. What is no number, and a limit of 0, counts as if it were not there. */
function whole(text: string | null, least: number, fallback: number): number {
  return text !== null && /^\d{1,15}$/.test(text) && Number(text) >= least ? Number(text) : fallback;
}

/** Answers a page of a list of the database: pages are told of by their addresses, and begin where they are asked to. */
export function databaseList(url: string, items: readonly Said[]): Answer {
  const address = new URL(url);
  const limit = whole(address.searchParams.get('limit'), 1, DEFAULT_LIMIT);
  const offset = whole(address.searchParams.get('offset'), 0, 0);
  const page = (from: number): string => {
    const to = new URL(address);
    const others = [...to.searchParams].filter(([name]) => name !== 'limit' && name !== 'offset');
    const at: [string, string][] = from > 0 ? [['offset', String(from)]] : [];
    const all = [...others, ['limit', String(limit)] as [string, string], ...at];
    to.search = new URLSearchParams(all.sort(([a], [b]) => (a < b ? -1 : 1))).toString();
    return to.href;
  };
  return ok({
    count: items.length,
    next: offset + limit < items.length ? page(offset + limit) : null,
    previous: offset > 0 ? page(offset - limit) : null,
    results: items.slice(offset, offset + limit),
  });
}
