import { describe, expect, it } from 'vitest';
import { mergedHits } from '../../../../indexer/engines/meilisearch-merge.ts';

describe('merging hits of several requests', () => {
  const hit = (id: string, score: number, more: object = {}) => ({
    id,
    changedMonth: 202601,
    ...more,
    _federation: { weightedRankingScore: score },
  });
  const ids = (parts: Parameters<typeof mergedHits>[0]) => mergedHits(parts).map(({ id }) => id);

  it('takes the best first, and each once, where it scored best', () => {
    expect(
      ids([
        [hit('a', 0.9), hit('b', 0.2)],
        [hit('c', 0.5), hit('b', 0.4), hit('a', 0.3)],
      ]),
    ).toEqual(['a', 'c', 'b']);
  });

  it('decides among equals as the server does: the later change, the next start, then the id', () => {
    const changed = hit('z', 0.5, { changedMonth: 202602 });
    const soon = hit('y', 0.5, { nextStart: 20260901 });
    const late = hit('x', 0.5, { nextStart: 20261001 });
    expect(
      ids([
        [hit('b', 0.5), late],
        [hit('a', 0.5), soon, changed],
      ]),
    ).toEqual(['z', 'y', 'x', 'a', 'b']);
  });

  it('does not tell scores apart that the server does not', () => {
    expect(ids([[hit('b', 0.1 + 0.2)], [hit('a', 0.3)]])).toEqual(['a', 'b']);
  });
});
