import { stringify } from 'csv-stringify/sync';
import type { ShownFinding } from '../presenters/finding.ts';

/** A finding with the source and run that it is from. */
export interface FindingRow extends ShownFinding {
  readonly source: string;
  readonly run: string;
}

const COLUMNS = ['source', 'run', 'severity', 'code', 'subject', 'path', 'value', 'message', 'harm', 'example', 'who'];

/** The first line of findings as CSV. */
export const findingsHead = (): string => stringify([COLUMNS]);

/** Findings as CSV (RFC 4180, UTF-8) without the first line. No text can be taken for a formula. */
export function findingsCsv(rows: readonly FindingRow[]): string {
  return rows.length === 0 ? '' : stringify([...rows], { columns: COLUMNS, escape_formulas: true });
}
