import type { DraftContradiction, DraftText } from '../../draft.ts';
import type { PlacedColumn } from './header.ts';
import type { SheetRow } from './table.ts';

/** The sign between several values of a cell. */
const BETWEEN = '|';
const MAX_LISTED = 500;

/** What rows say of one thing: the cells of columns by name, joined over the rows. */
export interface Cells {
  /** The one value of a column. Null where nothing stands there, or rows contradict each other. */
  value(column: string): string | null;
  list(column: string): string[];
  texts(column: string): DraftText[];
  /** Lists in several languages, side by side: the first of each language together, and so on. */
  lists(column: string): DraftText[][];
  readonly contradictions: readonly DraftContradiction[];
}

/** The value of a cell as a list of one. */
export const one = (text: string | null): string[] => (text === null ? [] : [text]);

const listOf = (text: string): string[] =>
  text
    .split(BETWEEN, MAX_LISTED)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** Lists of different lengths belong to no pairs, and then each text stands alone. */
function sideBySide(lists: readonly (readonly DraftText[])[]): DraftText[][] {
  const [first = [], ...others] = lists;
  if (others.some((list) => list.length !== first.length)) return lists.flat().map((text) => [text]);
  return first.map((text, index) => [text, ...others.flatMap((list) => list[index] ?? [])]);
}

/** Reads what these rows say together. Different values of one column in several rows are a contradiction. */
export function cellsOf(rows: readonly SheetRow[], columns: readonly PlacedColumn[]): Cells {
  const byName = new Map<string, { readonly language: string | null; readonly text: string }[]>();
  const contradictions: DraftContradiction[] = [];
  for (const { column, language, at, shown } of columns) {
    const said = new Set(rows.flatMap(({ cells }) => cells[at]?.trim() || []));
    const [text, ...more] = said;
    if (more.length > 0) contradictions.push({ path: shown, values: [...said].sort().slice(0, 5) });
    if (text === undefined || more.length > 0) continue;
    byName.set(column.name, [...(byName.get(column.name) ?? []), { language, text }]);
  }
  const said = (column: string) => byName.get(column) ?? [];
  return {
    value: (column) => said(column)[0]?.text ?? null,
    list: (column) => said(column).flatMap(({ text }) => listOf(text)),
    texts: (column) => [...said(column)],
    lists: (column) =>
      sideBySide(said(column).map(({ language, text }) => listOf(text).map((part) => ({ language, text: part })))),
    contradictions,
  };
}
