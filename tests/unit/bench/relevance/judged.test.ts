import { describe, expect, it } from 'vitest';
import { type JudgedQuery, measure } from '../../../../bench/relevance/judged.ts';
import type { SearchEngine, SearchHit, SearchResult } from '../../../../services/search/engine.ts';
import type { SearchQuery } from '../../../../services/search/query.ts';

/** An engine that finds `all` for all the words of a query, and `most` for most of them. */
function engineOf(all: readonly string[], most: readonly string[]): Pick<SearchEngine, 'search'> {
  const hit = (id: string) => ({ id }) as SearchHit;
  return {
    search: async ({ relax }: SearchQuery) =>
      ({
        hits: (relax ? most : all).map(hit),
        words: { ignored: [], any: [], few: all.length < 5 },
      }) as Partial<SearchResult> as SearchResult,
  };
}

const query = (grades: Readonly<Record<string, number>>, aside: readonly string[] = []): JudgedQuery => ({
  group: 'fr',
  lang: 'fr',
  q: 'génie civil',
  grades: new Map(Object.entries(grades)),
  aside: new Set(aside),
});

describe('a measured query', () => {
  it('counts what follows after few hits, as the service answers it, each offer once', async () => {
    const figures = await measure(engineOf(['a'], ['a', 'b']), [query({ a: 1, b: 1 })]);
    expect(figures.fr).toEqual({ ndcg10: 1, recall50: 1, queries: 1 });
    const enough = await measure(engineOf(['a', 'c', 'd', 'e', 'f'], ['b']), [query({ a: 1, b: 1 })]);
    expect(enough.fr?.recall50).toBe(0.5);
  });
  it('does not count hits of which nobody knows whether they are relevant', async () => {
    const engine = engineOf(['x', 'a'], []);
    expect((await measure(engine, [query({ a: 1 }, ['x'])])).fr?.ndcg10).toBe(1);
    expect((await measure(engine, [query({ a: 1 })])).fr?.ndcg10).toBeLessThan(1);
  });
  it('belongs to its group and to all', async () => {
    const other = { ...query({ b: 1 }), group: 'it' };
    const figures = await measure(engineOf(['a'], []), [query({ a: 1 }), other]);
    expect(figures).toMatchObject({ fr: { ndcg10: 1 }, it: { ndcg10: 0 }, all: { ndcg10: 0.5, queries: 2 } });
  });
});
