import { afterAll, beforeAll, expect, it } from 'vitest';
import { arrayText } from '../../../../../services/store/search/array-text.ts';
import { openTestStore, type TestStore } from '../../../../helpers/store.ts';

let store: TestStore;
beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store.close());

it('comes back as it was, whatever stands in it', async () => {
  const texts = ['', 'NULL', 'a,b', '{}', '"', '\\', '\\"', "'", ' x ', 'line\nbreak', '\u0001\u0002', '𝔸'];
  const [row] = await store.db.query('select $1::text[] as texts, $2::float8[] as numbers, $3::boolean[] as flags', [
    arrayText([...texts, null, undefined]),
    arrayText([1.5, -2, null]),
    arrayText([true, false]),
  ]);
  expect(row).toEqual({ texts: [...texts, null, null], numbers: [1.5, -2, null], flags: [true, false] });
});

it('holds lists as texts', async () => {
  const rows = await store.db.query('select list::integer[] as list from unnest($1::text[]) as list', [
    arrayText([[1, 2], [], null]),
  ]);
  expect(rows).toEqual([{ list: [1, 2] }, { list: [] }, { list: null }]);
});
