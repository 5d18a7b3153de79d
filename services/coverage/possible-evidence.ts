import type { CountryContext, KnownCountry } from '../model/country-context.ts';
import { type Day, dayOf } from '../model/day.ts';
import { countryContext, rowOf } from '../registry/country/country-context.ts';
import { countriesWithRows } from '../vocab/country-qa.ts';
import { eheaCountries } from '../vocab/ehea.ts';
import { QA_SYSTEMS } from '../vocab/qa-systems.ts';
import type { Coverage } from './coverage.ts';
import { countryOf, placesOf, plainCountry } from './register-pass.ts';
import { isInCountry, type Scope } from './scope.ts';
import { number, type Row, type Table, text } from './table.ts';

/** What registers and our own table say of countries, by country or system, as it was known at a moment. */
export type Obligations = ReadonlyMap<string, CountryContext>;

/** The register says `UK` and ISO 3166-1 says `GB`: what is said of either is said of both. */
const spellings = (country: string): readonly string[] => (plainCountry(country) === 'UK' ? ['GB', 'UK'] : [country]);

/**
 * What is said of each country of the European Higher Education Area, of each system of quality assurance within one,
 * and of each further country that anything is said of.
 */
export function obligationsAt(
  known: ReadonlyMap<string, readonly KnownCountry[]>,
  { asOf, knownAt }: { readonly asOf: Day; readonly knownAt: string },
): Obligations {
  const knownOn = dayOf(new Date(knownAt));
  const countries = new Set(
    [...eheaCountries(), ...QA_SYSTEMS, ...countriesWithRows(), ...known.keys()].map(plainCountry),
  );
  return new Map(
    [...countries].map((country) => {
      const said = spellings(country).flatMap((code) => known.get(code) ?? []);
      return [country, countryContext(country === 'UK' ? 'GB' : country, said, asOf, knownOn)];
    }),
  );
}

/** How many agencies have a report on an institution there, by country and system. */
function agenciesByPlace({ register }: Coverage, { agency }: Scope): ReadonlyMap<string, number> {
  const found = new Map<string, Set<number>>();
  for (const [id, { all }] of register.reviewed) {
    const provider = register.providers.get(id);
    if (!provider) continue;
    for (const place of placesOf(countryOf(provider)))
      for (const key of all)
        if (agency === null || key === agency) found.set(place, (found.get(place) ?? new Set()).add(key));
  }
  return new Map([...found].map(([place, keys]) => [place, keys.size]));
}

/** How many institutions and providers publish offers that are seen, by country and system. */
function publishersByPlace({ publishers }: Coverage): ReadonlyMap<string, number> {
  const found = new Map<string, Set<string>>();
  for (const [country, providers] of publishers)
    for (const place of placesOf(country))
      for (const id of providers) found.set(place, (found.get(place) ?? new Set()).add(id));
  return new Map([...found].map(([place, ids]) => [place, ids.size]));
}

/**
 * What evidence can exist: whether external quality assurance is required, whether agencies upload reports, whether
 * anybody publishes here. It says nothing about how much of it there is for offers, so that no country is measured by it.
 */
export function possibleEvidence(coverage: Coverage, scope: Scope): Table {
  const agencies = agenciesByPlace(coverage, scope);
  const publishers = publishersByPlace(coverage);
  const places = new Set([...coverage.obligations.keys(), ...agencies.keys(), ...publishers.keys()]);
  const rows = [...places]
    .filter((country) => isInCountry(country, scope))
    .sort()
    .map((country): Row => {
      const context = coverage.obligations.get(country);
      const said = context === undefined ? null : rowOf(context, 'external-qa');
      return {
        country,
        externalQa: said?.value ?? 'unknown',
        source: said?.source ?? null,
        date: said?.date ?? null,
        agencies: agencies.get(country) ?? 0,
        publishers: publishers.get(country) ?? 0,
      };
    });
  return {
    id: 'possible-evidence',
    title: 'What evidence can exist, by country',
    about:
      'Whether external quality assurance is required, agencies report on institutions there, and anybody publishes here. A country’s row takes in its systems of quality assurance, which also have rows of their own, except for what is required.',
    names: false,
    columns: [
      text('country', 'A country, or a system of quality assurance within it.'),
      text(
        'externalQa',
        'Where external quality assurance is required: institutional, programme, both, either, unknown.',
      ),
      text('source', 'Who says so.'),
      text('date', 'When.'),
      number('agencies', 'Agencies with a report on an institution there.'),
      number('publishers', 'Institutions and providers of which an offer is seen here.'),
    ],
    rows,
    leftOut: 0,
  };
}
