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

/**
 * A region with the broader ones. NUTS codes are narrowed letter by letter (`AT221` is in `AT22`, which is in `AT2`);
 * other codes have no broader one.
 */
export function regionWithBroader(code: string): string[] {
  const [, country = '', rest = ''] = NUTS.exec(code) ?? [];
  return rest === '' ? [code] : Array.from(rest, (_, at) => country + rest.slice(0, at + 1));
}
