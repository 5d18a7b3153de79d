import type { RegisterView } from '../register-view.ts';
import type { Row, Said } from '../rows.ts';
import { asText, unique } from '../values.ts';
import type { Making } from '../views/shared.ts';
import { type Answer, ok, refuse } from './answer.ts';
import type { Query } from './query.ts';

export const DEFAULT_LIMIT = 10;

/** A facet: its name, and the values of one item of the list. Several readings of one facet are added up (quirk 4). */
export type Facet<T> = readonly [string, ...((item: T) => readonly Said[])[]];

/** A list of the search index. */
export interface SearchList<T> {
  readonly items: readonly T[];
  readonly facets: readonly Facet<T>[];
  /** What a list may be ordered by. */
  readonly orders: Readonly<Record<string, (item: T) => Said>>;
  /** The most hits that the index counts and gives; null = all. */
  readonly most: number | null;
  readonly answer: (making: Making, item: T) => Said;
  /** What stands in the files and is no record: it closes a list that nothing narrows. */
  readonly strays?: readonly Said[];
}

function facetsOf<T>(view: RegisterView, items: readonly T[], facets: readonly Facet<T>[]): Row {
  const fields = facets.flatMap(([name, ...readings]) => {
    const counts = new Map<string, number>();
    for (const item of items) {
      const read = readings.map((values) => unique(values(item)));
      // `fixed` counts an item once for each value, whichever reading has it.
      const values = view.strict ? read.flat() : unique(read.flat());
      for (const value of values)
        if (value !== null && value !== undefined) counts.set(asText(value), (counts.get(asText(value)) ?? 0) + 1);
    }
    const sorted = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
    return counts.size === 0 ? [] : [[name, sorted.flat()] as const];
  });
  const nothing = { facet_ranges: {}, facet_intervals: {}, facet_heatmaps: {} };
  return { facet_queries: {}, facet_fields: Object.fromEntries(fields), ...nothing };
}

/** What has no value stands last in both directions. */
function compare(a: Said, b: Said, direction: number): number {
  const [none, noOther] = [a === null || a === undefined, b === null || b === undefined];
  if (none || noOther) return Number(none) - Number(noOther);
  if (typeof a === 'number' && typeof b === 'number') return (a - b) * direction;
  const [one, other] = [asText(a), asText(b)];
  return one === other ? 0 : (one < other ? -1 : 1) * direction;
}

function ordered<T>({ items, orders }: SearchList<T>, ordering: string): readonly T[] {
  const descending = ordering.startsWith('-');
  const name = descending ? ordering.slice(1) : ordering;
  if (name === 'score') return items;
  const key = Object.hasOwn(orders, name) ? orders[name] : undefined;
  if (key === undefined) return refuse(`unknown field [${name}] for ordering`);
  const keyed = items.map((item) => ({ item, value: key(item) }));
  return keyed.sort((a, b) => compare(a.value, b.value, descending ? -1 : 1)).map(({ item }) => item);
}

/** A list that was filtered, ordered and counted. */
interface Prepared<T> {
  readonly list: SearchList<T>;
  readonly items: readonly T[];
  readonly facets: Row;
}

/** Pages of one list are asked for one after the other: so many lists are kept. */
const KEPT = 16;
const kept = new WeakMap<RegisterView, Map<string, Prepared<unknown>>>();

/** What the same question was answered with before, else what `prepare` makes. The oldest is forgotten. */
function prepared<T>(view: RegisterView, key: string, prepare: () => Prepared<T>): Prepared<T> {
  const known = kept.get(view) ?? new Map<string, Prepared<unknown>>();
  kept.set(view, known);
  const found = (known.get(key) as Prepared<T> | undefined) ?? prepare();
  known.delete(key);
  known.set(key, found as Prepared<unknown>);
  for (const [oldest] of known) if (known.size > KEPT) known.delete(oldest);
  return found;
}

/** What tells a question from others that are asked of the same list: all but the page, and the second it is asked in. */
function keyOf({ now, path }: Making, query: Query): string {
  const asked = [...query.parameters].filter(([name]) => name !== 'limit' && name !== 'offset');
  const second = query.get('active') === null ? 0 : Math.floor(now.getTime() / 1_000);
  return JSON.stringify([path, asked, second]);
}

/**
 * Answers a page of a list of the search index, with facets over all of it. `make` filters; it is asked
 * once for all pages of a question.
 */
export function searchList<T>(making: Making, query: Query, make: () => SearchList<T>): Answer {
  const { view } = making;
  const [limit, offset] = [query.whole('limit', DEFAULT_LIMIT), query.whole('offset', 0)];
  const { list, items, facets } = prepared(view, keyOf(making, query), () => {
    const list = make();
    const items = ordered(list, query.get('ordering') ?? '-score');
    return { list, items, facets: facetsOf(view, items, list.facets) };
  });
  const most = view.strict && list.most !== null ? list.most : Number.POSITIVE_INFINITY;
  const strays = list.strays ?? [];
  const count = Math.min(items.length + strays.length, most);
  // Quirk 2: pages begin at whole multiples of the limit.
  const start = view.strict && limit > 0 ? Math.floor(offset / limit) * limit : offset;
  const end = Math.min(start + limit, count);
  const hits = items.slice(start, Math.max(start, end)).map((item) => list.answer(making, item));
  const rest = strays.slice(Math.max(0, start - items.length), Math.max(0, end - items.length));
  return ok({ count, next: limit + offset < count, results: [...hits, ...rest], facets });
}
