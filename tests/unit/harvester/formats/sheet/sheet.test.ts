import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvOf, readSheet, workbookOf } from '../../../../helpers/sheets.ts';

const HEAD = ['id', 'title@en', 'title@de', 'run_id', 'start', 'price', 'currency', 'price_for'];
const told = ({ outcome }: Awaited<ReturnType<typeof readSheet>>) =>
  outcome.findings.map(({ code, subject, path, value }) => [code, subject, path, value]);
const contents = ({ staged }: Awaited<ReturnType<typeof readSheet>>) => staged.map(({ content }) => content);

describe('A sheet', () => {
  it('has a run in each row; rows with the same id are one offer, and with the same run one run', async () => {
    const read = await readSheet(
      csvOf([
        HEAD,
        ['T-1', 'Tides', 'Gezeiten', 'spring', '2027-03-01', '200', 'EUR', ''],
        ['T-1', '', '', 'spring', '', '90', 'EUR', 'members'],
        ['T-1', 'Tides', '', 'autumn', '2027-10', '', '', ''],
        ['S-1', 'Stars', '', '', '', '', '', ''],
      ]),
    );
    const [stars, tides] = contents(read).sort((a, b) => ((a.title.en ?? '') < (b.title.en ?? '') ? -1 : 1));
    expect(tides?.title).toEqual({ en: 'Tides', de: 'Gezeiten' });
    expect(tides?.instances).toMatchObject([
      {
        start: '2027-03-01',
        prices: [
          { amount: 200, for: 'anyone' },
          { amount: 90, for: 'members' },
        ],
      },
      { start: '2027-10', prices: [] },
    ]);
    expect(stars).toMatchObject({ identifiers: [{ scheme: 'local', value: 'S-1' }], instances: [] });
  });

  it('whose rows contradict each other says which, and neither is taken', async () => {
    const read = await readSheet(
      csvOf([HEAD, ['T-1', 'Tides', 'A', '', '', '', '', ''], ['T-1', 'Tides', 'B', '', '', '', '', '']]),
    );
    expect(contents(read)[0]?.title).toEqual({ en: 'Tides' });
    expect(told(read)).toContainEqual(['contradiction', 'rows 2, 3: T-1', 'title@de (rows 2, 3)', 'A, B']);
  });

  it('speaks of rows and columns, and guesses no day', async () => {
    const read = await readSheet(
      csvOf([HEAD, ['T-1', 'Tides', '', 'a', '03/04/2027', '', '', ''], ['', 'Stars', '', '', '', '', '', '']]),
    );
    expect(told(read)).toContainEqual(['date-two-ways', 'row 2: T-1', 'start', '03/04/2027']);
    expect(told(read)).toContainEqual(['no-identifier', 'row 3', 'id', null]);
    expect(contents(read)[0]?.instances[0]?.start).toBeNull();
  });

  it('tells unknown columns with the nearest that there is, and columns that stand there twice', async () => {
    const read = await readSheet(
      csvOf([
        ['id', 'title@en', 'titles@de', 'Title@EN', 'colour'],
        ['T-1', 'Tides', 'G', 'X', 'blue'],
      ]),
    );
    expect(told(read)).toEqual(
      expect.arrayContaining([
        ['sheet-column-unknown', null, 'column C', 'titles@de → title'],
        ['sheet-column-unknown', null, 'column E', 'colour'],
        ['sheet-column-repeated', null, 'column D', 'Title@EN'],
      ]),
    );
    expect(contents(read)[0]?.title).toEqual({ en: 'Tides' });
  });

  it('as a workbook gives what it gives as CSV, and real dates are the days that they show', async () => {
    const rows = [
      ['id', 'title@en', 'run_id', 'start', 'ects'],
      ['T-1', 'Tides', 'a', '2027-03-04', '5'],
    ];
    const [head = [], row = []] = rows;
    const cells = row.map((value, at) =>
      at === 3
        ? { value: new Date(Date.UTC(2027, 2, 4)), type: Date, format: 'dd/mm/yyyy' }
        : at === 4
          ? { value: 5, type: Number }
          : { value },
    );
    const workbook = await readSheet(await workbookOf([head.map((value) => ({ value })), cells]));
    expect(contents(workbook)).toEqual(contents(await readSheet(csvOf(rows))));
    expect(contents(workbook)[0]).toMatchObject({ ects: 5, instances: [{ start: '2027-03-04' }] });
  });

  it('may have a title and remarks above and between its rows, and a code that begins like one', async () => {
    const rows = [
      ['Our courses', ''],
      ['as of', '2026-11-01'],
      ['id', 'title@en'],
      ['# your code', 'its name'],
      ['#1', 'Tides'],
    ];
    const read = await readSheet(await workbookOf(rows.map((row) => row.map((value) => ({ value })))));
    expect(contents(read).map(({ title }) => title.en)).toEqual(['Tides']);
    expect(told(read)).toContainEqual(['missing-element', 'row 5: #1', 'outcomes', null]);
  });

  it('that is none says what it is instead', async () => {
    const reason = async (body: string | Uint8Array) => (await readSheet(body)).outcome;
    expect(await reason('name;price\nTides;5\n')).toMatchObject({
      state: 'unreadable',
      reason: 'sheet-without-header',
    });
    expect(await reason('<!doctype html><p>Not found')).toMatchObject({ state: 'unreadable', reason: 'html-document' });
    expect(await reason('')).toMatchObject({ state: 'unreadable', reason: 'empty-document' });
    expect(await reason(csvOf([HEAD]))).toMatchObject({ state: 'unreadable', reason: 'no-offers' });
    expect(await reason('id,title@en\nT-1,"Tides')).toMatchObject({ state: 'partial' });
    expect(await reason(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1]))).toMatchObject({ state: 'partial' });
    expect(await reason(Buffer.from('PK\u0003\u0004 and then nothing'))).toMatchObject({ state: 'partial' });
  });

  it('never breaks the reader, whatever stands in its cells', async () => {
    const cell = fc.oneof(
      fc.string({ maxLength: 20 }),
      fc.constantFrom('2027-03-01', '200', 'EUR', 'no', '|', '=1+1', '__proto__'),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(cell, { minLength: 8, maxLength: 8 }), { maxLength: 5 }), async (rows) => {
        const { outcome } = await readSheet(csvOf([HEAD, ...rows]));
        const { read, rejected, quarantined } = outcome.counts;
        expect(read).toBeGreaterThanOrEqual(rejected + quarantined);
      }),
      { numRuns: 25 },
    );
  });
});
