import { describe, expect, it } from 'vitest';
import { shortfallOf } from '../../../../services/model/shortfall.ts';
import { NO_COUNTS } from '../../../../services/model/source.ts';

const of = (read: number, published: number, rejected: number, quarantined: number) =>
  shortfallOf({ ...NO_COUNTS, read, published, rejected, quarantined })?.reason ?? null;

describe('A run that is complete', () => {
  it('is looked at where it published nothing of what it read', () => {
    expect(of(9, 0, 0, 9)).toBe('nothing-published');
    expect(of(1, 0, 1, 0)).toBe('nothing-published');
  });

  it('is looked at where it left out more than half, and not where it left out half', () => {
    expect(of(10, 4, 3, 3)).toBe('mostly-kept-out');
    expect(of(10, 5, 3, 2)).toBeNull();
  });

  it('is none of anybody’s business where nothing was left out', () => {
    expect(of(3, 3, 0, 0)).toBeNull();
    expect(of(0, 0, 0, 0)).toBeNull();
  });
});
