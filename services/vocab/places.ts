import { codeText } from './code-text.ts';
import { countryCodes, countryName, parseCountry } from './countries.ts';
import { foldName } from './fold-name.ts';
import { once } from './once.ts';
import { UNION_LANGUAGES } from './union-languages.ts';

export interface ReadPlace {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Code of NUTS, of the authority's administrative units, or of ISO 3166-2; null for a country. */
  readonly region: string | null;
  /** True where it was written as the IRI of a list, or as a country's code. */
  readonly exact: boolean;
  /** True where it may be something else that looks like a NUTS code: a postcode, a room. */
  readonly unsure?: true;
}

/** Countries by their names in the languages of the Union. A name of two countries is left out. */
const names = once((): ReadonlyMap<string, string | null> => {
  const found = new Map<string, string | null>();
  const add = (name: string | null | undefined, code: string) => {
    const folded = foldName(name ?? '');
    const known = found.get(folded);
    if (folded !== '') found.set(folded, known === undefined || known === code ? code : null);
  };
  const codes = countryCodes();
  for (const code of codes) add(countryName(code), code);
  for (const reader of UNION_LANGUAGES) {
    const display = new Intl.DisplayNames(reader, { type: 'region', fallback: 'none' });
    for (const code of codes) add(display.of(code), code);
  }
  for (const [name, code] of [
    ['Czech Republic', 'CZ'],
    ['Holland', 'NL'],
    ['The Netherlands', 'NL'],
    ['Great Britain', 'GB'],
    ['England', 'GB'],
    ['Scotland', 'GB'],
    ['Wales', 'GB'],
    ['Northern Ireland', 'GB'],
    ['Republic of Ireland', 'IE'],
    ['Slovak Republic', 'SK'],
  ] as const)
    found.set(foldName(name), code);
  return found;
});

/** NUTS: the country as Eurostat writes it, then one to three letters or digits. */
const NUTS = /^([A-Z]{2})[0-9A-Z]{1,3}$/;
const SUBDIVISION = /^([A-Z]{2})-[0-9A-Z]{1,3}$/;
/** The authority's places and administrative units begin with its code of the country. */
const OF_COUNTRY = /^([A-Z0-9]{3})_[A-Z0-9_-]+$/;

const from = (code: string | undefined, region: string | null, exact: boolean): ReadPlace | null => {
  const country = parseCountry(code ?? '');
  return country === null ? null : { country, region, exact };
};

/**
 * Reads where something is: a country by code or name; a region by NUTS, by the authority's administrative units or by
 * ISO 3166-2; a place of the authority. Null where it is none of these.
 */
export function parsePlace(text: string): ReadPlace | null {
  const bare = (codeText(text) ?? '').replace(/[/#]+$/, '');
  const isIri = /^(?:https?|urn):/i.test(bare);
  const last = (
    isIri ? bare.slice(Math.max(bare.lastIndexOf('/'), bare.lastIndexOf('#'), bare.lastIndexOf(':')) + 1) : bare
  ).toUpperCase();
  if (/\/nuts\b/i.test(bare)) {
    const country = NUTS.exec(last)?.[1];
    return country === undefined ? from(last, null, true) : from(country, last, true);
  }
  if (/\/authority\/atu\//i.test(bare)) return from(OF_COUNTRY.exec(last)?.[1], last, true);
  if (/\/authority\/place\//i.test(bare)) return from(OF_COUNTRY.exec(last)?.[1], null, true);
  const country = parseCountry(bare);
  if (country !== null) return { country, region: null, exact: true };
  if (SUBDIVISION.test(last)) return from(SUBDIVISION.exec(last)?.[1], last, false);
  // Without the list of NUTS a code is recognised by a digit. Otherwise some words of three letters would be codes.
  if (/\d/.test(last) && NUTS.test(last)) {
    const place = from(NUTS.exec(last)?.[1], last, false);
    return place && { ...place, unsure: true };
  }
  const named = isIri ? null : (names().get(foldName(bare)) ?? null);
  return named === null ? null : { country: named, region: null, exact: false };
}
