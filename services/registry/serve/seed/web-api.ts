import type { Register, Row, Said } from '../rows.ts';
import { idOf, record, records } from '../values.ts';
import { accountsOf } from './accounts.ts';
import { agenciesOf } from './api-agencies.ts';
import { institutionsOf } from './api-institutions.ts';
import { reportsOf } from './api-reports.ts';
import { Countries } from './countries.ts';

/** The content of a register's folder, by the names of its files. */
export type SeedFiles = Readonly<Record<string, readonly Said[]>>;

/** One record for each number, made of all its copies. What is no record or has no number stays beside them. */
export function gathered(values: readonly Said[]): {
  readonly rows: ReadonlyMap<number, Row>;
  readonly strays: readonly Said[];
} {
  const rows = new Map<number, Row>();
  const strays: Said[] = [];
  for (const value of values) {
    const row = record(value);
    const id = idOf(row?.id);
    if (row === null || id === null) strays.push(value);
    else rows.set(id, { ...rows.get(id), ...withoutNothing(row, rows.has(id)) });
  }
  return { rows, strays };
}

/** A further copy of a record adds what it states, and takes nothing away by a null. */
function withoutNothing(row: Row, further: boolean): Row {
  if (!further) return row;
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null && value !== undefined));
}

/**
 * A register from files in the shapes of the Web API (docs/register-folder.md). What a record does not state stays
 * unstated in the answers; a record that cannot be referred to is listed as it is.
 */
export function registerOfFiles(files: SeedFiles): Register {
  const countries = new Countries();
  for (const country of records(files['countries.json'])) countries.add(country);
  const { agencies, groups, activities, strays: strayAgencies } = agenciesOf(files, countries);
  const { institutions, belongings, events, strays: strayProviders } = institutionsOf(files, countries);
  const reports = reportsOf(files, { countries, institutions, activities, groups });
  return {
    countries: countries.byId,
    groups,
    activities,
    agencies,
    institutions,
    belongings,
    events,
    reports: reports.reports,
    resources: records(files['identifier-resources.json']),
    accounts: accountsOf(files['accounts.json']),
    strays: { providers: strayProviders, reports: reports.strays, agencies: strayAgencies },
  };
}
