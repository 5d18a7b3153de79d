import type { IndexedSummary, OfferDocument } from './document.ts';
import type { SearchQuery } from './query.ts';
import type { Facet, FilterName } from './schema.ts';

export interface SearchHit {
  readonly id: string;
  readonly hit: IndexedSummary;
  /** Ids of at most three instances that meet the instance filters, nearest first. */
  readonly matching: readonly string[];
}

export interface FacetCount {
  readonly value: string;
  readonly count: number;
}

/** What became of a query's words; the same whatever its filters. */
export interface UsedWords {
  /** Words that decide nothing, as they were typed. */
  readonly ignored: readonly string[];
  /** Where no document has all the others: these, of which any is enough. Else empty. */
  readonly any: readonly string[];
}

export interface SearchResult {
  readonly total: number;
  readonly words: UsedWords;
  readonly hits: readonly SearchHit[];
  /** Each facet's counts ignore that facet's own filter; largest count first, then by value; at most 300 values. */
  readonly facets: Readonly<Partial<Record<Facet, readonly FacetCount[]>>>;
  /**
   * Per active filter that does not ask for `unknown` itself: offers that match everything else but have no value
   * there, so that `unknown` would add them.
   */
  readonly leftOut: Readonly<Partial<Record<FilterName, number>>>;
}

/** Which state of an offer a document shows. */
export interface DocumentStamp {
  readonly id: string;
  readonly revision: number;
  readonly tx: string;
}

/** One filled or half-filled index of an engine. */
export interface IndexBuild {
  readonly name: string;
  /** Version of projection and settings it was begun with. */
  readonly version: string;
}

/**
 * A search engine. Promises:
 * - the same documents and query give the same ids in the same filter sense in every engine; order among equals ends
 * with the id;
 * - all instance conditions of a query hold for one and the same instance; `open start` passes every date;
 * - how words are searched for is decided from the words and the whole index, never from a filter: a filter never adds
 * a document;
 * - values are literal text whatever characters they contain;
 * - a build is invisible to `search` until `publish`; `publish` is atomic; a build that is published can still be
 * written to;
 * - a write that the engine refuses rejects with `EngineError`, also when the refusal comes later (asynchronous tasks
 * are waited for);
 * - `search` on an engine without a published build answers zero hits.
 */
export interface SearchEngine {
  /** `store` or `meilisearch`. */
  readonly name: string;
  /** Names this server's index in cursors; two engines with the same key share a cursor. */
  readonly key: string;
  /** The published build, or null. */
  current(): Promise<IndexBuild | null>;
  /** Makes an empty build with its settings. */
  begin(version: string): Promise<IndexBuild>;
  /** Inserts or replaces. At most 1 000 documents a call. */
  upsert(build: IndexBuild, documents: readonly OfferDocument[]): Promise<void>;
  remove(build: IndexBuild, ids: readonly string[]): Promise<void>;
  /** Makes what was written findable and good to search; called before `publish` and after an incremental sync. */
  settle(build: IndexBuild): Promise<void>;
  /** Makes `build` the one that is searched. The one before is dropped. */
  publish(build: IndexBuild): Promise<void>;
  drop(build: IndexBuild): Promise<void>;
  count(build: IndexBuild): Promise<number>;
  /** Stamps of a build in id order, from after `afterId`; at most `limit`. For `index verify`. */
  list(build: IndexBuild, afterId: string | null, limit: number): Promise<readonly DocumentStamp[]>;
  /** How many offers have more instances than the engine tells apart; absent where it tells all apart. */
  crowded?(build: IndexBuild): Promise<number>;
  search(query: SearchQuery): Promise<SearchResult>;
  /** Totals only, one per query, in order. */
  totals(queries: readonly SearchQuery[]): Promise<readonly number[]>;
  /** Resolves where the engine answers; rejects with `EngineError` otherwise. */
  ping(): Promise<void>;
  close(): Promise<void>;
}
