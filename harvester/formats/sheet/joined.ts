import { keyOf, type PlacedColumn } from './header.ts';
import type { SheetRow } from './table.ts';

/** The rows of one document, with the columns in which their cells stand. */
export interface SheetPart {
  readonly columns: readonly PlacedColumn[];
  readonly rows: readonly SheetRow[];
}

/**
 * Several documents as one sheet, because rows of one offer may stand in more than one of them, and each may have its
 * columns in an order of its own.
 */
export function joined(parts: readonly SheetPart[]): SheetPart {
  const [first, ...others] = parts;
  if (first === undefined) return { columns: [], rows: [] };
  if (others.length === 0) return first;
  const columns = new Map<string, PlacedColumn>();
  for (const part of parts)
    for (const column of part.columns) {
      const key = keyOf(column);
      if (!columns.has(key)) columns.set(key, { ...column, at: columns.size });
    }
  const rows = parts.flatMap((part, index) => {
    const places = part.columns.map((column) => [columns.get(keyOf(column))?.at ?? 0, column.at] as const);
    return part.rows.map((row): SheetRow => {
      const cells = new Array<string>(columns.size).fill('');
      for (const [to, from] of places) cells[to] = row.cells[from] ?? '';
      return { number: row.number, cells, ...(index === 0 ? {} : { page: index + 1 }) };
    });
  });
  return { columns: [...columns.values()], rows };
}
