import type { CountryContext, KnownCountry } from '../services/model/country-context.ts';
import { type Day, dayOf } from '../services/model/day.ts';
import type { Moment } from '../services/model/moment.ts';
import { countryContext } from '../services/registry/country/country-context.ts';
import { knownCountries } from '../services/store/register/known-countries.ts';
import { parseCountry } from '../services/vocab/countries.ts';
import { QA_SYSTEMS } from '../services/vocab/qa-systems.ts';
import { countriesOf } from './countries.ts';
import type { Serving } from './serving.ts';

/** What registers say of countries, by country. */
export type KnownCountries = ReadonlyMap<string, readonly KnownCountry[]>;

/** What is known of a country, or of a quality assurance system, on a day. */
export type CountryLookup = (country: string, asOf: Day) => CountryContext;

/** Looks up what these registers and our own table say. `knownAt`: what was learnt later does not count. */
export function countryLookup(known: KnownCountries, knownAt: string | null = null): CountryLookup {
  const knownOn = knownAt === null ? null : dayOf(new Date(knownAt));
  return (country, asOf) => {
    const said = (countriesOf(country) ?? []).flatMap((code) => known.get(code) ?? []);
    return countryContext(country, said, asOf, knownOn);
  };
}

/** What is known of countries at a moment. What is known now is remembered. */
export async function countriesAt(
  { knownAt }: Moment,
  { db, countries }: Pick<Serving, 'db' | 'countries'>,
): Promise<CountryLookup> {
  return countryLookup(knownAt === null ? await countries() : await knownCountries(db, knownAt), knownAt);
}

const systems = new Map(QA_SYSTEMS.map((system) => [system.toLowerCase(), system]));

/** A country or quality assurance system as its address names it, in any case of letters. Null where there is none. */
export function countryNamed(typed: string): string | null {
  const system = systems.get(typed.toLowerCase());
  return system ?? (/^[A-Za-z]{2}$/.test(typed) ? parseCountry(typed) : null);
}

/** The systems within a country, and the country of a system. */
export function partsOf(country: string): { readonly partOf: string | null; readonly parts: readonly string[] } {
  const [state = country, part] = country.split('-', 2);
  if (part !== undefined) return { partOf: parseCountry(state), parts: [] };
  return {
    partOf: null,
    parts: QA_SYSTEMS.filter((system) => parseCountry(system.split('-', 1)[0] ?? '') === country),
  };
}
