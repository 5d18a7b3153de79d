/** Queries whose wording is remembered; the least lately used go. */
const MAX_REMEMBERED = 1_000;
/** Longer queries are decided anew each time, so that what is remembered stays small. Characters. */
const MAX_LENGTH = 200;

/**
 * Remembers how words are searched for until the index moves: one search asks several times, and the next page or
 * filter asks the same again.
 */
export class WordingCache<T> {
  #generation = '';
  readonly #kept = new Map<string, T>();

  async get(generation: string, q: string, decide: () => Promise<T>): Promise<T> {
    if (generation !== this.#generation) {
      this.#generation = generation;
      this.#kept.clear();
    }
    const kept = this.#kept.get(q);
    if (kept !== undefined) {
      this.#kept.delete(q);
      this.#kept.set(q, kept);
      return kept;
    }
    const decided = await decide();
    // What a sync overtook meanwhile belongs to no generation that is known here.
    if (generation !== this.#generation || q.length > MAX_LENGTH) return decided;
    this.#kept.set(q, decided);
    const oldest = this.#kept.keys().next();
    if (this.#kept.size > MAX_REMEMBERED && !oldest.done) this.#kept.delete(oldest.value);
    return decided;
  }
}
