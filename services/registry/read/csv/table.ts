import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { messageOf, RegistryError } from '../../../errors.ts';
import { CsvProblem, readCsv } from '../../../vocab/esco/csv-rows.ts';

/** The register's open files, which it writes anew each night (docs/register-folder.md). */
export const CSV_FILES = {
  institutions: 'deqar-institutions.csv',
  reports: 'deqar-reports.csv',
  agencies: 'deqar-agencies.csv',
} as const;
export type CsvFile = (typeof CSV_FILES)[keyof typeof CSV_FILES];

/** Several times what the largest of the files has. */
export const MAX_CSV_BYTES = 2_000_000_000;
const ROWS_AT_MOST = 20_000_000;

/** The value in a column; null where it is empty or `N/A`, and where the file lacks a column that it need not have. */
export type Cell<T extends string> = (column: T) => string | null;

/** Columns of a file: those on which a verdict rests, and others. All other columns are passed over. */
export interface Columns<T extends string> {
  readonly needed: readonly T[];
  readonly useful: readonly T[];
}

/**
 * Reads a file of `folder` row by row. Columns are found by their names.
 * @throws RegistryError `registry-csv`, whose facts name file, line and column.
 */
export async function readTable<T extends string>(
  folder: string,
  file: CsvFile,
  { needed, useful }: Columns<T>,
  take: (cell: Cell<T>, line: number) => void,
): Promise<void> {
  const path = join(folder, file);
  const places = new Map([...needed, ...useful].map((name, at) => [name, at] as const));
  let rows = 0;
  try {
    const { size } = await stat(path);
    if (size > MAX_CSV_BYTES) throw wrong(file, null, null, `it has more than ${MAX_CSV_BYTES} bytes`);
    await readCsv(path, file, { required: needed, optional: useful }, (values, line) => {
      if (++rows > ROWS_AT_MOST) throw wrong(file, line, null, `it has more than ${ROWS_AT_MOST} rows`);
      take((column) => textIn(values[places.get(column) ?? -1]), line);
    });
  } catch (error) {
    if (error instanceof RegistryError) throw error;
    if (error instanceof CsvProblem) {
      const { line, column, message } = error.problem;
      throw wrong(file, line, column, message);
    }
    throw wrong(file, null, null, messageOf(error));
  }
}

function textIn(text: string | undefined): string | null {
  const value = text?.trim() ?? '';
  return value === '' || value === 'N/A' ? null : value;
}

function wrong(file: string, line: number | null, column: string | null, message: string): RegistryError {
  const where = [file, line === null ? '' : `line ${line}`, column === null ? '' : `column ${column}`];
  return new RegistryError('registry-csv', `${where.filter((part) => part !== '').join(', ')}: ${message}`, {
    facts: { file, line, column },
  });
}
