import { describe, expect, it } from 'vitest';
import { failures, raised } from '../../../../bench/relevance/thresholds.ts';

const figures = (ndcg10: number, recall50: number) => ({ ndcg10, recall50, queries: 3 });

describe('thresholds of relevance', () => {
  it('fail where a figure is below what it was, and where a group is no longer asked', () => {
    expect(failures({ en: { ndcg10: 0.9, recall50: 0.8 } }, { en: figures(0.9, 0.8) })).toEqual([]);
    expect(failures({ en: { ndcg10: 0.9, recall50: 0.8 } }, { en: figures(0.899, 0.79) })).toHaveLength(2);
    expect(failures({ en: { ndcg10: 0.9, recall50: 0.8 } }, { de: figures(1, 1) })).toEqual(['en: nothing was asked']);
  });
  it('only go up, figure by figure', () => {
    expect(
      raised(
        { en: { ndcg10: 0.9, recall50: 0.5 }, pl: { ndcg10: 1, recall50: 1 } },
        { en: figures(0.8, 0.6), de: figures(0.7, 0.7) },
      ),
    ).toEqual({
      de: { ndcg10: 0.7, recall50: 0.7 },
      en: { ndcg10: 0.9, recall50: 0.6 },
      pl: { ndcg10: 1, recall50: 1 },
    });
  });
});
