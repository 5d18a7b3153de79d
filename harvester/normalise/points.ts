import type { Location } from '../../services/model/instance.ts';
import { cityPoint } from '../../services/vocab/gazetteer.ts';

/** Locations, and the places in the list of those whose coordinates were looked up. */
interface Located {
  readonly locations: Location[];
  readonly derived: readonly number[];
}

/**
 * Adds coordinates to cities of which only the name and the country are stated. A city that the gazetteer does not have,
 * or has several of in that country, gets none.
 */
export function withPoints(locations: readonly Location[]): Located {
  const derived: number[] = [];
  const located = locations.map((location, place) => {
    const { city, country, lat } = location;
    const point = lat === null && city !== null && country !== null ? cityPoint(city, country) : null;
    if (point === null) return location;
    derived.push(place);
    return { ...location, ...point };
  });
  return { locations: located, derived };
}
