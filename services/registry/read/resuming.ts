import { AppError, RegistryError } from '../../errors.ts';
import type { KeptAnswers } from './kept-answers.ts';
import type { Asking } from './register-requests.ts';

type Query = Readonly<Record<string, string | number>>;

const nameOf = (path: string, query: Query): string =>
  JSON.stringify([path, Object.entries(query).sort(([a], [b]) => (a < b ? -1 : 1))]);

/** Every list is asked for in pages. */
const isPage = (query: Query): boolean => 'limit' in query;

/**
 * Asks only for those details that an earlier read that broke off did not get, and keeps each. Because a list may change
 * in place and still have as many records, every page of it is asked for again and none is kept.
 */
export function resuming(ask: Asking, kept: KeptAnswers): Asking {
  return {
    download: (path, to, maxBytes) => ask.download(path, to, maxBytes),
    async get(path, query = {}) {
      if (isPage(query)) return ask.get(path, query);
      const key = nameOf(path, query);
      const known = kept.get(key);
      if (known) return known.body;
      const body = await ask.get(path, query);
      kept.add(key, body);
      return body;
    },
  };
}

/** True where a read that ended so may be taken up: the way to the register broke off, and nothing that it said. */
export function isBreak(error: unknown): boolean {
  if (error instanceof RegistryError) return error.code === 'registry-unreachable' || error.code === 'registry-denied';
  return error instanceof AppError || (error instanceof Error && error.name === 'AbortError');
}
