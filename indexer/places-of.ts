import type { Instance } from '../services/model/instance.ts';
import { cityValue, ONLINE, regionWithBroader, spotValue } from '../services/search/place-values.ts';
import { codesOr, countryWithBroader } from './codes.ts';

/**
 * Where an instance is found by `place`: its countries, its regions with the broader ones, and its cities as stated. An
 * instance without a place takes the country of its provider (`home`), and one that is online passes every place.
 */
export function placesOf({ mode, locations }: Pick<Instance, 'mode' | 'locations'>, home: string | null): string[] {
  const isOnline = mode === 'online';
  const stated = locations.flatMap(({ country, region, city }) => {
    const town = city === null ? null : cityValue(city);
    return [
      ...(country === null ? [] : countryWithBroader(country)),
      ...(region === null ? [] : regionWithBroader(region)),
      ...(town === null ? [] : [town]),
    ];
  });
  const derived = stated.length === 0 && !isOnline && home !== null ? countryWithBroader(home) : [];
  return codesOr([...stated, ...derived, ...(isOnline ? [ONLINE] : [])]);
}

/** The points of an instance, for `near`. */
export function spotsOf({ locations }: Pick<Instance, 'locations'>): { readonly spots?: readonly string[] } {
  const spots = locations.flatMap(({ lat, lon }) => (lat === null || lon === null ? [] : [spotValue(lat, lon)]));
  return spots.length === 0 ? {} : { spots: [...new Set(spots)].sort() };
}
