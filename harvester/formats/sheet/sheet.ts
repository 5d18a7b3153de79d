import { readFile, stat } from 'node:fs/promises';
import { found } from '../../../services/model/finding.ts';
import type { RunFindings } from '../../read/findings.ts';
import { ended, type ReadInput, type ReadPart, type Unread } from '../../read/outcome.ts';
import type { DocumentFormat, FormatRead } from '../format.ts';
import { gatherPages } from '../gather-pages.ts';
import { SHEET_DIALECT } from './dialect.ts';
import { isHeader, readHeader } from './header.ts';
import { joined, type SheetPart } from './joined.ts';
import { MAX_SHEET_BYTES } from './limits.ts';
import { readCsv } from './read-csv.ts';
import { readRows } from './read-rows.ts';
import { readWorkbook } from './read-workbook.ts';
import type { SheetRow, SheetTable } from './table.ts';

/** How a packed file begins, and thus every workbook. */
const PACKED = [0x50, 0x4b];
/** How a workbook of Excel 97 to 2003 begins. */
const OLD_WORKBOOK = [0xd0, 0xcf, 0x11, 0xe0];
/** Before the header may stand a title, and the day of an export. */
const MAX_BEFORE_HEADER = 10;

const begins = (bytes: Uint8Array, start: readonly number[]): boolean => start.every((byte, at) => bytes[at] === byte);

async function tableOf(bytes: Uint8Array): Promise<SheetTable> {
  if (begins(bytes, OLD_WORKBOOK))
    return { state: 'broken', row: 1, detail: 'this is a workbook of Excel 97 to 2003; save it as .xlsx' };
  return begins(bytes, PACKED) ? readWorkbook(bytes) : readCsv(bytes);
}

/** `# ` and a text, or `#` alone: `#1` may be somebody's code. */
const isRemark = ({ cells }: SheetRow): boolean =>
  /^#(?:\s|$)/.test(cells.find((cell) => cell.trim() !== '')?.trim() ?? '');

/** Reads one document of a publication. */
async function readPart(
  part: ReadPart,
  findings: RunFindings,
): Promise<{ readonly state: 'read'; readonly sheet: SheetPart } | Unread> {
  const { size } = await stat(part.path);
  if (size > MAX_SHEET_BYTES)
    return ended('failed', found('too-large', { facts: { bytes: size, most: MAX_SHEET_BYTES } }), findings);
  const bytes = await readFile(part.path);
  if (/^\s*</.test(bytes.subarray(0, 100).toString('latin1')))
    return ended('unreadable', found('html-document'), findings);
  const table = await tableOf(bytes);
  if (table.state === 'broken')
    return ended('partial', found('sheet-broken', { facts: { row: table.row, detail: table.detail } }), findings);
  if (table.state === 'too-large')
    return ended('failed', found('sheet-too-large', { facts: { what: table.what, most: table.most } }), findings);
  const said = table.rows.filter((row) => !isRemark(row));
  const at = said.slice(0, MAX_BEFORE_HEADER).findIndex(isHeader);
  const [first, ...rows] = said.slice(Math.max(0, at));
  if (first === undefined) return ended('unreadable', found('empty-document'), findings);
  if (table.encoding !== 'utf-8') findings.add(found('sheet-encoding', { value: table.encoding }));
  if (at < 0)
    return ended(
      'unreadable',
      found('sheet-without-header', { value: first.cells.join(', ').slice(0, 200) }),
      findings,
    );
  return { state: 'read', sheet: { rows, columns: readHeader(first, findings.add) } };
}

/** Reads all documents of a publication as one. It ends at a later one that cannot be read. */
async function read({ parts }: ReadInput, findings: RunFindings): Promise<FormatRead> {
  const known = new Set(parts.flatMap(({ url, base }) => [url ?? '', base ?? '']));
  const sheets: SheetPart[] = [];
  let further: string | null = null;
  for (const [at, part] of parts.entries()) {
    const made = await readPart(part, findings);
    if (made.state !== 'read') {
      if (at === 0) return made;
      further = part.url ?? part.name;
      break;
    }
    sheets.push(made.sheet);
    if (part.furtherPage && !known.has(part.furtherPage)) further ??= part.furtherPage;
  }
  const { rows, columns } = joined(sheets);
  return { state: 'records', records: readRows(rows, columns), furtherPage: further };
}

/** A sheet for providers without a developer: CSV or XLSX after our template, a row for each run (docs/sheet.md). */
export const SHEET: DocumentFormat = {
  mapping: 'sheet@1',
  dialect: SHEET_DIALECT,
  cannotSay: [],
  gather: (first, gathering) => gatherPages(first, gathering, MAX_SHEET_BYTES),
  read,
};
