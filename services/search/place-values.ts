import { fold, wordsOf } from './words.ts';

/** The value of `place` that instances have which are wholly online: they pass every place. */
export const ONLINE = 'online';
const CITY = 'city:';
/** How many words of a city's name are compared. */
const MAX_CITY_WORDS = 10;
/** NUTS has a country of two letters and up to three further characters. Each of these narrows the region. */
const NUTS = /^([A-Z]{2})([0-9A-Z]{1,3})$/;

/**
 * The value of a city: the words of its name without capitals, accents and hyphens, so that it is found however it is
 * typed. Null for a name without letters.
 */
export function cityValue(name: string): string | null {
  const words = wordsOf(name).slice(0, MAX_CITY_WORDS).map(fold);
  return words.length === 0 ? null : CITY + words.join(' ');
}

/** The words in the value of a city. Null where it is no city. */
export function cityIn(value: string): string | null {
  return value.startsWith(CITY) ? value.slice(CITY.length) : null;
}

/** Places are told apart to this part of a degree, which is at most 1.1 km. */
const SPOT_PARTS = 100;

/** The value of `near` for a point: the same for points that are next to each other. */
export function spotValue(lat: number, lon: number): string {
  const part = (degrees: number) => (Math.round(degrees * SPOT_PARTS) / SPOT_PARTS || 0).toFixed(2);
  return `${part(lat)}:${part(lon)}`;
}

/**
 * A region with the broader ones. NUTS codes are narrowed letter by letter (`AT221` is in `AT22`, which is in `AT2`);
 * other codes have no broader one.
 */
export function regionWithBroader(code: string): string[] {
  const [, country = '', rest = ''] = NUTS.exec(code) ?? [];
  return rest === '' ? [code] : Array.from(rest, (_, at) => country + rest.slice(0, at + 1));
}
