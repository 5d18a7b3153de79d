import type { RecordFindings } from './record-findings.ts';

/** Where something is. */
export interface Place {
  readonly country: string | null;
  readonly region: string | null;
}

const MAX_CODES = 20;

/**
 * Country and region of one place, from all its codes and names in any order: the smallest region that is named, and no
 * country where several are. A text that only looks like a NUTS code counts as one where the country was stated, too,
 * because `BA1` is also a postcode of Bath.
 */
export function placeOf(raw: readonly string[], path: string, report: RecordFindings): Place {
  const countries = new Set<string>();
  const regions = new Set<string>();
  if (raw.length > MAX_CODES) report.add('too-many-values', path, String(raw.length));
  const read = [...new Set(raw)]
    .sort()
    .slice(0, MAX_CODES)
    .map((text) => ({ text, place: report.vocabulary.place(text) }));
  const stated = new Set(read.flatMap(({ place }) => (place === null || place.unsure ? [] : place.country)));
  for (const { text, place } of read) {
    if (place === null || (place.unsure && !stated.has(place.country))) {
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
  // The longest code is that of the smallest region.
  const [region = null] = [...regions].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return { country: [...countries][0] ?? null, region };
}
