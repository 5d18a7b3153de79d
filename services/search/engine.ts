import type { IndexedSummary, OfferDocument } from './document.ts';
import type { SearchQuery } from './query.ts';
import type { Facet, FilterName, OfferNumber } from './schema.ts';
import type { Place } from './walk.ts';

/** One offer in an answer. */
export interface SearchHit {
  readonly id: string;
  readonly hit: IndexedSummary;
  /** Ids of at most three instances that meet the instance filters, nearest first. */
  readonly matching: readonly string[];
  /** Where the order can be walked to its end: the hit's place in it. */
  readonly place?: Place;
}

/** How many offers have a value of a facet. */
export interface FacetCount {
  readonly value: string;
  readonly count: number;
}

/** The least and the most number among the offers that a facet counts. */
export interface FacetSpan {
  readonly least: number;
  readonly most: number;
}

/** What became of a query's words. It does not depend on the query's filters. */
export interface UsedWords {
  /** Words that decide nothing, as they were typed. */
  readonly ignored: readonly string[];
  /** Where no document has all the others: the words of which any is enough. Else empty. */
  readonly any: readonly string[];
  /**
   * True where all of several words were asked for, and fewer than five documents of the whole index have them all.
   * Then the same query with `relax` finds what has most of them.
   */
  readonly few: boolean;
}

/** One page of an answer, with the counts for the whole of it. */
export interface SearchResult {
  readonly total: number;
  readonly words: UsedWords;
  readonly hits: readonly SearchHit[];
  /**
   * The counts of each facet ignore that facet's own filter. Largest count first, then by value; at most 300 values.
   */
  readonly facets: Readonly<Partial<Record<Facet, readonly FacetCount[]>>>;
  /** Facets of which not every value is counted: how many are, the most frequent among the offers found. */
  readonly cut: Readonly<Partial<Record<Facet, number>>>;
  /** For each facet of numbers that was asked for, its ends. Absent where no offer has a number. */
  readonly spans: Readonly<Partial<Record<OfferNumber, FacetSpan>>>;
  /**
   * For each active filter that does not ask for `unknown` itself: how many offers match everything else but have no
   * value there. Asking for `unknown`, too, would add them.
   */
  readonly leftOut: Readonly<Partial<Record<FilterName, number>>>;
  /** How many offers there are without one of the filters, as far as the engine knows it by the way. */
  readonly without?: Readonly<Partial<Record<FilterName, number>>>;
  /** True where the engine that should answer did not, and another one did. */
  readonly fallback?: true;
}

/** The answer of an engine that serves no build. */
export const NO_HITS: SearchResult = {
  total: 0,
  words: { ignored: [], any: [], few: false },
  hits: [],
  facets: {},
  cut: {},
  spans: {},
  leftOut: {},
};

/** Which state of an offer a document shows. */
export interface DocumentStamp {
  readonly id: string;
  readonly revision: number;
  readonly tx: string;
}

/** What is wrong with an engine although it answers. */
export interface EngineTrouble {
  readonly code: 'too-old' | 'settings-changed';
  readonly message: string;
}

/** An index of an engine, full or still being filled. */
export interface IndexBuild {
  readonly name: string;
  /** The version of projection and settings with which it was begun. */
  readonly version: string;
}

/**
 * A search engine. It promises:
 * - The same documents and the same query without words give the same ids in every engine. Words find what has them in
 *   every engine; what else they find (other forms, mistyped words) is the engine's own. Among equals the id decides
 *   the order.
 * - All instance conditions of a query hold for one and the same instance. An open start passes every date.
 * - How words are searched for is decided from the words and the whole index, never from a filter. So a filter never
 *   adds a document.
 * - What words say beside the subject (`preferred`) never changes which documents are found, only their order.
 * - Values are literal text, whatever characters they contain. Their case does not count.
 * - `search` does not see a build until `publish`. `publish` is atomic. A published build can still be written to.
 * - A write that the engine refuses rejects with `EngineError`, also where the refusal comes later: asynchronous tasks
 *   are waited for.
 * - Without a published build `search` answers zero hits.
 */
export interface SearchEngine {
  /** `store` or `meilisearch`. */
  readonly name: string;
  /** Names this server's index in cursors. Two engines with the same key share a cursor. */
  readonly key: string;
  /** The published build, or null. */
  current(): Promise<IndexBuild | null>;
  /** Makes an empty build with its settings. */
  begin(version: string): Promise<IndexBuild>;
  /** Inserts or replaces. At most 1 000 documents a call. */
  upsert(build: IndexBuild, documents: readonly OfferDocument[]): Promise<void>;
  remove(build: IndexBuild, ids: readonly string[]): Promise<void>;
  /** Makes what was written findable. Call it before `publish`, and after an incremental sync. */
  settle(build: IndexBuild): Promise<void>;
  /** Makes `build` the one that is searched, and drops the one before. */
  publish(build: IndexBuild): Promise<void>;
  drop(build: IndexBuild): Promise<void>;
  count(build: IndexBuild): Promise<number>;
  /** Stamps of a build in the order of ids, after `afterId`, at most `limit`. For `index verify`. */
  list(build: IndexBuild, afterId: string | null, limit: number): Promise<readonly DocumentStamp[]>;
  /** Ids of those documents whose content a build does not hold exactly as it is given. */
  differing?(build: IndexBuild, documents: readonly OfferDocument[]): Promise<readonly string[]>;
  /** Ids of those documents that a build, once settled, does not find by the words of their own titles. */
  unfound?(build: IndexBuild, documents: readonly OfferDocument[]): Promise<readonly string[]>;
  /** How many offers have more instances than the engine tells apart. Absent where it tells all apart. */
  crowded?(build: IndexBuild): Promise<number>;
  search(query: SearchQuery): Promise<SearchResult>;
  /** Totals only, one per query, in order. */
  totals(queries: readonly SearchQuery[]): Promise<readonly number[]>;
  /** Resolves where the engine answers; rejects with `EngineError` otherwise. */
  ping(): Promise<void>;
  /**
   * The rights that the key in use lacks for a work, in the engine's own words. Absent where there are no keys. Rejects
   * where the engine does not answer.
   */
  missingRights?(work: 'answer' | 'fill'): Promise<readonly string[]>;
  /** What is wrong although the engine answers. Absent where nothing can be. */
  troubles?(): Promise<readonly EngineTrouble[]>;
  close(): Promise<void>;
}

/** Which engine would answer now. */
export interface Answering {
  readonly engine: SearchEngine;
  /** True where it stands in for those that should answer. */
  readonly isFallback: boolean;
}

/** What answers searches: one engine, or several that take turns. */
export interface AnsweringEngine extends Pick<SearchEngine, 'name' | 'key' | 'current' | 'search' | 'totals' | 'ping'> {
  /** Absent: the engine itself. */
  answering?(): Promise<Answering>;
  /** Of several servers: how many answer, and whether another engine stands in for them. */
  state?(): Promise<{ readonly answering: number; readonly of: number; readonly fallback: boolean }>;
}
