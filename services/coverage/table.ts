/** A value in a row: a text, a number, or null where nothing is known. */
export type Value = string | number | null;
export type Row = Readonly<Record<string, Value>>;

/** A column. Of `number` columns two dates can be compared. */
export interface Column {
  readonly name: string;
  readonly type: 'text' | 'number';
  readonly about: string;
  /** True for a share in percent, which is null where it cannot be said, and is never added up. */
  readonly share?: true;
  /** True for a text that says something about a row and does not tell it from others. */
  readonly note?: true;
}

/** One table. `names`: true where its rows name an offer, a provider or a report, and a token is needed. */
export interface Table {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly names: boolean;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** How many further rows were counted and are not listed. */
  readonly leftOut: number;
}

export const text = (name: string, about: string): Column => ({ name, type: 'text', about });
export const number = (name: string, about: string): Column => ({ name, type: 'number', about });

export const note = (name: string, about: string): Column => ({ name, type: 'text', about, note: true });
export const share = (name: string, about: string): Column => ({ name, type: 'number', about, share: true });

/** Sums counted things into rows: one row for each combination of the texts, in their order. */
export class Sums {
  readonly #rows = new Map<string, Record<string, Value>>();

  add(texts: Readonly<Record<string, string>>, numbers: Readonly<Record<string, number>>): void {
    const key = JSON.stringify(Object.values(texts));
    const row = this.#rows.get(key);
    if (!row) {
      this.#rows.set(key, { ...texts, ...numbers });
      return;
    }
    for (const [name, value] of Object.entries(numbers)) row[name] = Number(row[name]) + value;
  }

  /** Rows in the order of their texts; `order` gives the places of values of closed lists. */
  rows(order: readonly string[] = []): readonly Row[] {
    const place = (value: Value): string => {
      const at = order.indexOf(String(value));
      return at < 0 ? `~${value}` : String(at).padStart(3, '0');
    };
    const texts = (row: Row) =>
      Object.values(row)
        .filter((value) => typeof value === 'string')
        .map(place)
        .join('\n');
    return [...this.#rows.values()]
      .map((row) => ({ row, key: texts(row) }))
      .sort((a, b) => (a.key < b.key ? -1 : 1))
      .map(({ row }) => row);
  }
}
