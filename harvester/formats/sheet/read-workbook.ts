import readWorkbookFile, {
  type CellValue,
  InvalidInputError,
  InvalidSpreadsheetError,
} from 'read-excel-file/universal';
import { MAX_COLUMNS, MAX_ROWS } from './limits.ts';
import { isEmpty, type SheetTable } from './table.ts';
import { unpackWorkbook } from './unpack-workbook.ts';

/** The sheet that is read where there are several. Without one of this name it is the first. */
const SHEET_NAME = /^offers$/i;
const UNUSUAL = 'the workbook is not built as spreadsheet programs do it; save it anew as .xlsx, or as CSV';
const DAY_CHARACTERS = 10;
const MINUTE_CHARACTERS = 16;

/** A cell as text. Dates of the spreadsheet are days, or days with a time; they have no time zone. */
function textOf(cell: CellValue | Date | null): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) {
    if (Number.isNaN(cell.getTime())) return '';
    const text = cell.toISOString();
    return text.endsWith('T00:00:00.000Z') ? text.slice(0, DAY_CHARACTERS) : text.slice(0, MINUTE_CHARACTERS);
  }
  return String(cell);
}

/** Reads a workbook (XLSX). What is in it never throws. */
export async function readWorkbook(bytes: Uint8Array): Promise<SheetTable> {
  const unpacked = unpackWorkbook(bytes);
  if (unpacked.state === 'broken') return { state: 'broken', row: 1, detail: unpacked.detail };
  if (unpacked.state === 'too-large') return unpacked;
  try {
    const own = new Uint8Array(unpacked.bytes);
    const sheets = await readWorkbookFile(own.buffer);
    const chosen = sheets.find(({ sheet }) => SHEET_NAME.test(sheet.trim())) ?? sheets[0];
    const data = chosen?.data ?? [];
    if (data.length > MAX_ROWS) return { state: 'too-large', what: 'rows', most: MAX_ROWS };
    const rows = data
      .map((row, index) => ({ number: index + 1, cells: row.slice(0, MAX_COLUMNS).map(textOf) }))
      .filter(({ cells }) => !isEmpty(cells));
    return { state: 'rows', rows, encoding: 'utf-8' };
  } catch (error) {
    // What the library says of a workbook that is built otherwise than it expects means nothing to a provider.
    const detail =
      error instanceof InvalidSpreadsheetError || error instanceof InvalidInputError ? error.message : UNUSUAL;
    return { state: 'broken', row: 1, detail };
  }
}
