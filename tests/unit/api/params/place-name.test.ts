import { describe, expect, it } from 'vitest';
import { placeName } from '../../../../api/params/place-name.ts';

describe('A place that is typed', () => {
  it.each([
    ['AT', 'AT'],
    ['at', 'AT'],
    ['Germany', 'DE'],
    ['Österreich', 'AT'],
    ['AT221', 'AT221'],
    ['DEA', 'DEA'],
    ['Graz', 'city:graz'],
    ['city:Łódź', 'city:lodz'],
    ['Ulm', 'city:ulm'],
    ['Online', 'online'],
    ['UNKNOWN', 'unknown'],
  ])('is a country, region or city: %s is %s', (typed, value) => {
    expect(placeName.parse(typed)).toBe(value);
  });
  it('that has no letters is refused', () => {
    expect(placeName.safeParse('🙂').success).toBe(false);
    expect(placeName.safeParse('city:').success).toBe(false);
  });
});
