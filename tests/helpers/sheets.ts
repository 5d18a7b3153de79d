import writeXlsxFile, { type SheetData } from 'write-excel-file/node';
import { type ReadDocument, readDocument } from './reading.ts';

const SOURCE = { id: 'source1', type: 'sheet', version: null, licence: null };

/** A cell of CSV, in quotation marks. */
const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

/** Rows as CSV. */
export const csvOf = (rows: readonly (readonly string[])[], delimiter = ','): string =>
  rows.map((row) => `${row.map(quoted).join(delimiter)}\r\n`).join('');

/** Rows as a workbook. */
export const workbookOf = (rows: SheetData, look: object = {}): Promise<Buffer> =>
  writeXlsxFile([{ sheet: 'offers', ...look, data: rows }]).toBuffer();

/** Reads a sheet as a harvest does. */
export const readSheet = (body: string | Uint8Array): Promise<ReadDocument> => readDocument(body, { source: SOURCE });
