import type { ActivityRow, AgencyRow, GroupRow, Row, Said } from '../rows.ts';
import { dayIn, firstSaid, idOf, record, records } from '../values.ts';
import type { Countries } from './countries.ts';
import { gathered, type SeedFiles } from './web-api.ts';

/** Members of an agency that have a column of their own. The others belong to its own page. */
const COLUMNS = new Set([
  ...['id', 'url', 'deqar_id', 'name_primary', 'acronym_primary', 'country', 'is_registered', 'registration_start'],
  ...['registration_valid_to', 'registration_note', 'website_link', 'logo', 'names', 'decisions', 'activities'],
  ...['focus_countries', 'report_count', 'institution_count'],
]);

/** A name of the agency that is the primary one now, for an agency whose list item is not there. */
function primary(names: readonly Row[], member: 'name' | 'acronym'): Said {
  const now = names.find(({ name_valid_to }) => name_valid_to === null) ?? names[0];
  const versions = records(now?.name_versions);
  return (versions.find((version) => version[`${member}_is_primary`] === true) ?? versions[0])?.[member];
}

function agencyOf(id: number, row: Row, countries: Countries): AgencyRow {
  const names = records(row.names);
  return {
    id,
    deqarId: row.deqar_id,
    name: firstSaid(row.name_primary, primary(names, 'name')),
    acronym: firstSaid(row.acronym_primary, primary(names, 'acronym')),
    country: countries.named(row.country),
    registered: row.is_registered,
    start: row.registration_start,
    validTo: row.registration_valid_to,
    note: row.registration_note,
    website: row.website_link,
    logo: row.logo,
    focus: records(row.focus_countries).flatMap((focus) => {
      const country = countries.named(focus.country);
      if (country === null) return [];
      const { country_is_official: official, country_is_crossborder: crossborder } = focus;
      return [{ country, official, crossborder, from: focus.country_valid_from, to: focus.country_valid_to }];
    }),
    names,
    decisions: records(row.decisions),
    said: Object.fromEntries(Object.entries(row).filter(([name]) => !COLUMNS.has(name))),
  };
}

/** An activity as an agency, a report or a group has it. */
export function activityOf(id: number, agency: number | null, row: Row): ActivityRow {
  return {
    id,
    agency,
    group: row.group_id,
    name: row.activity,
    type: firstSaid(row.activity_type, row.type),
    description: row.activity_description,
    reportsLink: row.reports_link,
    from: dayIn(row.activity_valid_from),
    to: dayIn(row.activity_valid_to),
  };
}

/** What one record leaves out about an activity, another may state. */
export function joined(known: ActivityRow | undefined, further: ActivityRow): ActivityRow {
  if (known === undefined) return further;
  const said = Object.entries(known).filter(([, value]) => value !== undefined && value !== null);
  return { ...further, ...(Object.fromEntries(said) as Partial<ActivityRow>) };
}

export function agenciesOf(files: SeedFiles, countries: Countries) {
  const { rows, strays } = gathered(files['agencies.json'] ?? []);
  const agencies = new Map([...rows].map(([id, row]) => [id, agencyOf(id, row, countries)]));
  const activities = new Map<number, ActivityRow>();
  const groups = new Map<number, GroupRow>();
  const take = (row: Row, agency: number | null) => {
    const id = idOf(row.id);
    if (id !== null) activities.set(id, joined(activities.get(id), activityOf(id, agency, row)));
  };
  for (const [id, row] of rows) for (const activity of records(row.activities)) take(activity, id);
  for (const row of records(files['activity-groups.json'])) {
    const id = idOf(row.id);
    if (id === null) continue;
    groups.set(id, { id, name: row.activity, type: row.activity_type, reportsLink: row.reports_link });
    for (const member of records(row.members)) {
      const agency = [...agencies.values()].find(({ acronym }) => acronym === member.agency)?.id ?? null;
      take({ ...member, group_id: id, activity: row.activity, activity_type: row.activity_type }, agency);
    }
  }
  return { agencies, groups, activities, strays };
}

/** The number of an agency that a record names by its number or by a record. */
export const agencyIdIn = (value: Said): number | null => {
  const said = record(value);
  return idOf(said === null ? value : firstSaid(said.id, said.agency_id));
};
