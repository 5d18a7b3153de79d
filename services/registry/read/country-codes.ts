import type { CountryRecord } from './shapes.ts';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/**
 * Turns a register's country into a code: its two letters, its QA system (`BE-fl`), or else what its English name
 * stands for.
 */
export type CountryCodes = (country: CountryRecord | null | undefined) => string | null;

/** Quality assurance systems of a part of a country, as DEQAR's open files name them (docs/countries.md). */
const SYSTEMS: Readonly<Record<string, string>> = {
  'belgium (flemish community)': 'BE-fl',
  'belgium (french community)': 'BE-fr',
  'belgium (german-speaking community)': 'BE-de',
  'united kingdom (england)': 'UK-ENG',
  'united kingdom (scotland)': 'UK-SCT',
  'united kingdom (wales)': 'UK-WLS',
  'united kingdom (northern ireland)': 'UK-NIR',
};

/** English country names, as this machine's language data has them. */
function englishNames(): Map<string, string> {
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const codes = new Map<string, string>();
  for (const first of LETTERS) {
    for (const second of LETTERS) {
      const name = names.of(first + second);
      if (name === undefined) continue;
      for (const form of [name, name.replaceAll(' & ', ' and ')])
        if (!codes.has(form.toLowerCase())) codes.set(form.toLowerCase(), first + second);
    }
  }
  return codes;
}

/**
 * Learns further names from the register's own records where these give name and code. A name that nobody knows has no
 * code.
 */
export function countryCodes(known: Iterable<CountryRecord | null | undefined>): CountryCodes {
  const codes = new Map([...Object.entries(SYSTEMS), ...englishNames()]);
  for (const country of known) {
    if (country?.iso_3166_alpha2 && country.name_english)
      codes.set(country.name_english.toLowerCase(), country.iso_3166_alpha2);
  }
  return (country) => {
    if (!country) return null;
    if (country.iso_3166_alpha2 !== null) return country.iso_3166_alpha2;
    const name = country.name_english;
    if (name === null) return null;
    return /^[A-Z]{2}(-[A-Za-z]{2,4})?$/.test(name) ? name : (codes.get(name.toLowerCase()) ?? null);
  };
}
