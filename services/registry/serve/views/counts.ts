import type { RegisterView } from '../register-view.ts';
import type { CountryRow, LocationRow, ReportRow } from '../rows.ts';
import { unique } from '../values.ts';

/** How many reports and institutions. A join counts a report once for each institution or place in the country. */
export interface Counts {
  readonly report_count: number;
  readonly institution_count: number;
}

export function reportsOfAgency(view: RegisterView, agency: number): ReportRow[] {
  return [...view.register.reports.values()].filter((report) => view.agencyIds(report).includes(agency));
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
  const joined = reports.flatMap((report) =>
    view
      .institutions(unique(report.institutions))
      .flatMap(({ id, locations }) => placesIn(locations, country).map(() => ({ report: report.id, institution: id }))),
  );
  return {
    report_count: view.strict ? joined.length : unique(joined.map(({ report }) => report)).length,
    institution_count: unique(joined.map(({ institution }) => institution)).length,
  };
}
