import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import type { EscoProblem } from './esco-problem.ts';

/** The most characters of one row. The longest published one has about 12 000. */
const MAX_ROW_CHARACTERS = 500_000;
const NEWLINE = 0x0a;
/** How far into a file its encoding is guessed from. */
const HEAD_BYTES = 4;
const NOT_UTF8 = 'the text is not in UTF-8: save the file in UTF-8';
const TOO_LONG = 'the row is too long: is a quotation mark missing?';

/** A file that cannot be read as CSV in UTF-8. */
export class CsvProblem extends Error {
  readonly problem: EscoProblem;
  constructor(problem: EscoProblem) {
    super(problem.message);
    this.problem = problem;
  }
}

/** What the parser gives for a row. */
interface Parsed {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/** One row: values in the order of the asked columns (empty where the file lacks an optional one), and its line. */
export type CsvRow = (values: readonly string[], line: number) => void;

/** Columns to read. A file without a required one is refused. */
export interface CsvColumns {
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

function linesIn(bytes: Uint8Array): number {
  let lines = 0;
  for (const byte of bytes) if (byte === NEWLINE) lines += 1;
  return lines;
}

/** How many lines of these bytes come before the first one that is no UTF-8. */
function faultyLine(bytes: Buffer): number {
  let line = 0;
  for (let from = 0; from < bytes.length; line += 1) {
    const end = bytes.indexOf(NEWLINE, from) + 1 || bytes.length;
    if (!isUtf8(bytes.subarray(from, end))) return line;
    from = end;
  }
  return line;
}

/** The text of a file, in pieces of whole lines: a line break is never part of another character in UTF-8. */
async function* textOf(path: string, file: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  const decoded = (bytes: Buffer): string => {
    try {
      return decoder.decode(bytes);
    } catch {
      throw new CsvProblem({ file, line: line + faultyLine(bytes), column: null, message: NOT_UTF8 });
    } finally {
      line += linesIn(bytes);
    }
  };
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    const end = bytes.lastIndexOf(NEWLINE) + 1;
    rest = bytes.subarray(end);
    if (rest.length > MAX_ROW_CHARACTERS) throw new CsvProblem({ file, line, column: null, message: TOO_LONG });
    if (end > 0) yield decoded(bytes.subarray(0, end));
  }
  if (rest.length > 0) yield decoded(rest);
}

async function refuseOtherEncodings(path: string, file: string): Promise<void> {
  const handle = await open(path);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    const head = buffer.subarray(0, bytesRead).toString('hex');
    if (head.startsWith('fffe') || head.startsWith('feff') || (bytesRead === HEAD_BYTES && /^(00..|..00)/.test(head)))
      throw new CsvProblem({ file, line: 1, column: null, message: 'the text is in UTF-16: save the file in UTF-8' });
    if (head.startsWith('504b0304'))
      throw new CsvProblem({ file, line: 1, column: null, message: 'this is a ZIP archive: unpack it first' });
  } finally {
    await handle.close();
  }
}

/**
 * Reads the rows of a CSV file (RFC 4180, UTF-8 with or without a byte order mark) as a stream. `file` is its name in
 * reports.
 * @throws CsvProblem naming file, line and column.
 */
export async function readCsv(path: string, file: string, columns: CsvColumns, take: CsvRow): Promise<void> {
  await refuseOtherEncodings(path, file);
  const asked = [...columns.required, ...columns.optional];
  let places: readonly number[] | null = null;
  const parser = parse({ max_record_size: MAX_ROW_CHARACTERS, skip_empty_lines: true, info: true });
  const text = Readable.from(textOf(path, file));
  // A pipe does not pass errors on.
  text.on('error', (error) => parser.destroy(error)).pipe(parser);
  try {
    for await (const { record, info } of parser as AsyncIterable<Parsed>) {
      if (places === null) {
        places = placesOf(record, asked, columns, file);
        continue;
      }
      take(
        places.map((place) => (place === -1 ? '' : (record[place] ?? ''))),
        info.lines,
      );
    }
  } catch (error) {
    if (error instanceof CsvError) throw new CsvProblem(csvProblem(error, file));
    throw error;
  }
  if (places === null)
    throw new CsvProblem({ file, line: 1, column: columns.required[0] ?? null, message: 'the file is empty' });
}

function placesOf(header: readonly string[], asked: readonly string[], { required }: CsvColumns, file: string) {
  const names = header.map((name) => name.trim());
  const missing = required.filter((name) => !names.includes(name));
  const [column] = missing;
  if (column !== undefined)
    throw new CsvProblem({
      file,
      line: 1,
      column: missing.join(', '),
      message: `the column is missing; there ${names.length === 1 ? 'is' : 'are'} ${names.join(', ').slice(0, 300)}`,
    });
  return asked.map((name) => names.indexOf(name));
}

function csvProblem(error: CsvError, file: string): EscoProblem {
  const { lines, column } = error as { lines?: number; column?: number | string };
  return { file, line: lines ?? null, column: column === undefined ? null : String(column), message: error.message };
}
