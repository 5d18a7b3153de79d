import { EngineError } from '../../services/errors.ts';
import type { MeilisearchServer } from './meilisearch-client.ts';

/** What is missing where tokens that the search key should have signed are refused. */
export const TENANT_TOKENS = 'tokens signed with MEILI_KEY_UID';

/** True where the server refused a key. Asking again with the same key is of no use. */
export function isKeyRefused(error: unknown): boolean {
  return error instanceof EngineError && (error.facts.status === 401 || error.facts.status === 403);
}

/** A request that changes nothing, and the right that it needs. */
interface Trial {
  readonly right: string;
  readonly ask: (server: MeilisearchServer) => Promise<unknown>;
}

const ANSWERING = (index: string): readonly Trial[] => [
  {
    right: 'search',
    ask: (server) => server.ask('multi-search', { queries: [{ indexUid: index, q: '', limit: 0 }] }),
  },
  { right: 'settings.get', ask: (server) => server.get(`indexes/${index}/settings/synonyms`) },
];

/**
 * Requests without what they need. A server looks at the key first, so whoever has the right is told that something is
 * missing, and nothing is changed.
 */
const FILLING = (index: string): readonly Trial[] => {
  const build = `${index}_b0`;
  return [
    ...ANSWERING(index),
    { right: 'indexes.get', ask: (server) => server.get(`indexes/${build}`) },
    { right: 'indexes.create', ask: (server) => server.send('post', 'indexes', {}) },
    { right: 'indexes.swap', ask: (server) => server.send('post', 'swap-indexes', {}) },
    { right: 'settings.update', ask: (server) => server.send('patch', `indexes/${build}/settings`, { none: 0 }) },
    { right: 'documents.add', ask: (server) => server.send('post', `indexes/${build}/documents?none=0`, []) },
    { right: 'documents.add', ask: (server) => server.send('post', `indexes/${index}/documents?none=0`, []) },
    { right: 'documents.delete', ask: (server) => server.send('post', `indexes/${index}/documents/delete-batch`, {}) },
    { right: 'documents.get', ask: (server) => server.ask(`indexes/${index}/documents/fetch`, { limit: 0 }) },
    { right: 'stats.get', ask: (server) => server.get(`indexes/${build}/stats`) },
    { right: 'tasks.get', ask: (server) => server.get('tasks?limit=0') },
  ];
};

/** The rights that a key lacks for a work, in the server's words. @throws EngineError where the server fails. */
export async function missingRights(
  server: MeilisearchServer,
  index: string,
  work: 'answer' | 'fill',
): Promise<readonly string[]> {
  const missing = new Set<string>();
  for (const { right, ask } of (work === 'answer' ? ANSWERING : FILLING)(index)) {
    try {
      await ask(server);
    } catch (error) {
      if (isKeyRefused(error)) missing.add(right);
      // Any other refusal shows that the key was looked at and taken.
      else if (!(error instanceof EngineError) || error.retryable) throw error;
    }
  }
  return [...missing];
}
