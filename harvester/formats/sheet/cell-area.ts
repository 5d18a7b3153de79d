/** A row or cell of a sheet, with the text of its attributes. */
const ELEMENT = /<(?:[\w.-]+:)?(c|row)(?=[\s/>])([^<>]*)/g;
const ADDRESS = /(?:^|\s)r\s*=\s*(?:"([^"]*)"|'([^']*)')/;
/** Excel has 16 384 columns and 1 048 576 rows. */
const CELL = /^([A-Z]{1,3})(\d{1,7})$/;
const ROW = /^\d{1,7}$/;
const LETTERS = 26;
const BEFORE_A = 64;

/** How far a sheet reaches, and how many cells are written in it. */
export interface CellArea {
  readonly rows: number;
  readonly columns: number;
  readonly cells: number;
  /** False where an address is no address of a cell. */
  readonly isSound: boolean;
}

const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * LETTERS + (letter.codePointAt(0) ?? 0) - BEFORE_A, 0);

/**
 * The area of a sheet (`sheet1.xml` of a workbook), by the addresses of its cells and before any list is made of them:
 * a single cell in the last corner of a sheet would be a list of 17 000 million.
 */
export function cellArea(xml: string): CellArea {
  let [rows, columns, cells, isSound] = [0, 0, 0, true];
  for (const [, name, attributes = ''] of xml.matchAll(ELEMENT)) {
    if (name === 'c') cells++;
    const found = ADDRESS.exec(attributes);
    const address = found?.[1] ?? found?.[2];
    if (address === undefined) continue;
    const [, letters = '', number = ''] = CELL.exec(address) ?? [];
    if (name === 'c' ? number === '' : !ROW.test(address)) isSound = false;
    rows = Math.max(rows, Number(name === 'c' ? number : address) || 0);
    columns = Math.max(columns, columnOf(letters));
  }
  return { rows, columns, cells, isSound };
}
