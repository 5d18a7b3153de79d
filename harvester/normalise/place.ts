import { parsePlace } from '../../services/vocab/places.ts';
import type { Report } from './report.ts';

export interface Place {
  readonly country: string | null;
  readonly region: string | null;
}

const MAX_CODES = 20;

/**
 * Country and region of one place from all its codes and names, in any order: the smallest region that is named; no
 * country where several are.
 */
export function placeOf(raw: readonly string[], path: string, report: Report): Place {
  const countries = new Set<string>();
  const regions = new Set<string>();
  if (raw.length > MAX_CODES) report.add('too-many-values', path, String(raw.length));
  for (const text of [...new Set(raw)].sort().slice(0, MAX_CODES)) {
    const place = parsePlace(text);
    if (place === null) {
      report.add('country-unknown', path, text);
      continue;
    }
    if (!place.exact) report.add('country-spelling', path, text);
    countries.add(place.country);
    if (place.region !== null) regions.add(place.region);
  }
  if (countries.size > 1) {
    report.add('country-ambiguous', path, [...countries].sort().join(', '));
    return { country: null, region: null };
  }
  // The longest code is the smallest region.
  const [region = null] = [...regions].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return { country: [...countries][0] ?? null, region };
}
