import { describe, expect, it } from 'vitest';
import { closureOf } from '../../../../../services/store/vocabulary/closure.ts';

const name = (concept: number) => `c${concept}`;

/** What is above a concept by going up step by step: slow and plain. */
function aboveByWalking(broader: readonly (readonly number[])[], concept: number): number[] {
  const seen = new Set<number>();
  let edge: readonly number[] = broader[concept] ?? [];
  while (edge.length > 0) {
    for (const up of edge) seen.add(up);
    edge = [...new Set(edge.flatMap((up) => broader[up] ?? []))];
  }
  return [...seen].sort((a, b) => a - b);
}

describe('What stands above a concept', () => {
  it('is counted once where two ways lead to it', () => {
    expect(closureOf([[1, 2], [3], [3], [4], []], name)).toEqual([[1, 2, 3, 4], [3, 4], [3, 4], [4], []]);
  });

  it('is the same as by walking up step by step, in any graph without a circle', () => {
    let seed = 7;
    const random = (most: number) => {
      seed = (seed * 16_807) % 2_147_483_647;
      return seed % most;
    };
    for (let round = 0; round < 50; round += 1) {
      const size = 2 + random(30);
      // Every second graph points down, every second one up: the order of the numbers must not matter.
      const broader = Array.from({ length: size }, (_, n) => {
        const others = round % 2 === 0 ? n : size - 1 - n;
        return [...new Set(Array.from({ length: random(4) }, () => random(Math.max(others, 1))))]
          .filter(() => others > 0)
          .map((up) => (round % 2 === 0 ? up : n + 1 + up));
      });
      expect(closureOf(broader, name)).toEqual(broader.map((_, n) => aboveByWalking(broader, n)));
    }
  });

  it('of a chain as long as a vocabulary needs no deep stack', () => {
    const chain = Array.from({ length: 2_000 }, (_, n) => (n === 0 ? [] : [n - 1]));
    expect(
      closureOf(
        chain.toReversed().map((ups) => ups.map((up) => 1_999 - up)),
        name,
      )[0],
    ).toHaveLength(1_999);
  });

  it('is refused where it would be more pairs than anything is kept of', () => {
    const chain = Array.from({ length: 3_000 }, (_, n) => (n === 0 ? [] : [n - 1]));
    expect(() => closureOf(chain, name)).toThrow(/More than 3000000 pairs/);
  });

  it('never holds the concept itself: a circle is refused, and its error names the way round and nothing beside it', () => {
    expect(() => closureOf([[1], [2], [3], [1]], name)).toThrow(/itself: c1 → c2 → c3 → c1\./);
    expect(() => closureOf([[0]], name)).toThrow(/itself: c0 → c0\./);
    const long = Array.from({ length: 50 }, (_, n) => [(n + 1) % 50]);
    expect(() => closureOf(long, name)).toThrow(/c8 → c9 → … → c0\./);
  });
});
