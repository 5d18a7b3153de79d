import { expect, it } from 'vitest';
import { withPoints } from '../../../../harvester/normalise/points.ts';

const NOWHERE = { place: null, country: null, region: null, city: null, lat: null, lon: null };

it('Coordinates are looked up for a city of which only name and country are stated, and for nothing else', () => {
  const graz = { ...NOWHERE, country: 'AT', city: 'Graz' };
  const stated = { ...graz, lat: 1, lon: 2 };
  const { locations, derived } = withPoints([stated, graz, { ...NOWHERE, city: 'Graz' }, NOWHERE]);
  expect(derived).toEqual([1]);
  expect(locations[0]).toBe(stated);
  expect(locations[1]?.lat).toBeCloseTo(47.07, 1);
  expect(locations[2]?.lat).toBeNull();
});
