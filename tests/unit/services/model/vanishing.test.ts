import { describe, expect, it } from 'vitest';
import { isGone, missedAgain, type Vanishing } from '../../../../services/model/vanishing.ts';

function after(days: readonly number[]): boolean {
  const at = (day: number) => new Date(Date.UTC(2026, 10, 1 + day));
  const missing = days.reduce<Vanishing | null>((before, day) => missedAgain(before, at(day)), null);
  return missing !== null && isGone(missing, at(days.at(-1) ?? 0));
}

describe('What was published', () => {
  it.each([
    [[0, 3, 7], true],
    [[0, 1, 2, 3, 4, 5, 6, 7], true],
    [[0, 7], false],
    [[0, 1, 2], false],
    [[0, 3, 6.9], false],
    [[0], false],
  ])('after looks in vain on days %j is gone: %j', (days, gone) => {
    expect(after(days)).toBe(gone);
  });
});
