import { z } from 'zod';
import { RegistryError } from '../../errors.ts';
import type { Asking } from './register-requests.ts';

/** Records a page: 1 000 is what the register's own tools use. */
const PAGE_RECORDS = 1_000;
const PAGES_AT_MOST = 2_000;
/** Walks through a list that moves while it is read. */
const WALKS_AT_MOST = 4;

/** Lists of the search index say `next: true`, lists of the database give an address; bare arrays have no pages. */
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

export interface ListRequest {
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  /** A stable order and its reverse; null where the list has none. */
  readonly orders: readonly [string, string] | null;
}

/** By what a record is told from others. */
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

/** What one walk through a list came to. */
interface Walked {
  readonly keys: Set<string>;
  /** As every page said; null where the list does not count. */
  readonly count: number | null;
  /** Every page said the same count and was full but the last: nothing moved, as far as that can be seen. */
  readonly steady: boolean;
  /** Copies of a record beside another one on the same page that say something else: no moving makes these. */
  readonly copies: number;
  readonly whole: boolean;
}

type Take = (records: readonly unknown[], walk: number) => void;

/**
 * One walk through a list. Offsets are whole multiples of the limit, because others are floored to one. Where a server
 * hands out fewer records than asked for though there are more, its own page size is taken.
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
    // A list that does not move on would be asked for until the bound.
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

/** The keys of two walks together where the list stood still through both and together they are all of it. */
function together(a: Walked | null, b: Walked): ReadonlySet<string> | null {
  if (!a?.steady || !b.steady || a.count !== b.count) return null;
  const all = new Set([...a.keys, ...b.keys]);
  const expected = b.count ?? Math.max(a.keys.size, b.keys.size);
  return all.size + Math.max(a.copies, b.copies) === expected ? all : null;
}

/**
 * Walks through a list until it is known whole, handing the records of each page to `take` with the number of the walk.
 * Rows that are entered or deleted meanwhile move the others between pages; then the counts differ, or rows are missing
 * or come twice, and the list is walked again, the other way round. Answers the keys (`keyOf`) of the records that the
 * list consists of; they were taken in the last walk or in the one before it.
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
 * All records of a list (of a record that is there in copies that differ, each). @throws RegistryError as `walkList`
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
