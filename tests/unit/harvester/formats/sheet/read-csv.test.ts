import { describe, expect, it } from 'vitest';
import { delimiterOf, readCsv } from '../../../../../harvester/formats/sheet/read-csv.ts';

const rowsOf = (bytes: Uint8Array) => {
  const table = readCsv(bytes);
  return table.state === 'rows' ? table.rows.map(({ number, cells }) => [number, ...cells]) : table;
};

describe('CSV', () => {
  it('is read in the encoding in which it is', () => {
    const text = 'id;title@de\nT-1;Übung – „Größe“\n';
    const expected = [
      [1, 'id', 'title@de'],
      [2, 'T-1', 'Übung – „Größe“'],
    ];
    const wide = Buffer.from(`\ufeff${text}`, 'utf16le');
    for (const bytes of [
      Buffer.from(text),
      Buffer.from(`\ufeff${text}`),
      wide,
      Buffer.from(text, 'utf16le'),
      Buffer.from(wide).swap16(),
    ])
      expect(rowsOf(bytes)).toEqual(expected);
    const old = Buffer.from('id;title@de\nT-1;\xdcbung \x84x\x93\n', 'latin1');
    expect(readCsv(old)).toMatchObject({ state: 'rows', encoding: 'windows-1252' });
    expect(rowsOf(old)).toEqual([
      [1, 'id', 'title@de'],
      [2, 'T-1', 'Übung „x“'],
    ]);
  });

  it('has the sign between its cells that its header tells', () => {
    expect(delimiterOf('id;title@en;start\n')).toBe(';');
    expect(delimiterOf('id,title@en,start\n')).toBe(',');
    expect(delimiterOf('\n\n"id"\t"title@en"\n')).toBe('\t');
    expect(delimiterOf('id;title@en;"price, in EUR"\n')).toBe(';');
  });

  it('may say so in a line of its own, which is no row', () => {
    expect(rowsOf(Buffer.from('sep=;\r\nid;title@en\r\nT-1;a, b\r\n'))).toEqual([
      [2, 'id', 'title@en'],
      [3, 'T-1', 'a, b'],
    ]);
  });

  it('numbers rows as a spreadsheet does', () => {
    expect(rowsOf(Buffer.from('id,title@en\n\nT-1,"two\nlines"\nT-2,x\n'))).toEqual([
      [1, 'id', 'title@en'],
      [3, 'T-1', 'two\nlines'],
      [4, 'T-2', 'x'],
    ]);
  });

  it('that breaks off says in which row', () => {
    expect(readCsv(Buffer.from('id,title@en\nT-1,x\nT-2,"y'))).toMatchObject({ state: 'broken', row: 3 });
  });

  it('with more rows than are read is not read in part', () => {
    expect(readCsv(Buffer.from(`id,title@en\n${'x,y\n'.repeat(50_001)}`))).toMatchObject({
      state: 'too-large',
      what: 'rows',
    });
  });
});
