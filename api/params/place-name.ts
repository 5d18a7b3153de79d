import { z } from 'zod';
import { UNKNOWN } from '../../services/search/document.ts';
import { cityIn, cityValue, ONLINE } from '../../services/search/place-values.ts';
import { parseCountry } from '../../services/vocab/countries.ts';
import { parsePlace } from '../../services/vocab/places.ts';
import { report } from './mistake.ts';

/** NUTS codes may be letters only (`DEA`). Typed in capitals they are taken for codes, else for the name of a city. */
const LETTERS_ONLY = /^[A-Z]{3}$/;

function placeIn(typed: string): string | null {
  const plain = typed.toLowerCase();
  if (plain === UNKNOWN || plain === ONLINE) return plain;
  const city = cityIn(plain);
  if (city !== null) return cityValue(city);
  const place = parsePlace(typed);
  if (place !== null) return place.region ?? place.country;
  const isRegion = LETTERS_ONLY.test(typed) && parseCountry(typed.slice(0, 2)) !== null;
  return isRegion ? typed : cityValue(typed);
}

/**
 * A country (ISO 3166-1 alpha-2, or its name), a NUTS code, a city, `online`, or `unknown`. `city:` before a name says
 * that it is a city: answers name cities so.
 */
export const placeName = z
  .string()
  .meta({ examples: ['AT', 'AT22', 'Graz', 'city:graz'] })
  .transform((typed, context) => placeIn(typed) ?? report(context, { code: 'place', value: typed }));
