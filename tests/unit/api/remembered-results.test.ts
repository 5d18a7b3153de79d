import { describe, expect, it } from 'vitest';
import { rememberedResults } from '../../../api/remembered-results.ts';
import type { SearchHit, SearchResult } from '../../../services/search/engine.ts';
import { searchQuery } from '../../helpers/offer-documents.ts';
import { summaryOf } from '../../helpers/offer-summaries.ts';

const resultOf = (size: number): SearchResult => ({
  total: size,
  words: { ignored: [], any: [], few: false },
  hits: Array.from({ length: size }, (_, n): SearchHit => ({ id: `${n}`, hit: summaryOf(`${n}`), matching: [] })),
  facets: {},
  cut: {},
  spans: {},
  leftOut: {},
});

function setUp({ state = 'one' as string | null } = {}) {
  const asked: string[] = [];
  const now = { state, fails: false };
  const search = rememberedResults(
    async ({ q, size }) => {
      asked.push(q);
      if (now.fails) throw new Error('no answer');
      return resultOf(size);
    },
    async () => now.state,
  );
  return { asked, now, ask: (q: string, size = 20) => search(searchQuery({ q, size })) };
}

describe('Remembered results', () => {
  it('ask the engine once for the same query, until the index or the day moves', async () => {
    const { asked, now, ask } = setUp();
    await Promise.all([ask(''), ask('')]);
    await ask('');
    expect(asked).toEqual(['']);
    now.state = 'two';
    await ask('');
    expect(asked).toEqual(['', '']);
  });

  it('tell queries apart by everything in them', async () => {
    const { asked, ask } = setUp();
    await ask('a', 10);
    await ask('a', 20);
    expect(asked).toHaveLength(2);
  });

  it('do not keep a failure', async () => {
    const { asked, now, ask } = setUp();
    now.fails = true;
    await expect(ask('a')).rejects.toThrow('no answer');
    now.fails = false;
    expect((await ask('a')).total).toBe(20);
    expect(asked).toEqual(['a', 'a']);
  });

  it('keep nothing where there is no index, nothing long and nothing large', async () => {
    const none = setUp({ state: null });
    await none.ask('a');
    await none.ask('a');
    expect(none.asked).toHaveLength(2);
    const { asked, ask } = setUp();
    for (const _ of [1, 2]) await ask('x'.repeat(3_000));
    for (const _ of [1, 2]) await ask('large', 100);
    expect(asked).toHaveLength(4);
  });

  it('drop what was asked for longest ago, by answers and by hits', async () => {
    const { asked, ask } = setUp();
    for (let n = 0; n < 101; n++) await ask(`${n}`);
    await ask('100');
    expect(asked).toHaveLength(101);
    await ask('0');
    expect(asked).toHaveLength(102);
    const empty = setUp();
    for (let n = 0; n < 501; n++) await empty.ask(`${n}`, 0);
    await empty.ask('1', 0);
    expect(empty.asked).toHaveLength(501);
    await empty.ask('0', 0);
    expect(empty.asked).toHaveLength(502);
  });
});
