import { describe, expect, it } from 'vitest';
import { figuresOf, meanOf } from '../../../../bench/relevance/measures.ts';

const grades = (said: Readonly<Record<string, number>>) => new Map(Object.entries(said));

describe('figures of an answer', () => {
  it('are one where everything relevant stands first, the best before the rest', () => {
    expect(figuresOf(['a', 'b', 'x'], grades({ a: 2, b: 1 }))).toEqual({ ndcg10: 1, recall50: 1 });
  });
  it('fall where the best stands behind, and are zero where nothing relevant is among the hits', () => {
    const { ndcg10, recall50 } = figuresOf(['b', 'a'], grades({ a: 2, b: 1 }));
    expect(ndcg10).toBeCloseTo((1 + 2 / Math.log2(3)) / (2 + 1 / Math.log2(3)), 10);
    expect(recall50).toBe(1);
    expect(figuresOf(['x', 'y'], grades({ a: 1 }))).toEqual({ ndcg10: 0, recall50: 0 });
    expect(figuresOf([], grades({ a: 1 }))).toEqual({ ndcg10: 0, recall50: 0 });
  });
  it('rank the first ten, and recall the first fifty of at most fifty', () => {
    const others = Array.from({ length: 49 }, (_, n) => `x${n}`);
    expect(figuresOf([...others, 'a'], grades({ a: 1 }))).toEqual({ ndcg10: 0, recall50: 1 });
    expect(figuresOf([...others, 'x', 'a'], grades({ a: 1 })).recall50).toBe(0);
    const sixty = Array.from({ length: 60 }, (_, n) => `r${n}`);
    expect(figuresOf(sixty, new Map(sixty.map((id) => [id, 1]))).recall50).toBe(1);
  });
  it('are averaged and never rounded up', () => {
    expect(
      meanOf([
        { ndcg10: 1, recall50: 1 },
        { ndcg10: 1, recall50: 0 },
        { ndcg10: 0, recall50: 1 },
      ]),
    ).toEqual({ ndcg10: 0.666, recall50: 0.666 });
    expect(meanOf([])).toEqual({ ndcg10: 0, recall50: 0 });
  });
});
