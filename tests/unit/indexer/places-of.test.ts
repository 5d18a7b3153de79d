import { describe, expect, it } from 'vitest';
import { placesOf } from '../../../indexer/places-of.ts';

const AT_GRAZ = { place: null, country: 'AT', region: 'AT221', city: 'Graz', lat: null, lon: null };

describe('The places of a run', () => {
  it('are its countries, regions with the broader ones, and cities', () => {
    expect(placesOf({ mode: 'onsite', locations: [AT_GRAZ] }, 'DE')).toEqual([
      'AT',
      'AT2',
      'AT22',
      'AT221',
      'city:graz',
    ]);
  });
  it('are the provider’s country where none is stated, but not for what is online', () => {
    expect(placesOf({ mode: 'onsite', locations: [] }, 'DE')).toEqual(['DE']);
    expect(placesOf({ mode: null, locations: [] }, 'GB')).toEqual(['GB', 'UK']);
    expect(placesOf({ mode: 'online', locations: [] }, 'DE')).toEqual(['online']);
    expect(placesOf({ mode: null, locations: [] }, null)).toEqual(['unknown']);
  });
  it('are found without capitals and accents', () => {
    const lodz = { ...AT_GRAZ, country: 'PL', region: null, city: 'Łódź' };
    expect(placesOf({ mode: 'onsite', locations: [lodz] }, null)).toEqual(['PL', 'city:lodz']);
  });
});
