import type { Queryable } from '../../services/store/home/db.ts';
import type { DocumentFilter, InstanceConditions } from '../../services/store/search/filter.ts';
import { type Counted, countDocuments, readInstances } from '../../services/store/search/read.ts';
import type { Gathered } from './store-gathered.ts';
import { countInstances, countPacked, END_OF_DOCUMENT } from './store-packing.ts';
import { packedConditions } from './store-query.ts';

/**
 * How many counts are kept; the least lately used go first. Each has at most some 400 kB: one number for each value, and
 * where documents were gathered one for each that was found.
 */
const MAX_KEPT = 150;
/**
 * A filter that finds fewer documents is not kept, because counting again is faster. So rare searches do not push out
 * the broad ones.
 */
const WORTH_KEEPING = 500;

interface Build {
  readonly id: number;
  readonly generation: string;
}

/** The counts of one filter: of documents, and of documents by the number of a value. Null where nobody asked. */
export interface Counts {
  readonly total: number;
  readonly codes: Int32Array | null;
  readonly skills: Int32Array | null;
  /** Where codes were counted: see `Counted`. */
  readonly ends: Counted['ends'];
}

/**
 * Counts what filters find, and keeps the counts until the build's generation changes. The empty query and a visitor's
 * first filters are the same for everyone and go over the whole catalogue.
 */
export class CountCache {
  #generation = '';
  readonly #kept = new Map<string, unknown>();

  /**
   * What was counted under `key`, if that is enough. Otherwise counts and keeps. A key always stands for values of one
   * type.
   */
  async #keep<T>(
    build: Build,
    key: string,
    ask: () => Promise<T>,
    { isEnough, isWorth }: { readonly isEnough: (kept: T) => boolean; readonly isWorth: (counted: T) => boolean },
  ): Promise<T> {
    const generation = `${build.id}:${build.generation}`;
    if (generation !== this.#generation) {
      this.#generation = generation;
      this.#kept.clear();
    }
    const kept = this.#kept.get(key) as T | undefined;
    if (kept !== undefined && isEnough(kept)) {
      this.#kept.delete(key);
      this.#kept.set(key, kept);
      return kept;
    }
    const counted = await ask();
    // A publication or a sync may have changed the generation while we counted. Then the count is not kept.
    if (generation === this.#generation && isWorth(counted)) {
      this.#kept.set(key, counted);
      const oldest = this.#kept.keys().next();
      if (this.#kept.size > MAX_KEPT && !oldest.done) this.#kept.delete(oldest.value);
    }
    return counted;
  }

  /** Counts what a filter finds, by value. */
  count(
    q: Queryable,
    build: Build,
    filter: DocumentFilter,
    want: { readonly codes: boolean; readonly skills: boolean },
    highest: number,
  ): Promise<Counts> {
    return this.#keep<Counts>(
      build,
      `documents ${JSON.stringify(filter)}`,
      async () => {
        const counted = await countDocuments(q, build.id, filter, want);
        return {
          total: counted.total,
          ends: counted.ends,
          codes: want.codes ? countPacked(counted.codes, highest) : null,
          skills: want.skills ? countPacked(counted.skills, highest) : null,
        };
      },
      {
        isEnough: ({ codes, skills }) => (codes !== null || !want.codes) && (skills !== null || !want.skills),
        isWorth: ({ total }) => total >= WORTH_KEEPING,
      },
    );
  }

  /** Counts the documents that a filter finds by the codes of those of their instances that meet conditions. */
  countInstances(
    q: Queryable,
    build: Build,
    filter: DocumentFilter,
    conditions: InstanceConditions,
    highest: number,
  ): Promise<Int32Array> {
    return this.#keep(
      build,
      `instances ${JSON.stringify([filter, conditions])}`,
      async () =>
        countInstances(
          await readInstances(q, build.id, filter, END_OF_DOCUMENT),
          packedConditions(conditions),
          highest,
        ),
      { isEnough: () => true, isWorth: (counts) => counts.some((count) => count >= WORTH_KEEPING) },
    );
  }

  /** What was gathered for a query, by a key of it. */
  gathered(build: Build, key: string, gather: () => Promise<Gathered>): Promise<Gathered> {
    return this.#keep(build, `gathered ${key}`, gather, {
      isEnough: () => true,
      isWorth: ({ counted }) => counted.total >= WORTH_KEEPING,
    });
  }
}
