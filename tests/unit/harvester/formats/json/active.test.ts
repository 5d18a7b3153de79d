import { describe, expect, it } from 'vitest';
import { activeUntil } from '../../../../../harvester/formats/json/active.ts';

describe('The last day of an offer', () => {
  it.each<[string | null, 'false' | null]>([
    ['2026-11-23', 'false'],
    ['2026-11-23T23:59:00+01:00', 'false'],
    ['2026-11-24', null],
    ['2027-01-01', null],
    ['autumn', null],
    ['20261123', null],
    [null, null],
  ])('%s says on 24 November 2026: %s', (last, active) => {
    expect(activeUntil(last, '2026-11-24')).toBe(active);
  });
});
