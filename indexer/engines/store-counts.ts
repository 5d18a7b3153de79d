import type { Queryable } from '../../services/store/db.ts';
import type { DocumentFilter } from '../../services/store/search/filter.ts';
import { countDocuments } from '../../services/store/search/read.ts';
import { countPacked } from './store-packing.ts';

/** Counted filters that are kept; the least lately used goes. Each is at most some 200 kB (one number a value). */
const MAX_KEPT = 100;

/** Counts of one filter: documents, and documents by the number of a value. Null where nobody asked. */
export interface Counts {
  readonly total: number;
  readonly codes: Int32Array | null;
  readonly skills: Int32Array | null;
}

/**
 * Counts filters and keeps what was counted until the build's generation moves: the empty query and the first filters of a visitor are the same for everyone and
 * go over the whole catalogue.
 */
export class CountCache {
  #generation = '';
  readonly #kept = new Map<string, Counts>();

  async count(
    q: Queryable,
    build: { readonly id: number; readonly generation: string },
    filter: DocumentFilter,
    want: { readonly codes: boolean; readonly skills: boolean },
    highest: number,
  ): Promise<Counts> {
    const generation = `${build.id}:${build.generation}`;
    if (generation !== this.#generation) {
      this.#generation = generation;
      this.#kept.clear();
    }
    const key = JSON.stringify(filter);
    const kept = this.#kept.get(key);
    if (kept && (kept.codes || !want.codes) && (kept.skills || !want.skills)) {
      this.#kept.delete(key);
      this.#kept.set(key, kept);
      return kept;
    }
    const counted = await countDocuments(q, build.id, filter, want);
    const counts: Counts = {
      total: counted.total,
      codes: want.codes ? countPacked(counted.codes, highest) : null,
      skills: want.skills ? countPacked(counted.skills, highest) : null,
    };
    // What a publication or a sync overtook meanwhile belongs to no generation that is known here.
    if (generation === this.#generation) {
      this.#kept.set(key, counts);
      const oldest = this.#kept.keys().next();
      if (this.#kept.size > MAX_KEPT && !oldest.done) this.#kept.delete(oldest.value);
    }
    return counts;
  }
}
