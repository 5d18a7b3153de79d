import { listByKey } from './list-file.ts';

/** NUTS, levels 1 to 3, with the names of the regions in their own languages (Eurostat, CC BY 4.0). */
const regions = listByKey<string>('nuts');

/** A region's name, or null where NUTS has no such code. */
export function regionName(code: string): string | null {
  return regions().get(code) ?? null;
}

const NUTS = 'http://data.europa.eu/nuts/code/';
const ATU = 'http://publications.europa.eu/resource/authority/atu/';

/**
 * The IRI of a region: of NUTS, or of the authority's table of administrative units. Null for a subdivision of ISO
 * 3166-2, which has none in these.
 */
export function regionIri(code: string): string | null {
  if (/^[A-Z]{2}[0-9A-Z]{1,3}$/.test(code)) return NUTS + code;
  return /^[A-Z0-9]{3}_[A-Z0-9_-]+$/.test(code) ? ATU + code : null;
}
