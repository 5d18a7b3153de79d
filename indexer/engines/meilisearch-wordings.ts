import type { SearchQuery } from '../../services/search/query.ts';
import type { WordTexts } from './meilisearch-ask.ts';
import { WordingCache } from './wording-cache.ts';

/** For how long a decision about words is remembered at most. */
const REMEMBERED_MS = 1_000;

/** What was decided about words lately. */
export interface Wordings {
  /** How the words of a query are searched for; `decide` is asked where that is not remembered. */
  of(query: SearchQuery, decide: () => Promise<WordTexts>): Promise<WordTexts>;
  /** The index has changed. */
  forget(): void;
}

/** What a decision about words depends on, beside the index. */
export const wordsKey = ({ q, relax }: SearchQuery): string => `${relax ? 'any' : 'all'} ${q}`;

/**
 * Remembers decisions about words. Because an answer asks several times (for the page, for what follows, for totals),
 * it decides once. Because another process may fill the index, nothing is remembered for long.
 */
export function rememberedWordings(now: () => Date): Wordings {
  const cache = new WordingCache<WordTexts>();
  let changes = 0;
  return {
    of: (query, decide) =>
      cache.get(`${changes} ${Math.floor(now().getTime() / REMEMBERED_MS)}`, wordsKey(query), decide),
    forget: () => {
      changes += 1;
    },
  };
}
