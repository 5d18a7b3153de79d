import writeXlsxFile, { type SheetData } from 'write-excel-file/node';
import type { CoverageAnswer } from './coverage-answer.ts';

/** Names of sheets may not be longer, nor have some characters. */
const SHEET_CHARACTERS = 31;
const WIDE = 24;
const CELL_CHARACTERS = 32_000;

const bold = (value: string) => ({ value, fontWeight: 'bold' as const });
const cell = (value: string | number | null) => (typeof value === 'string' ? value.slice(0, CELL_CHARACTERS) : value);

/** The whole answer as a workbook: a sheet that says what it is about, and one for each table. */
export async function coverageXlsx(answer: CoverageAnswer): Promise<Buffer> {
  const { moment, against, registers, scope, notes, tables, address } = answer;
  const about: SheetData = [
    [bold('About the day'), moment.asOf],
    [bold('Known at'), moment.knownAt],
    [bold('Rules'), moment.ruleset],
    [bold('Compared with'), against === null ? null : `${against.asOf}, known at ${against.knownAt}`],
    [bold('Country'), scope.country ?? 'all'],
    [bold('Agency'), scope.agency ?? 'all'],
    ...registers.map(({ registry, lastSync }) => [bold(`Register ${registry}, read`), lastSync]),
    [bold('Offers'), answer.offers],
    [bold('Address'), address],
    ...notes.map((note) => [null, note]),
    ...tables.flatMap((table) => [
      [bold(table.id), table.title],
      [null, table.about],
      ...(table.leftOut > 0 ? [[null, `${table.leftOut} further rows were counted and are not listed.`]] : []),
    ]),
  ];
  const sheets = tables.map(({ id, columns, rows }) => ({
    sheet: id.slice(0, SHEET_CHARACTERS),
    columns: columns.map(() => ({ width: WIDE })),
    stickyRowsCount: 1,
    data: [
      columns.map(({ name }) => bold(name)),
      ...rows.map((row) => columns.map(({ name }) => cell(row[name] ?? null))),
    ],
  }));
  const first = { sheet: 'about', columns: [{ width: WIDE }, { width: WIDE }], data: about };
  return await writeXlsxFile([first, ...sheets]).toBuffer();
}
