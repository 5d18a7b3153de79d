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
