import type { Attribution } from './covered-offer.ts';

/** By what rows are counted and chosen. `of`: whose it is, beside the agencies: a provider, or an institution. */
export interface Placed {
  readonly kind: string;
  readonly country: string;
  readonly agencies: Attribution;
  readonly of: string | null;
}

/** How many rows are alike in everything by which they are chosen. */
export interface PlacedCount {
  readonly placed: Placed;
  readonly count: number;
}

/** The rows that somebody may see, and how many more of theirs there are. */
export interface Chosen<T> {
  readonly rows: readonly T[];
  readonly leftOut: number;
}

/**
 * Counts all rows and keeps the first ones: of each kind so many for everybody, and so many for each agency, country and
 * owner. Because rows are cut for each of them, what one agency sees depends on nobody else's rows.
 */
export class Listed<T> {
  readonly #rows: { readonly placed: Placed; readonly row: T }[] = [];
  readonly #seen = new Map<string, number>();
  readonly #cells = new Map<string, { readonly placed: Placed; count: number }>();
  readonly #perKind: number;
  readonly #together: number;

  /** `perKind`: rows of one kind that anybody is shown at most. `together`: rows that are kept at most. */
  constructor(perKind: number, together: number) {
    this.#perKind = perKind;
    this.#together = together;
  }

  /** Counts a row. `make` gives it, where it is kept. */
  add(placed: Placed, make: () => T): void {
    const key = JSON.stringify([placed.kind, placed.country, placed.agencies, placed.of]);
    const cell = this.#cells.get(key);
    if (cell) cell.count++;
    else this.#cells.set(key, { placed, count: 1 });
    if (this.#isAmongFirst(placed) && this.#rows.length < this.#together) this.#rows.push({ placed, row: make() });
  }

  #isAmongFirst({ kind, country, agencies, of }: Placed): boolean {
    const groups = [['all'], ['country', country], ['of', of], ...agencies.all.map((agency) => ['agency', agency])];
    let isFirst = false;
    for (const group of groups) {
      const name = JSON.stringify([kind, ...group]);
      const seen = (this.#seen.get(name) ?? 0) + 1;
      this.#seen.set(name, seen);
      isFirst ||= seen <= this.#perKind;
    }
    return isFirst;
  }

  /** All that is kept, in the order in which it came. */
  kept(): readonly T[] {
    return this.#rows.map(({ row }) => row);
  }

  /** How many there are, by everything by which they are chosen. */
  cells(): readonly PlacedCount[] {
    return [...this.#cells.values()];
  }

  /** Those that `isTheirs` lets pass: of each kind the first ones, and how many more of them were counted. */
  of(isTheirs: (placed: Placed) => boolean): Chosen<T> {
    const shown = new Map<string, number>();
    const rows = this.#rows.filter(({ placed }) => {
      if (!isTheirs(placed)) return false;
      const count = (shown.get(placed.kind) ?? 0) + 1;
      shown.set(placed.kind, count);
      return count <= this.#perKind;
    });
    const counted = this.cells().reduce((sum, { placed, count }) => sum + (isTheirs(placed) ? count : 0), 0);
    return { rows: rows.map(({ row }) => row), leftOut: counted - rows.length };
  }
}
