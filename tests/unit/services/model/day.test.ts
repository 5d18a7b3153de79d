import { describe, expect, it } from 'vitest';
import { addDays, FIRST_DAY, isDay, LAST_DAY } from '../../../../services/model/day.ts';

describe('A day that is moved', () => {
  it('stays a day that exists, also at both ends of what can be written', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays(FIRST_DAY, -1)).toBe(FIRST_DAY);
    expect(addDays('0001-01-05', -180)).toBe(FIRST_DAY);
    expect(addDays(LAST_DAY, 1)).toBe(LAST_DAY);
    for (const days of [-1, -400, 1]) expect(isDay(addDays(FIRST_DAY, days))).toBe(true);
  });
});
