import { generateTenantToken } from 'meilisearch/token';
import { EngineError, messageOf } from '../../services/errors.ts';
import type { LockedConditions } from '../../services/search/lock.ts';
import { EVERY_OFFER, type SearchQuery } from '../../services/search/query.ts';
import { uid } from './meilisearch-client.ts';
import { filterOf } from './meilisearch-filter.ts';
import type { SigningKey } from './meilisearch-keys.ts';

/** No token is good for longer than a day: a key that ends earlier ends it, too. */
const MAX_MS = 86_400_000;

/** What a token allows: searches in one index, within one filter, until an instant at most a day away. */
export interface TokenAsked {
  readonly index: string;
  /** All filters of a query, without its words, facets and page: these are up to whoever searches. */
  readonly filter: LockedConditions & Pick<SearchQuery, 'wanted' | 'locked'>;
  readonly expiresAt: Date;
  readonly now: Date;
}

/**
 * A tenant token (JWT, HS256) with which a portal may search within its fixed filter and nowhere else. The server adds
 * the filter to every search. A token without a filter is refused, because it would be the key itself.
 * @throws EngineError `token-without-filter`, `token-too-long`, `token-not-made`.
 */
export async function portalToken(key: SigningKey, { index, filter, expiresAt, now }: TokenAsked): Promise<string> {
  const conditions = filterOf({ ...EVERY_OFFER, ...filter });
  if (conditions.length === 0)
    throw new EngineError('token-without-filter', 'A token for a portal needs a filter: without one it would find all');
  const lasts = expiresAt.getTime() - now.getTime();
  if (!(lasts > 0 && lasts <= MAX_MS)) throw new EngineError('token-too-long', 'A token lasts for a day at most');
  try {
    return await generateTenantToken({
      apiKey: key.value,
      apiKeyUid: key.uid,
      searchRules: {
        [uid(index)]: { filter: conditions.map((part) => (typeof part === 'string' ? part : [...part])) },
      },
      expiresAt,
      algorithm: 'HS256',
    });
  } catch (error) {
    throw new EngineError('token-not-made', `No token could be made from this key: ${messageOf(error)}`);
  }
}
