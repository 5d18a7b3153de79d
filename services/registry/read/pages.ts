import { z } from 'zod';
import { RegistryError } from '../../errors.ts';
import type { Asking } from './register-requests.ts';

/** Records on a page. The register's own tools use 1 000. */
const PAGE_RECORDS = 1_000;
const PAGES_AT_MOST = 2_000;
/** How often a list is read at most when it changes while we read it. */
const WALKS_AT_MOST = 4;

/** Lists of the search index say `next: true`, lists of the database give an address, and bare arrays have no pages. */
const Page = z.union([
  z.array(z.unknown()).transform((results) => ({ count: results.length, next: false, results })),
  z.object({
    count: z.number().nullish(),
    next: z
      .union([z.boolean(), z.string()])
      .nullish()
      .transform((next) => next === true || typeof next === 'string'),
    results: z.array(z.unknown()),
  }),
]);
type Page = z.infer<typeof Page>;

/** A list to be read. */
export interface ListRequest {
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  /** A stable order and its reverse. Null where the list has none. */
  readonly orders: readonly [string, string] | null;
}

/** What tells a record from others: its id, else its whole text. */
export function keyOf(record: unknown): string {
  return String((record as { id?: unknown } | null)?.id ?? JSON.stringify(record));
}

async function page(
  ask: Asking,
  request: ListRequest,
  order: string | null,
  limit: number,
  offset: number,
): Promise<Page> {
  const body = await ask.get(request.path, {
    ...request.query,
    ...(order === null ? {} : { ordering: order }),
    limit,
    offset,
  });
  const parsed = Page.safeParse(body);
  if (!parsed.success)
    throw new RegistryError('registry-unreadable', `The register's answer at ${request.path} is no list`);
  return parsed.data;
}

/** The result of reading a list once from beginning to end. */
interface Walked {
  readonly keys: Set<string>;
  /** The count that every page stated. Null where the list states none. */
  readonly count: number | null;
  /**
   * True where every page stated the same count and was full, except the last. Then nothing moved, as far as we can
   * see.
   */
  readonly steady: boolean;
  /**
   * How many records stand on one page together with another version of themselves. A list that moves cannot cause
   * this.
   */
  readonly copies: number;
  readonly whole: boolean;
}

type Take = (records: readonly unknown[], walk: number) => void;

/**
 * Reads a list once. Offsets are whole multiples of the limit, because the register rounds others down to one. Where it
 * gives fewer records than asked for although there are more, we take the page size that it gives.
 */
async function walk(ask: Asking, request: ListRequest, number: number, take: Take): Promise<Walked> {
  const keys = new Set<string>();
  const order = request.orders?.[number % 2] ?? null;
  const counts = new Set<number | null>();
  let [full, repeated, copies, limit, offset, before] = [true, false, 0, PAGE_RECORDS, 0, ''];
  for (let pages = 0; pages < PAGES_AT_MOST; pages++) {
    const { results, next, count } = await page(ask, request, order, limit, offset);
    take(results, number);
    counts.add(count ?? null);
    const here = new Map<string, unknown>();
    for (const record of results) {
      const key = keyOf(record);
      if (here.has(key) && JSON.stringify(here.get(key)) !== JSON.stringify(record)) copies++;
      else if (keys.has(key)) repeated = true;
      keys.add(key);
      here.set(key, record);
    }
    if (!next) {
      const [stated = null] = counts;
      const steady = full && counts.size === 1;
      const whole = steady && (stated === null ? !repeated : keys.size + copies === stated);
      return { keys, count: stated, steady, copies, whole };
    }
    const first = results.length === 0 ? '' : keyOf(results[0]);
    // A list that gives the same page again would be asked for until the bound is reached.
    if (first === before) {
      throw new RegistryError('registry-incomplete', `The register's list at ${request.path} stops before its end`, {
        retryable: true,
      });
    }
    before = first;
    if (offset === 0 && results.length < limit) limit = results.length;
    if (results.length < limit) full = false;
    offset += limit;
  }
  throw new RegistryError(
    'registry-incomplete',
    `The register's list at ${request.path} has more than ${PAGES_AT_MOST} pages`,
  );
}

/** The keys of two readings of one list, if the list did not change during both and they have all of it together. */
function together(a: Walked | null, b: Walked): ReadonlySet<string> | null {
  if (!a?.steady || !b.steady || a.count !== b.count) return null;
  const all = new Set([...a.keys, ...b.keys]);
  const expected = b.count ?? Math.max(a.keys.size, b.keys.size);
  return all.size + Math.max(a.copies, b.copies) === expected ? all : null;
}

/**
 * Reads a list until all of it is known. `take` is called with the records of each page and the number of the reading.
 * Because rows that are added or deleted meanwhile move others between pages, the counts may differ, or rows are
 * missing or appear twice; then the list is read again in the opposite order. Answers the keys (`keyOf`) of the list's
 * records; these were taken in the last reading or in the one before it.
 * @throws RegistryError `registry-incomplete`, `registry-unreadable`, and those of `Asking.get`.
 */
export async function walkList(ask: Asking, request: ListRequest, take: Take): Promise<ReadonlySet<string>> {
  let before: Walked | null = null;
  for (let number = 0; number < WALKS_AT_MOST; number++) {
    const walked: Walked = await walk(ask, request, number, take);
    if (walked.whole) return walked.keys;
    const both = together(before, walked);
    if (both) return both;
    before = walked;
  }
  const [announced, given] = [before?.count ?? 0, before?.keys.size ?? 0];
  throw new RegistryError(
    'registry-incomplete',
    `The register's list at ${request.path} does not stand still or is not whole: it announces ${announced} records and gives ${given}, after ${WALKS_AT_MOST} walks`,
    { retryable: true, facts: { path: request.path, announced, given } },
  );
}

/**
 * All records of a list. Of a record that is there in differing copies, each copy. @throws RegistryError as `walkList`
 */
export async function readList(ask: Asking, request: ListRequest): Promise<readonly unknown[]> {
  let [current, former] = [new Map<string, unknown[]>(), new Map<string, unknown[]>()];
  let walking = 0;
  const keys = await walkList(ask, request, (records, number) => {
    if (number !== walking) [walking, former, current] = [number, current, new Map()];
    for (const record of records) {
      const key = keyOf(record);
      const known = current.get(key);
      if (known) known.push(record);
      else current.set(key, [record]);
    }
  });
  return [...keys].flatMap((key) => current.get(key) ?? former.get(key) ?? []);
}
