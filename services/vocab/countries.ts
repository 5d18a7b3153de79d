import { codeText } from './code-text.ts';
import { readList } from './list-file.ts';
import { once } from './once.ts';

const BASE = 'http://publications.europa.eu/resource/authority/country/';

interface Countries {
  readonly byAnyCode: ReadonlyMap<string, string>;
  readonly alpha3: ReadonlyMap<string, string>;
  readonly names: ReadonlyMap<string, string>;
}

const countries = once((): Countries => {
  // ISO 3166-1 alpha-2, code of the European authority, English name.
  const rows = readList<readonly (readonly [string, string, string])[]>('countries');
  const byAnyCode = new Map<string, string>();
  for (const [two, three] of rows) byAnyCode.set(two, two).set(three, two);
  // The institutions' own spellings of Greece and the United Kingdom, two further codes of Kosovo, and the authority's
  // unusual one for the French Southern Territories.
  byAnyCode.set('EL', 'GR').set('UK', 'GB').set('XKX', 'XK').set('KOS', 'XK').set('FQ0', 'TF');
  return {
    byAnyCode,
    alpha3: new Map(rows.map(([two, three]) => [two, three])),
    names: new Map(rows.map(([two, , name]) => [two, name])),
  };
});

/**
 * Reads a country from the authority's IRI, alpha-2 or alpha-3 (also `EL`, `UK`, `1A0`). ISO 3166-1 alpha-2, or null.
 */
export function parseCountry(text: string): string | null {
  const bare = (codeText(text) ?? '').replace(/\/+$/, '');
  return countries().byAnyCode.get(bare.slice(bare.lastIndexOf('/') + 1).toUpperCase()) ?? null;
}

/** All countries by ISO 3166-1 alpha-2. */
export function countryCodes(): string[] {
  return [...countries().names.keys()].sort();
}

/** English name, or null where there is no such country. */
export function countryName(code: string): string | null {
  return countries().names.get(code) ?? null;
}

/** IRI of a country in the European authority table. */
export function countryIri(code: string): string {
  return BASE + (countries().alpha3.get(code) ?? code);
}
