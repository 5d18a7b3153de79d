import { describe, expect, it } from 'vitest';
import { lanesOf } from '../../../../indexer/engines/meilisearch-lanes.ts';

describe('sharing out queries', () => {
  const words = { q: 'data science ', facets: [], limit: 0 };
  const quoted = { q: '"qzlabeldata"', facets: [], limit: 0 };
  const main = { ...words, facets: ['eqf'], limit: 20 };

  it('asks what takes long in two requests, each query once', () => {
    const lanes = lanesOf([main, words, words, quoted]);
    expect(lanes).toHaveLength(2);
    expect(lanes.flat().toSorted()).toEqual([0, 1, 2, 3]);
    expect(lanes.find((places) => places.includes(0))).not.toContain(1);
  });

  it('asks in one request what a second would not shorten', () => {
    expect(lanesOf([main])).toEqual([[0]]);
    expect(lanesOf([main, quoted])).toEqual([[0, 1]]);
  });

  it('asks nothing where there is nothing', () => {
    expect(lanesOf([]).flat()).toEqual([]);
  });
});
