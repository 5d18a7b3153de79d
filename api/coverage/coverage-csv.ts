import { stringify } from 'csv-stringify/sync';
import type { Table } from '../../services/coverage/table.ts';

/** A table as CSV (RFC 4180, UTF-8). What is not known is empty, and no text can be taken for a formula. */
export function coverageCsv({ columns, rows }: Pick<Table, 'columns' | 'rows'>): string {
  return stringify([...rows], { header: true, columns: columns.map(({ name }) => name), escape_formulas: true });
}
