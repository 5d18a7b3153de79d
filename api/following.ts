import type { SearchHit, SearchResult } from '../services/search/engine.ts';
import type { SearchQuery } from '../services/search/query.ts';
import type { Serving } from './serving.ts';

/** How many offers with most of the words follow those with all of them. */
const MAX_FOLLOWING = 10;

/**
 * Offers that have most of the words, for a first page by relevance whose words hardly any offer has all of. They stand
 * after the hits and belong to no total and no facet, which are those of all the words. Whether there are any does not
 * depend on the filters; which ones are shown does.
 */
export async function followingHits(
  query: SearchQuery,
  { words, hits }: SearchResult,
  deps: Pick<Serving, 'results'>,
): Promise<readonly SearchHit[]> {
  const isFirst = query.page === 1 && query.after === undefined && query.sort === 'relevance';
  const room = Math.min(MAX_FOLLOWING, query.size - hits.length);
  if (!words.few || !isFirst || query.wanted !== undefined || room <= 0) return [];
  const more = await deps.results({ ...query, relax: true, size: hits.length + room, facets: [] });
  const found = new Set(hits.map(({ id }) => id));
  return more.hits.filter(({ id }) => !found.has(id)).slice(0, room);
}
