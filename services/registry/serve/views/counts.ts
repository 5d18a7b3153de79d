import type { RegisterView } from '../register-view.ts';
import type { CountryRow, LocationRow, ReportRow } from '../rows.ts';
import { unique } from '../values.ts';

/** How many reports and institutions. A join counts a report once for each institution or place in the country. */
export interface Counts {
  readonly report_count: number;
  readonly institution_count: number;
}

export function countsOf(reports: readonly ReportRow[]): Counts {
  return {
    report_count: reports.length,
    institution_count: unique(reports.flatMap(({ institutions }) => institutions)).length,
  };
}

export const placesIn = (locations: readonly LocationRow[], country: CountryRow): LocationRow[] =>
  locations.filter((place) => place.country !== null && place.country.id === country.id);

/** Reports and their institutions in a country. Quirk 30: reports are counted by joins, `fixed` counts each once. */
export function countsIn(view: RegisterView, reports: readonly ReportRow[], country: CountryRow): Counts {
  return countsByCountry(view, reports).get(country.id) ?? { report_count: 0, institution_count: 0 };
}

/** The same for every country with a report, by its number, in one pass over the reports. */
export function countsByCountry(view: RegisterView, reports: readonly ReportRow[]): ReadonlyMap<number | null, Counts> {
  const counted = new Map<number | null, { joined: number; reports: Set<number>; institutions: Set<number> }>();
  for (const report of reports)
    for (const { id, locations } of view.institutions(unique(report.institutions)))
      for (const { country } of locations) {
        if (country === null) continue;
        const there = counted.get(country.id) ?? { joined: 0, reports: new Set(), institutions: new Set() };
        there.joined++;
        there.reports.add(report.id);
        there.institutions.add(id);
        counted.set(country.id, there);
      }
  return new Map(
    [...counted].map(([id, { joined, reports, institutions }]) => [
      id,
      { report_count: view.strict ? joined : reports.size, institution_count: institutions.size },
    ]),
  );
}

const whole = new WeakMap<RegisterView, ReadonlyMap<number | null, Counts>>();

/** All reports in a country. Counted once for a register, since nothing in it changes. */
export function allIn(view: RegisterView, country: CountryRow): Counts {
  const counts = whole.get(view) ?? countsByCountry(view, [...view.register.reports.values()]);
  whole.set(view, counts);
  return counts.get(country.id) ?? { report_count: 0, institution_count: 0 };
}
