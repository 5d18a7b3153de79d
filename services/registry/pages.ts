import { z } from 'zod';
import { RegistryError } from '../errors.ts';
import type { Asking } from './asking.ts';

/** Records a page: 1 000 is what the register's own tools use. */
const PAGE_RECORDS = 1_000;
const PAGES_AT_MOST = 2_000;

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

function keyOf(record: unknown): string {
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

/**
 * One walk through a list. Offsets are whole multiples of the limit, because others are floored to one. Where a server hands out fewer records than asked for
 * though there are more, its own page size is taken and the walk begins again.
 */
async function walk(
  ask: Asking,
  request: ListRequest,
  order: string | null,
  found: Map<string, unknown>,
): Promise<number> {
  let limit = PAGE_RECORDS;
  let offset = 0;
  let before = '';
  for (let pages = 0; pages < PAGES_AT_MOST; pages++) {
    const { results, next, count } = await page(ask, request, order, limit, offset);
    for (const record of results) found.set(keyOf(record), record);
    if (!next) return count ?? found.size;
    const first = results.length === 0 ? '' : keyOf(results[0]);
    // A list that does not move on would be asked for until the bound.
    if (first === before) {
      throw new RegistryError('registry-incomplete', `The register's list at ${request.path} stops before its end`, {
        retryable: true,
      });
    }
    before = first;
    if (offset === 0 && results.length < limit) limit = results.length;
    offset += limit;
  }
  throw new RegistryError(
    'registry-incomplete',
    `The register's list at ${request.path} has more than ${PAGES_AT_MOST} pages`,
  );
}

/**
 * All records of a list, each once. An order that does not tell equal records apart can repeat one and lose another between pages; then the list is walked
 * backwards too, and what is still missing makes the read fail rather than pass for a deletion.
 * @throws RegistryError `registry-incomplete`, `registry-unreadable`, and those of `Asking.get`.
 */
export async function readList(ask: Asking, request: ListRequest): Promise<readonly unknown[]> {
  const found = new Map<string, unknown>();
  let count = await walk(ask, request, request.orders?.[0] ?? null, found);
  if (found.size < count && request.orders) count = await walk(ask, request, request.orders[1], found);
  if (found.size < count) {
    throw new RegistryError(
      'registry-incomplete',
      `The register announces ${count} records at ${request.path} and gives ${found.size}`,
      {
        retryable: true,
        facts: { path: request.path, announced: count, given: found.size },
      },
    );
  }
  return [...found.values()];
}
