import { Unzip, type UnzipFile, UnzipInflate, zipSync } from 'fflate';
import { type CellArea, cellArea } from './cell-area.ts';
import { MAX_CELLS, MAX_COLUMNS, MAX_ROWS, MAX_UNPACKED_BYTES } from './limits.ts';

/** Files of a workbook that hold cells and how they are written. Pictures, macros and everything else stay packed. */
const WANTED =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/(?:workbook|styles|sharedStrings)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/[^/]+\.xml)$/i;
const MAX_FILES = 10_000;
/** How much is unpacked at a time, so that a bomb is noticed while it is small. */
const PIECE_BYTES = 65_536;
const IS_SHEET = /worksheets/i;

/** A workbook with what is needed of it, packed anew without compression, or why it is none. */
export type Unpacked =
  | { readonly state: 'workbook'; readonly bytes: Uint8Array }
  | { readonly state: 'broken'; readonly detail: string }
  | { readonly state: 'too-large'; readonly what: string; readonly most: number };

/** Why the cells of sheets with these areas cannot be read. Null where they can. */
function troubleWith(areas: readonly CellArea[]): Unpacked | null {
  const rows = Math.max(...areas.map((area) => area.rows));
  const columns = Math.max(...areas.map((area) => area.columns));
  // Because all sheets of a workbook are read, their lists of cells add up.
  const cells = areas.reduce((sum, area) => sum + Math.max(area.cells, area.rows * area.columns), 0);
  if (areas.some(({ isSound }) => !isSound))
    return { state: 'broken', detail: 'a cell has no address that a cell can have' };
  if (rows > MAX_ROWS) return { state: 'too-large', what: 'rows', most: MAX_ROWS };
  if (columns > MAX_COLUMNS) return { state: 'too-large', what: 'columns', most: MAX_COLUMNS };
  return cells > MAX_CELLS ? { state: 'too-large', what: 'cells', most: MAX_CELLS } : null;
}

/**
 * Unpacks a workbook while counting what really comes out of it, whatever its directory says, and packs it anew. So
 * what is read afterwards is known to be small. Entries are taken in the order of the file; of two with one name the
 * first.
 */
export function unpackWorkbook(bytes: Uint8Array): Unpacked {
  const files = new Map<string, Uint8Array[]>();
  let [total, seen] = [0, 0];
  let trouble: Unpacked | null = null;
  const unzip = new Unzip((file: UnzipFile) => {
    seen++;
    if (seen > MAX_FILES) trouble ??= { state: 'too-large', what: 'files', most: MAX_FILES };
    if (trouble !== null || !WANTED.test(file.name) || files.has(file.name)) return;
    const pieces: Uint8Array[] = [];
    files.set(file.name, pieces);
    file.ondata = (error, piece) => {
      if (error) trouble ??= { state: 'broken', detail: error.message };
      if (trouble !== null) return;
      total += piece.length;
      if (total > MAX_UNPACKED_BYTES) trouble = { state: 'too-large', what: 'bytes', most: MAX_UNPACKED_BYTES };
      else pieces.push(piece);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length && trouble === null; at += PIECE_BYTES)
      unzip.push(bytes.subarray(at, at + PIECE_BYTES), at + PIECE_BYTES >= bytes.length);
  } catch (error) {
    trouble ??= { state: 'broken', detail: error instanceof Error ? error.message : String(error) };
  }
  if (trouble !== null) return trouble;
  if (![...files.keys()].some((name) => IS_SHEET.test(name)))
    return { state: 'broken', detail: 'the file is packed, but it is no workbook' };
  const whole = Object.fromEntries([...files].map(([name, pieces]) => [name, Buffer.concat(pieces)]));
  const sheets = Object.entries(whole).filter(([name]) => IS_SHEET.test(name));
  const found = troubleWith(sheets.map(([, content]) => cellArea(content.toString('latin1'))));
  if (found !== null) return found;
  return { state: 'workbook', bytes: zipSync(whole, { level: 0 }) };
}
