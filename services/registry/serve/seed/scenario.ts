import type {
  ActivityRow,
  AgencyRow,
  BelongingRow,
  EventRow,
  GroupRow,
  InstitutionRow,
  ProgrammeRow,
  Register,
  ReportRow,
  Row,
  Said,
} from '../rows.ts';
import { asText, dayIn, endOf, firstSaid, idOf, list, record, records, text } from '../values.ts';
import { accountsOf } from './accounts.ts';
import { Countries } from './countries.ts';

const NAME = {
  name_official: '',
  name_official_transliterated: '',
  name_english: '',
  name_versions: [],
  acronym: '',
  name_source_note: '',
  name_valid_to: null,
};
const DEGREE = 1;
const idsOf = (values: Said): number[] => list(values).flatMap((value) => idOf(value) ?? []);
const byId = <T extends { readonly id: number }>(rows: readonly T[]): ReadonlyMap<number, T> =>
  new Map(rows.map((row) => [row.id, row]));
/** Rows with a number. A row without one cannot be referred to and is left out. */
const numbered = (value: Said): readonly (Row & { readonly id: number })[] =>
  records(value).flatMap((row) => {
    const id = idOf(row.id);
    return id === null ? [] : [{ ...row, id }];
  });

function agencyOf(row: Row & { readonly id: number }, countries: Countries): AgencyRow {
  const { registration_note, website_link, logo, focus_countries, names, decisions, ...said } = row;
  return {
    id: row.id,
    deqarId: row.deqar_id ?? null,
    name: row.name_primary,
    acronym: row.acronym_primary,
    country: countries.named(row.country),
    registered: row.is_registered ?? false,
    start: dayIn(row.registration_start ?? null),
    validTo: dayIn(row.registration_valid_to ?? null),
    note: registration_note ?? '',
    website: website_link ?? '',
    logo: logo ?? null,
    focus: records(focus_countries).flatMap((focus) => {
      const country = countries.named(focus.country);
      if (country === null) return [];
      const [official, crossborder] = [focus.country_is_official ?? true, focus.country_is_crossborder ?? false];
      const [from, to] = [dayIn(focus.country_valid_from ?? null), dayIn(focus.country_valid_to ?? null)];
      return [{ country, official, crossborder, from, to }];
    }),
    names: records(names),
    decisions: records(decisions),
    said: Object.fromEntries(Object.entries(said).filter(([name]) => !COLUMNS.has(name))),
  };
}
const COLUMNS = new Set(
  'id deqar_id name_primary acronym_primary country is_registered registration_start registration_valid_to'.split(' '),
);

function institutionOf(row: Row & { readonly id: number }, countries: Countries): InstitutionRow {
  const organisation = text(row.organization_type);
  return {
    id: row.id,
    deqarId: row.deqar_id,
    eterId: row.eter_id ?? null,
    name: row.name_primary,
    sort: row.name_sort,
    website: row.website_link ?? '',
    founded: dayIn(row.founding_date ?? null),
    closed: dayIn(row.closure_date ?? null),
    otherProvider: row.is_other_provider ?? false,
    organisation: organisation === null ? (row.organization_type ?? null) : organisationOf(organisation),
    alliance: row.is_orgreg_alliance ?? false,
    source: row.source_of_information ?? null,
    created: dayIn(row.created_at),
    hasReport: typeof row.has_report === 'boolean' ? row.has_report : null,
    names: records(row.names).map((name) => ({ ...NAME, ...name })),
    identifiers: records(row.identifiers).map((item) => ({
      identifier: item.identifier,
      resource: item.resource,
      agency: item.agency ?? null,
      from: dayIn(item.identifier_valid_from ?? null),
      to: dayIn(item.identifier_valid_to ?? null),
    })),
    locations: records(row.locations).map((place) => ({
      country: countries.named(place.country),
      city: place.city ?? null,
      lat: place.lat ?? null,
      long: place.long ?? null,
      verified: place.country_verified ?? true,
      source: place.country_source ?? '',
      from: dayIn(place.country_valid_from ?? null),
      to: dayIn(place.country_valid_to ?? null),
    })),
    levels: list(row.qf_ehea_levels).map((level) => {
      const said = record(level) ?? { qf_ehea_level: level };
      return {
        level: said.qf_ehea_level,
        source: said.qf_ehea_level_source ?? '',
        note: said.qf_ehea_level_source_note ?? '',
        from: dayIn(said.qf_ehea_level_valid_from ?? row.founding_date ?? null),
        to: dayIn(said.qf_ehea_level_valid_to ?? null),
      };
    }),
    historical: records(row.historical_data),
    listed: true,
  };
}

/** The register's own kinds of organisations, in the order of their numbers. */
const ORGANISATIONS = [
  'private company',
  'non governmental organisation',
  'public – private partnership',
  'public organisation',
  'other',
];
function organisationOf(type: string): Row {
  const at = ORGANISATIONS.indexOf(type);
  return { id: at < 0 ? null : at + 1, type };
}

function programmeOf(row: Row & { readonly id: number }, agency: AgencyRow | undefined): ProgrammeRow {
  const by = agency === undefined ? '' : `${asText(agency.acronym)} - ${asText(agency.name)}`;
  return {
    id: row.id,
    name: row.name_primary,
    names: list(row.names).map((name) => {
      const said = record(name) ?? { name };
      return {
        id: said.id ?? null,
        name: said.name,
        qualification: said.qualification ?? '',
        name_is_primary: said.name_is_primary ?? said.name === row.name_primary,
      };
    }),
    identifiers: list(row.identifiers).map(
      (item) => record(item) ?? { identifier: item, agency: by, resource: 'local identifier' },
    ),
    nqf: row.nqf_level ?? '',
    level: row.qf_ehea_level ?? null,
    countries: row.countries ?? [],
    type: row.programme_type,
    degree: row.degree_outcome ?? DEGREE,
    ects: row.workload_ects ?? null,
    certification: row.assessment_certification ?? null,
    field: row.field_study ?? null,
    outcomes: list(row.learning_outcomes),
    outcomeText: row.learning_outcome_description ?? null,
  };
}

function reportOf(row: Row & { readonly id: number }, agencies: ReadonlyMap<number, AgencyRow>): ReportRow {
  const agency = idOf(row.agency);
  const [from, to] = [dayIn(row.valid_from), dayIn(row.valid_to ?? null)];
  return {
    id: row.id,
    agency,
    agencySaid: {},
    contributing: idsOf(row.contributing_agencies),
    activities: idsOf(row.agency_esg_activities),
    localId: row.local_identifier ?? null,
    status: row.status,
    decision: row.decision,
    from,
    to,
    toCalculated: firstSaid(dayIn(row.valid_to_calculated), endOf(from, to) ?? undefined),
    flag: row.flag ?? 'none',
    summary: row.summary ?? null,
    comment: row.other_comment ?? null,
    files: records(row.report_files),
    links: records(row.report_links),
    institutions: idsOf(row.institutions),
    platforms: idsOf(row.platforms),
    programmes: numbered(row.programmes).map((item) => programmeOf(item, agencies.get(agency ?? -1))),
    created: dayIn(row.created_at),
    updated: dayIn(row.updated_at),
    crossborder: null,
  };
}

function belongingOf(row: Row): BelongingRow[] {
  const [parent, child] = [idOf(row.parent), idOf(row.child)];
  if (parent === null || child === null) return [];
  const [from, to] = [dayIn(row.valid_from ?? null), dayIn(row.valid_to ?? null)];
  return [{ parent, child, type: row.relationship_type ?? null, from, to }];
}

function eventOf(row: Row): EventRow[] {
  const [source, target] = [idOf(row.source), idOf(row.target)];
  if (source === null || target === null) return [];
  return [{ source, target, typeFrom: row.type_from, typeTo: row.type_to, date: dayIn(row.relationship_date) }];
}

/**
 * A register from one JSON document of tables, as `scenario.json` has them: agencies, activity_groups, activities,
 * institutions, hierarchical_relationships, historical_relationships, reports, and countries, identifier_resources and
 * accounts where there are any. Rows refer to each other by number, to countries by code or number. A column that is
 * not there has the default of the register's database.
 */
export function registerOfTables(tables: Row): Register {
  const countries = new Countries();
  for (const country of records(tables.countries)) countries.add(country);
  const groups: GroupRow[] = numbered(tables.activity_groups).map((row) => ({
    id: row.id,
    name: row.activity,
    type: row.activity_type,
    reportsLink: row.reports_link ?? null,
  }));
  const activities: ActivityRow[] = numbered(tables.activities).map((row) => ({
    id: row.id,
    agency: idOf(row.agency),
    group: row.group_id,
    name: row.activity,
    type: groups.find(({ id }) => id === row.group_id)?.type ?? row.activity_type,
    description: row.activity_description ?? '',
    reportsLink: row.reports_link ?? null,
    from: dayIn(row.activity_valid_from ?? null),
    to: dayIn(row.activity_valid_to ?? null),
  }));
  const agencies = byId(numbered(tables.agencies).map((row) => agencyOf(row, countries)));
  const institutions = numbered(tables.institutions).map((row) => institutionOf(row, countries));
  return {
    countries: countries.byId,
    groups: byId(groups),
    activities: byId(activities),
    agencies,
    institutions: byId(institutions),
    belongings: records(tables.hierarchical_relationships).flatMap(belongingOf),
    events: records(tables.historical_relationships).flatMap(eventOf),
    reports: byId(numbered(tables.reports).map((row) => reportOf(row, agencies))),
    resources: records(tables.identifier_resources),
    accounts: accountsOf(tables.accounts),
    strays: { providers: [], reports: [], agencies: [] },
  };
}
