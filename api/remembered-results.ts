import type { SearchResult } from '../services/search/engine.ts';
import type { SearchQuery } from '../services/search/query.ts';

/** How many answers are kept at most, and how many hits all of them have together: some 10 kB each. */
const MAX_RESULTS = 500;
const MAX_HITS = 2_000;
/** The answer to a longer query is not kept, because nobody else asks it. Characters. */
const MAX_QUERY_CHARACTERS = 2_000;
/** An answer with more hits is not kept: it is a program's that reads everything once. */
const MAX_HITS_OF_ONE = 50;

export type Search = (query: SearchQuery) => Promise<SearchResult>;

interface Kept {
  readonly result: Promise<SearchResult>;
  /** Counted when the answer is there. */
  hits: number;
}

/**
 * Remembers answers to searches as long as `state` stays the same text: it names the index, how far it was filled, and
 * the day. Those who ask the same at the same time share one search; a search that failed is asked again. What was asked
 * for longest ago goes first. `state` is read before the search, so an answer may be newer than its state, and never
 * older. Null: nothing is kept.
 */
export function rememberedResults(search: Search, state: () => Promise<string | null>): Search {
  let known: string | null = null;
  const kept = new Map<string, Kept>();
  let hits = 0;
  const drop = (key: string, entry: Kept): void => {
    if (kept.get(key) !== entry) return;
    kept.delete(key);
    hits -= entry.hits;
  };
  const cutBack = (): void => {
    for (const [key, entry] of kept) {
      if (kept.size <= MAX_RESULTS && hits <= MAX_HITS) return;
      drop(key, entry);
    }
  };
  return async (query) => {
    const key = JSON.stringify(query);
    if (query.size > MAX_HITS_OF_ONE || key.length > MAX_QUERY_CHARACTERS) return search(query);
    const now = await state();
    if (now === null) return search(query);
    if (now !== known) {
      known = now;
      kept.clear();
      hits = 0;
    }
    const before = kept.get(key);
    if (before !== undefined) {
      kept.delete(key);
      kept.set(key, before);
      return before.result;
    }
    const entry: Kept = { result: search(query), hits: 0 };
    kept.set(key, entry);
    entry.result.then(
      (result) => {
        if (kept.get(key) !== entry) return;
        // The engine that should answer may be back for the next one.
        if (result.fallback) return drop(key, entry);
        entry.hits = result.hits.length;
        hits += entry.hits;
        cutBack();
      },
      () => drop(key, entry),
    );
    return entry.result;
  };
}
