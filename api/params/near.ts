import { z } from 'zod';
import { UNKNOWN } from '../../services/search/document.ts';
import type { Circle, SearchQuery } from '../../services/search/query.ts';
import { report } from './mistake.ts';

/** Kilometres where nothing is said, and the most: farther than that is everywhere. */
export const DEFAULT_WITHIN = 50;
export const MOST_WITHIN = 20_000;
const MOST_LATITUDE = 90;
const MOST_LONGITUDE = 180;
const DEGREES = /^[+-]?\d{1,3}(?:\.\d{1,15})?$/;

/** To a tenth of a degree, so that nobody's house is in an address or a log. */
const rounded = (degrees: number): number => Math.round(degrees * 10) / 10 || 0;

function degrees(text: string | undefined, most: number): number | null {
  const value = DEGREES.test(text ?? '') ? Number(text) : Number.NaN;
  return Math.abs(value) <= most ? value : null;
}

/** Latitude and longitude in degrees (`47.1,15.4`), `unknown`, or both. */
export const point = z
  .string()
  .meta({ examples: ['47.1,15.4'] })
  .transform((typed, context) => {
    const parts = typed.split(',').map((part) => part.trim());
    const known = parts.filter((part) => part.toLowerCase() !== UNKNOWN);
    const unknown = known.length < parts.length;
    if (known.length === 0) return { unknown };
    const [lat, lon] = [degrees(known[0], MOST_LATITUDE), degrees(known[1], MOST_LONGITUDE)];
    return known.length === 2 && lat !== null && lon !== null
      ? { at: { lat: rounded(lat), lon: rounded(lon) }, unknown }
      : report(context, { code: 'point', value: typed });
  });

/** What is asked of the distance. */
export function nearOf(
  near: { readonly at?: Omit<Circle, 'within'>; readonly unknown: boolean } | undefined,
  within = DEFAULT_WITHIN,
): Pick<SearchQuery, 'near'> {
  if (near === undefined) return {};
  const { at, unknown } = near;
  return { near: { ...(at === undefined ? {} : { circle: { ...at, within } }), unknown } };
}
