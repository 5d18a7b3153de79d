/** A row with the number that the spreadsheet shows for it. */
export interface SheetRow {
  readonly number: number;
  /** Which document of the publication it is in, from 1. Absent in the first. */
  readonly page?: number;
  readonly cells: readonly string[];
}

/** The rows of a sheet with anything in them, or why there are none. */
export type SheetTable =
  | { readonly state: 'rows'; readonly rows: readonly SheetRow[]; readonly encoding: string }
  | { readonly state: 'broken'; readonly row: number; readonly detail: string }
  | { readonly state: 'too-large'; readonly what: string; readonly most: number };

/** True for a row in which nothing stands. */
export const isEmpty = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');
