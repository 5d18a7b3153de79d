import { afterAll, beforeAll, expect, it } from 'vitest';
import { arrayText } from '../../../../../services/store/search/array-text.ts';
import { vectorArray, vectorOf } from '../../../../../services/store/search/vector.ts';
import { openTestStore, type TestStore } from '../../../../helpers/store.ts';

let store: TestStore;
beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store.close());

it('is what PostgreSQL makes of the same text, whatever the letters and their order', async () => {
  const long = 'ß'.repeat(250);
  const words = { b: 1, a: 15, ﬁ: 2, 𝔸x: 4, '\ufb00': 8, zürich: 9, 'c++': 8, [long]: 1 };
  const texts = `'b':1A 'a':1A,2B,3C,4D 'ﬁ':2B '𝔸x':3C '\ufb00':4D 'zürich':1A,4D 'c++':4D '${long}':1A`;
  const rows = await store.db.query<{ same: boolean; words: string }>(
    'select sent = read::tsvector as same, sent::text as words from unnest($1::tsvector[], $2::text[]) as v (sent, read)',
    [vectorArray([new Map(Object.entries(words)), new Map()].map((words) => vectorOf(words))), arrayText([texts, ''])],
  );
  expect(rows.map(({ same }) => same)).toEqual([true, true]);
  expect(rows[0]?.words).toContain("'a':1A,2B,3C,4");
  expect(rows[1]?.words).toBe('');
});

it('holds more words than fit where it is put together at first', async () => {
  const words = new Map(Array.from({ length: 10_000 }, (_, at) => [`wörter${at}`, 8]));
  const [row] = await store.db.query<{ length: number }>('select length(v) from unnest($1::tsvector[]) as v', [
    vectorArray([vectorOf(words)]),
  ]);
  expect(row?.length).toBe(10_000);
});
