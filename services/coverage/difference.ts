import { type Column, number, type Row, type Table, text, type Value } from './table.ts';

const TENTHS = 10;

/** What was there earlier, and by how much it changed. */
const before = ({ name, about }: Column): Column[] => [
  number(name, about),
  number(`${name}Before`, 'At the earlier moment.'),
  number(`${name}Change`, 'The difference.'),
];

/** Of shares there is a change only where both can be said. */
function shares(name: string, now: Value = null, before: Value = null): (readonly [string, Value])[] {
  const change = now === null || before === null ? null : Math.round((Number(now) - Number(before)) * TENTHS) / TENTHS;
  return [
    [name, now],
    [`${name}Before`, before],
    [`${name}Change`, change],
  ];
}

/**
 * A table of two moments. Of totals each number stands beside the earlier one, and rows where nothing changed stay. Of
 * lists only rows that were added or are gone are given.
 */
export function difference(now: Table, earlier: Table): Table {
  const texts = now.columns.filter(({ type }) => type === 'text');
  const numbers = now.columns.filter(({ type }) => type === 'number');
  const telling = texts.filter(({ note }) => !note);
  const keyOf = (row: Row): string => JSON.stringify(telling.map(({ name }) => row[name] ?? null));
  const was = new Map(earlier.rows.map((row) => [keyOf(row), row]));
  const is = new Map(now.rows.map((row) => [keyOf(row), row]));
  if (now.names) {
    const rows = [
      ...now.rows.filter((row) => !was.has(keyOf(row))).map((row) => ({ change: 'added', ...row })),
      ...earlier.rows.filter((row) => !is.has(keyOf(row))).map((row) => ({ change: 'gone', ...row })),
    ];
    const columns = [text('change', 'added, or gone since.'), ...now.columns];
    return { ...now, columns, rows, leftOut: now.leftOut + earlier.leftOut };
  }
  const rows = [...new Set([...is.keys(), ...was.keys()])].map((key): Row => {
    const [present, past] = [is.get(key), was.get(key)];
    const named = Object.fromEntries(texts.map(({ name }) => [name, (present ?? past)?.[name] ?? null]));
    const counted = numbers.flatMap(({ name, share }) => {
      if (share) return shares(name, present?.[name], past?.[name]);
      const [a, b] = [Number(present?.[name] ?? 0), Number(past?.[name] ?? 0)];
      return [
        [name, a],
        [`${name}Before`, b],
        [`${name}Change`, a - b],
      ] as const;
    });
    return { ...named, ...Object.fromEntries(counted) };
  });
  return { ...now, columns: [...texts, ...numbers.flatMap(before)], rows };
}
