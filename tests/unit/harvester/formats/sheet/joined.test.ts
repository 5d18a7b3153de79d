import { expect, it } from 'vitest';
import { columnNamed } from '../../../../../harvester/formats/sheet/columns.ts';
import { joined, type SheetPart } from '../../../../../harvester/formats/sheet/joined.ts';

const part = (names: readonly string[], ...rows: string[][]): SheetPart => ({
  columns: names.flatMap((shown, at) => {
    const named = columnNamed(shown);
    return named === null ? [] : [{ ...named, at, shown }];
  }),
  rows: rows.map((cells, index) => ({ number: index + 2, cells })),
});

it('Documents of one publication are one sheet, whatever the order of their columns', () => {
  const { columns, rows } = joined([
    part(['id', 'title@en'], ['a', 'A']),
    part(['title@de', 'colour', 'id'], ['B', '', 'b']),
  ]);
  expect(columns.map(({ shown, at }) => [shown, at])).toEqual([
    ['id', 0],
    ['title@en', 1],
    ['title@de', 2],
  ]);
  expect(rows).toEqual([
    { number: 2, cells: ['a', 'A', ''] },
    { number: 2, page: 2, cells: ['b', '', 'B'] },
  ]);
});

it('A language is one column, whether its tag is in small letters or not', () => {
  const { columns, rows } = joined([part(['id', 'title@en'], ['a', 'A']), part(['id', 'title@EN'], ['b', 'B'])]);
  expect(columns.map(({ shown }) => shown)).toEqual(['id', 'title@en']);
  expect(rows.map(({ cells }) => cells)).toEqual([
    ['a', 'A'],
    ['b', 'B'],
  ]);
});
