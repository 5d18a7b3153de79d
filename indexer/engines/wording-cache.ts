/** For how many queries the wording is remembered; the least lately used go first. */
const MAX_REMEMBERED = 1_000;
/** The wording of longer queries is decided each time, so that what is remembered stays small. In characters. */
const MAX_LENGTH = 200;

/**
 * Remembers how words are searched for until the index changes, because one search asks several times, and the next
 * page or filter asks the same again.
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
    // A sync may have changed the generation while the wording was decided. Then it is not remembered.
    if (generation !== this.#generation || q.length > MAX_LENGTH) return decided;
    this.#kept.set(q, decided);
    const oldest = this.#kept.keys().next();
    if (this.#kept.size > MAX_REMEMBERED && !oldest.done) this.#kept.delete(oldest.value);
    return decided;
  }
}
