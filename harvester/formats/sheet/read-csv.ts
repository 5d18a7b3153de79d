import { isUtf8 } from 'node:buffer';
import { CsvError } from 'csv-parse';
import { parse } from 'csv-parse/sync';
import { fromWindows1252 } from '../../../services/vocab/windows-1252.ts';
import { columnNamed } from './columns.ts';
import { MAX_CELLS, MAX_COLUMNS, MAX_ROWS } from './limits.ts';
import { isEmpty, type SheetTable } from './table.ts';

/** What a spreadsheet program takes as a whole cell. */
const MAX_RECORD_CHARACTERS = 1_000_000;
const DELIMITERS = [';', ',', '\t'] as const;
/** In text of Europe in UTF-16 about every other byte is zero. */
const HEAD_BYTES = 200;
const SHARE_OF_ZEROS = 0.2;

function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, HEAD_BYTES);
  const zeros = [0, 1].map((side) => head.filter((byte, at) => byte === 0 && at % 2 === side).length);
  const [even = 0, odd = 0] = zeros;
  if (Math.max(even, odd) < head.length * SHARE_OF_ZEROS) return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

/** The text of a file, and the encoding that it was in: by its byte order mark, its zeros, or what UTF-8 allows. */
export function decodeSheet(bytes: Uint8Array): { readonly text: string; readonly encoding: string } {
  const wide = utf16Of(bytes);
  if (wide !== null) return { text: new TextDecoder(wide).decode(bytes), encoding: wide };
  if (isUtf8(bytes)) return { text: new TextDecoder().decode(bytes), encoding: 'utf-8' };
  return { text: fromWindows1252(bytes), encoding: 'windows-1252' };
}

/** By a first line `sep=;` spreadsheets tell each other what stands between cells. */
const SEPARATOR = /^\ufeff?sep=([;,\t])[^\r\n]*/i;

/** The sign between cells: the one by which the first line that says anything has most names of columns. */
export function delimiterOf(text: string): (typeof DELIMITERS)[number] {
  const stated = DELIMITERS.find((one) => one === SEPARATOR.exec(text)?.[1]);
  if (stated !== undefined) return stated;
  const line = /^[\s;,"]*(\S[^\r\n]*)/.exec(text.slice(0, MAX_RECORD_CHARACTERS))?.[0]?.trimStart() ?? '';
  const known = (delimiter: string) =>
    line.split(delimiter).filter((name) => columnNamed(name.replace(/^\s*"|"\s*$/g, '')) !== null).length;
  return DELIMITERS.reduce((best, one) => (known(one) > known(best) ? one : best));
}

/** Reads a sheet in CSV, whatever its encoding and the sign between its cells. */
export function readCsv(bytes: Uint8Array): SheetTable {
  const { text, encoding } = decodeSheet(bytes);
  const rows: { number: number; cells: readonly string[] }[] = [];
  let cells = 0;
  // As a spreadsheet counts them: a cell with several lines is in one row, and an empty row is one.
  let number = 0;
  try {
    // The line stays, as an empty one, so that rows keep their numbers.
    parse(text.replace(SEPARATOR, ''), {
      delimiter: delimiterOf(text),
      bom: true,
      relax_column_count: true,
      max_record_size: MAX_RECORD_CHARACTERS,
      to: MAX_ROWS + 2,
      on_record: (record: readonly string[]) => {
        number++;
        if (isEmpty(record)) return null;
        cells += Math.min(record.length, MAX_COLUMNS);
        if (cells <= MAX_CELLS) rows.push({ number, cells: record.slice(0, MAX_COLUMNS) });
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { state: 'broken', row: number + 1, detail: error.message };
  }
  if (cells > MAX_CELLS) return { state: 'too-large', what: 'cells', most: MAX_CELLS };
  return rows.length > MAX_ROWS
    ? { state: 'too-large', what: 'rows', most: MAX_ROWS }
    : { state: 'rows', rows, encoding };
}
