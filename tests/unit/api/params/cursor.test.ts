import { expect, it } from 'vitest';
import { cursorOf, readCursor } from '../../../../api/params/cursor.ts';
import { searchQuery } from '../../../helpers/offer-documents.ts';

const QUERY = searchQuery({ sort: 'updated' });
const read = (key: string | null, id: string) =>
  readCursor(QUERY, cursorOf(QUERY, { group: 0, key, id }, 'store'), 'store');

it('A cursor means the place for which it was made', () => {
  for (const key of ['2026-11-27 10:00:00+00', '2026-11-27 10:00:00.123456+05:45', null])
    expect(read(key, 'a')).toEqual({ group: 0, key, id: 'a' });
});

it.each([
  ['2026-11-27 10:00:00+99', 'a'],
  ['2026-11-27 10:00:00+00:75', 'a'],
  ['2026-13-27 10:00:00+00', 'a'],
  ['2026-02-30 10:00:00+00', 'a'],
  ['5', 'a'],
  ['2026-11-27 10:00:00+00', 'a\0b'],
  ['2026-11-27 10:00:00+00', '\ud800'],
])('A cursor that no database could ask for is none, also with the right checksum: %j %j', (key, id) => {
  expect(read(key, id)).toBeNull();
});
