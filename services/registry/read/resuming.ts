import { AppError, RegistryError } from '../../errors.ts';
import type { Head, KeptAnswers } from './kept-answers.ts';
import type { Asking } from './register-requests.ts';

/** A list has another number of records than when an earlier read asked for it, so what that read has does not fit. */
export class ListMoved extends Error {
  override readonly name = 'ListMoved';
}

type Query = Readonly<Record<string, string | number>>;

const nameOf = (path: string, query: Query): string =>
  JSON.stringify([path, Object.entries(query).sort(([a], [b]) => (a < b ? -1 : 1))]);

/** What an answer says as a page of a list. Null where it is none. */
function pageOf(path: string, query: Query, body: unknown): Head['page'] {
  if (!('limit' in query)) return null;
  const { limit: _limit, offset: _offset, ordering: _ordering, ...rest } = query;
  const list = nameOf(path, rest);
  if (Array.isArray(body)) return { list, count: body.length, last: true };
  const { count, next } = (body ?? {}) as { readonly count?: unknown; readonly next?: unknown };
  return { list, count: typeof count === 'number' ? count : null, last: !next };
}

/**
 * Asks only for what an earlier read that broke off did not get, and keeps each answer. The last page of a list is
 * always asked for, so that every list shows whether it has as many records as then.
 * `get` throws ListMoved where one has not, beside what `ask.get` throws.
 */
export function resuming(ask: Asking, kept: KeptAnswers): Asking {
  const compared = new Set<string>();
  return {
    download: (path, to, maxBytes) => ask.download(path, to, maxBytes),
    async get(path, query = {}) {
      const key = nameOf(path, query);
      const known = kept.get(key);
      if (known && !known.page?.last) return known.body;
      const body = await ask.get(path, query);
      const page = pageOf(path, query, body);
      const former = page ? kept.counts.get(page.list) : undefined;
      if (page && former && !compared.has(page.list) && (former.size > 1 || !former.has(page.count)))
        throw new ListMoved(`The register's list at ${path} has another number of records than before`);
      if (page) compared.add(page.list);
      kept.add({ key, page }, body);
      return body;
    },
  };
}

/** True where a read that ended so may be taken up: the way to the register broke off, and nothing that it said. */
export function isBreak(error: unknown): boolean {
  if (error instanceof RegistryError) return error.code === 'registry-unreachable' || error.code === 'registry-denied';
  return error instanceof AppError || (error instanceof Error && error.name === 'AbortError');
}
