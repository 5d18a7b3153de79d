import { type Finding, found } from '../../../services/model/finding.ts';
import { nearestTerm } from '../../../services/vocab/profile-terms.ts';
import { COLUMNS, columnNamed, type HeaderColumn } from './columns.ts';
import type { SheetRow } from './table.ts';

/** How many unknown columns are told. */
const MAX_TOLD = 100;
/** How many names of columns that we know make a row a header. */
const LEAST_KNOWN = 2;
const NAMES = COLUMNS.map(({ name }) => name);
const MAX_NAME = 100;

/** A column of a sheet by its place. */
export interface PlacedColumn extends HeaderColumn {
  readonly at: number;
  /** The name as it stands in the header. */
  readonly shown: string;
}

/** `A`, `B`, …, `AA`: how a spreadsheet names a column. */
export function letterOf(at: number): string {
  const LETTERS = 26;
  const rest = at % LETTERS;
  const own = String.fromCharCode('A'.charCodeAt(0) + rest);
  return at < LETTERS ? own : letterOf(Math.floor(at / LETTERS) - 1) + own;
}

/** What tells columns apart: the name, and the language in small letters. */
export const keyOf = ({ column, language }: HeaderColumn): string => `${column.name}@${language?.toLowerCase() ?? ''}`;

/** True for a row that holds names of columns. */
export const isHeader = ({ cells }: SheetRow): boolean =>
  cells.filter((cell) => columnNamed(cell) !== null).length >= LEAST_KNOWN;

/**
 * Reads the header: the columns that we know, each once for each language. Unknown ones are told with the nearest name
 * that there is, and are not read.
 */
export function readHeader(row: SheetRow, report: (finding: Finding) => void): readonly PlacedColumn[] {
  const columns: PlacedColumn[] = [];
  const taken = new Set<string>();
  const unknown: (readonly [at: number, name: string])[] = [];
  for (const [at, cell] of row.cells.entries()) {
    const shown = cell.trim().slice(0, MAX_NAME);
    if (shown === '') continue;
    const named = columnNamed(shown);
    if (named === null) unknown.push([at, shown]);
    else {
      const key = keyOf(named);
      if (taken.has(key)) report(found('sheet-column-repeated', { path: `column ${letterOf(at)}`, value: shown }));
      else columns.push({ ...named, at, shown });
      taken.add(key);
    }
  }
  for (const [at, name] of unknown.slice(0, MAX_TOLD)) {
    const nearest = nearestTerm(name.split('@')[0] ?? name, NAMES);
    const value = nearest === null ? name : `${name} → ${nearest}`;
    report(found('sheet-column-unknown', { path: `column ${letterOf(at)}`, value }));
  }
  return columns;
}
