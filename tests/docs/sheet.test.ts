import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { COLUMNS } from '../../harvester/formats/sheet/columns.ts';
import { readWorkbook } from '../../harvester/formats/sheet/read-workbook.ts';
import { templateRows } from '../../harvester/formats/sheet/template.ts';
import { csvOf, workbookOf } from '../helpers/sheets.ts';

const WORKBOOK = new URL('../../docs/sheet-template.xlsx', import.meta.url);
const WIDE = 28;

const OF = { offer: 'the offer', run: 'the run', provider: 'you' };
const HOLDS = {
  value: '',
  list: 'several, with `|`',
  texts: 'a language: `@de`',
  lists: 'several, with `|`; a language',
};
const cell = (text: string) => text.replaceAll('|', '\\|');

const INTRODUCTION = `# Publish from a spreadsheet

For providers without a developer: one table, as CSV or as a workbook (.xlsx), on your web server. Nothing has to be
programmed.

1. Take the template: [sheet-template.xlsx](sheet-template.xlsx) or [sheet-template.csv](sheet-template.csv). Keep the first
   row, the names of the columns. Rows that begin with \`#\` are for people and are not read; you may delete them.
2. Write one row for each run (date) of an offer. Rows with the same \`id\` are one offer: what is said of the offer itself
   has to be said once, or the same everywhere. An offer without a date is a row without a run. A second row with the same
   \`id\` and \`run_id\` adds a price, or a group that enrols.
3. Only \`id\` and a title are needed. Leave empty what you do not know; delete columns that you do not need, in any order.
4. Put the table on your web server, and name it in your manifest ([publish.md](publish.md)):

\`\`\`json
{ "sources": [{ "id": "offers", "type": "sheet", "path": "https://uni.example/offers.xlsx" }] }
\`\`\`

   A catalogue's page \`/en/publish\` writes the manifest for you, and shows the first offers of a table that you paste there.
5. See what becomes of it, before anybody else does: \`npx accredex check\` says with row and column what to mend
   ([findings.md](findings.md)).

- Several languages: a column for each, \`title@en\`, \`title@de\`. Several values in one cell: \`|\` between them.
- Dates: \`2027-03-01\`, also \`2027-03\` where only the month is known, or a date of the spreadsheet. \`03/04/2027\` has two
  meanings; it is told and not used.
- CSV: \`,\`, \`;\` or tab between cells, as the header shows; best in UTF-8. UTF-16 and Windows-1252 are read, too, and told.
- A workbook is read from its sheet “offers”, else from its first. At most 20 MB, 50 000 rows and 2 million cells are read.

| column | says | of | how | for example |
| --- | --- | --- | --- | --- |
`;

it('docs/sheet.md explains every column (npx vitest run tests/docs -u writes it anew)', async () => {
  const rows = COLUMNS.map(
    ({ name, about, of, holds, example }) =>
      `| \`${name}\` | ${cell(about)} | ${OF[of]} | ${cell(HOLDS[holds])} | ${cell(example)} |`,
  );
  await expect(`${INTRODUCTION}${rows.join('\n')}\n`).toMatchFileSnapshot('../../docs/sheet.md');
});

it('docs/sheet-template.csv has every column (npx vitest run tests/docs -u writes it anew)', async () => {
  await expect(csvOf(templateRows())).toMatchFileSnapshot('../../docs/sheet-template.csv');
});

it('docs/sheet-template.xlsx has every column (WRITE_TEMPLATE=1 npx vitest run tests/docs writes it anew)', async () => {
  if (process.env.WRITE_TEMPLATE === '1') {
    const [head = [], ...others] = templateRows();
    const bold = head.map((value) => ({ value, fontWeight: 'bold' as const }));
    const plain = others.map((row) => row.map((value) => ({ value, wrap: true })));
    writeFileSync(
      WORKBOOK,
      await workbookOf([bold, ...plain], { columns: head.map(() => ({ width: WIDE })), stickyRowsCount: 1 }),
    );
  }
  const table = await readWorkbook(readFileSync(WORKBOOK));
  expect(table.state === 'rows' ? table.rows.map(({ cells }) => cells) : table).toEqual(templateRows());
});
