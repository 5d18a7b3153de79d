import { describe, expect, it } from 'vitest';
import { cleanSearch } from '../../../../api/params/search-query.ts';

const near = (query: string) => {
  const clean = cleanSearch(query);
  return clean.ok ? clean.data.near : clean.errors.map(({ parameter, code }) => `${parameter} ${code}`);
};

describe('A point that is asked for', () => {
  it('is rounded to a tenth of a degree, with 50 km where nothing is said', () => {
    expect(near('near=47.0671,15.4349')).toEqual({ circle: { lat: 47.1, lon: 15.4, within: 50 }, unknown: false });
    expect(near('near=-0.01,0&within=5')).toEqual({ circle: { lat: 0, lon: 0, within: 5 }, unknown: false });
    expect(near('near=47,15,unknown')).toMatchObject({ unknown: true });
    expect(near('near=unknown')).toEqual({ unknown: true });
    expect(near('within=5')).toBeUndefined();
  });
  it.each([
    'near=Graz',
    'near=91,0',
    'near=0,181',
    'near=1',
    'near=1,2,3',
    'near=1e1,2',
    'near=NaN,0',
  ])('is refused where it is none: %s', (query) => {
    expect(near(query)).toEqual(['near point']);
  });
  it('has a distance of at least one kilometre', () => {
    expect(near('near=1,2&within=0')).toEqual(['within whole']);
    expect(near('near=1,2&within=99999')).toEqual(['within whole']);
  });
});
