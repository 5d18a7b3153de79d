import type { Queryable } from '../../services/store/home/db.ts';
import { addValues, readValues } from '../../services/store/search/values.ts';

/**
 * A value as it is compared: `ECTS` and `ects` are one, as are letters that only differ in how they are encoded. That
 * is how Meilisearch compares values, too.
 */
const keyOf = (dimension: string, value: string): string =>
  `${dimension}\n${value.trim().normalize('NFKD').toLowerCase()}`;

/**
 * The numbers of values in a build, as far as we know them. Numbers are only ever added, so what we know stays right.
 * Values that are compared alike have one number, and are shown in the spelling that came first.
 */
export class ValueTable {
  readonly #build: number;
  /** By dimension and the value as it is written, which is quick, and by its key. */
  readonly #ids = new Map<string, Map<string, number>>();
  readonly #keys = new Map<string, number>();
  readonly #byDimension = new Map<string, { id: number; value: string }[]>();
  #highest = 0;
  /** The generation of the build for which the values are complete. */
  #generation = '';

  constructor(build: number) {
    this.#build = build;
  }

  get highest(): number {
    return this.#highest;
  }

  id(dimension: string, value: string): number | undefined {
    return this.#ids.get(dimension)?.get(value) ?? this.#keys.get(keyOf(dimension, value));
  }

  /** All values of a dimension that we know. */
  of(dimension: string): readonly { readonly id: number; readonly value: string }[] {
    return this.#byDimension.get(dimension) ?? [];
  }

  /** Reads what other processes may have added up to a generation of the build. */
  async keepUp(q: Queryable, generation: string): Promise<void> {
    if (generation === this.#generation) return;
    await this.refresh(q);
    this.#generation = generation;
  }

  /** Reads what was added since. */
  async refresh(q: Queryable): Promise<void> {
    for (const { id, dimension, value } of await readValues(q, this.#build, this.#highest)) {
      this.#highest = Math.max(this.#highest, id);
      const key = keyOf(dimension, value);
      const first = this.#keys.get(key);
      const ids = this.#ids.get(dimension) ?? new Map<string, number>();
      this.#ids.set(dimension, ids.set(value, first ?? id));
      if (first !== undefined) continue;
      this.#keys.set(key, id);
      const values = this.#byDimension.get(dimension) ?? [];
      values.push({ id, value });
      this.#byDimension.set(dimension, values);
    }
  }

  /** Makes sure that all values that `each` tells have numbers. */
  async ensure(q: Queryable, each: (see: (dimension: string, value: string) => void) => void): Promise<void> {
    const missing = new Map<string, { dimension: string; value: string }>();
    each((dimension, value) => {
      if (this.id(dimension, value) !== undefined) return;
      const key = keyOf(dimension, value);
      if (!missing.has(key)) missing.set(key, { dimension, value });
    });
    if (missing.size === 0) return;
    await addValues(q, this.#build, [...missing.values()]);
    await this.refresh(q);
  }
}
