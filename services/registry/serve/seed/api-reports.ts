import type { ActivityRow, GroupRow, InstitutionRow, ProgrammeRow, ReportRow, Row, Said } from '../rows.ts';
import { dayIn, endOf, firstSaid, idOf, list, record, records } from '../values.ts';
import { activityOf, agencyIdIn, joined } from './api-agencies.ts';
import { mention } from './api-institutions.ts';
import type { Countries } from './countries.ts';
import { gathered, type SeedFiles } from './web-api.ts';

interface Around {
  readonly countries: Countries;
  readonly institutions: Map<number, InstitutionRow>;
  readonly activities: Map<number, ActivityRow>;
  readonly groups: ReadonlyMap<number, GroupRow>;
}

/** 1 or 2 from any of the three forms in which the register says whether a programme leads to a degree. */
function degreeOf(value: Said): Said {
  const said = record(value);
  if (said !== null) return said.id;
  return value === true ? 1 : value === false ? 2 : value;
}

function programmeOf(id: number, item: Row, page: Row): ProgrammeRow {
  const either = (name: string): Said => firstSaid(page[name], item[name]);
  const outcomes = list(either('learning_outcomes')).map(
    (outcome) => record(outcome)?.learning_outcome_esco ?? outcome,
  );
  const listed = records(item.names);
  const names = records(firstSaid(page.programme_names, item.names));
  return {
    id,
    name: either('name_primary'),
    names: names.map((name, at) => ({ id: listed.find((other) => other.name === name.name)?.id ?? at, ...name })),
    identifiers: records(either('programme_identifiers')),
    nqf: either('nqf_level'),
    level: either('qf_ehea_level'),
    countries: page.countries,
    type: either('programme_type'),
    degree: firstSaid(degreeOf(page.degree_outcome), degreeOf(item.degree_outcome)),
    ects: either('workload_ects'),
    certification: either('assessment_certification'),
    field: either('field_study'),
    outcomes,
    outcomeText: either('learning_outcome_description'),
  };
}

function programmesOf(item: Row, page: Row): ProgrammeRow[] {
  const [listed, paged] = [gathered(list(item.programmes)).rows, gathered(list(page.programmes)).rows];
  const ids = new Set([...listed.keys(), ...paged.keys()]);
  return [...ids].map((id) => programmeOf(id, listed.get(id) ?? {}, paged.get(id) ?? {}));
}

/** The numbers of records that a report names, all of which are taken in by `take`. */
function referred(rows: readonly Row[], take: (row: Row) => void): number[] {
  for (const row of rows) take(row);
  return [...new Set(rows.flatMap((row) => idOf(row.id) ?? []))];
}

/** The first of `sides` is believed. */
function reportOf(
  id: number,
  { item, page }: { readonly item: Row; readonly page: Row },
  sides: readonly Row[],
  around: Around,
): ReportRow {
  const either = (name: string): Said => firstSaid(...sides.map((side) => side[name]));
  const agency = agencyIdIn(firstSaid(page.agency_id, item.agency, item.agency_id));
  const [from, to] = [dayIn(either('valid_from')), dayIn(either('valid_to'))];
  const remember = (row: Row) => mention(around.institutions, row, around.countries);
  const both = (name: string) => [...records(page[name]), ...records(item[name])];
  const files = [page.report_files, item.report_files].find(Array.isArray);
  const links = [page.report_links, item.report_links].find(Array.isArray);
  const { agency_name, agency_acronym } = { ...item, ...page };
  return {
    id,
    agency,
    agencySaid: { agency_name, agency_acronym },
    contributing: records(either('contributing_agencies')).flatMap((row) => agencyIdIn(row) ?? []),
    activities: referred(both('agency_esg_activities'), (row) => {
      const number = idOf(row.id);
      if (number === null) return;
      const known = around.activities.get(number);
      around.activities.set(number, joined(known, activityOf(number, agency, row)));
    }),
    localId: either('local_identifier'),
    status: either('status'),
    decision: either('decision'),
    from,
    to,
    toCalculated: firstSaid(dayIn(item.valid_to_calculated), endOf(from, to) ?? undefined),
    flag: firstSaid(...sides.flatMap((side) => [side.flag_level, side.flag])),
    summary: either('summary'),
    comment: either('other_comment'),
    files: records(files),
    links: records(links),
    institutions: referred(both('institutions'), remember),
    platforms: referred(both('platforms'), remember),
    programmes: programmesOf(item, page),
    created: dayIn(firstSaid(item.date_created, item.created_at)),
    updated: dayIn(firstSaid(item.date_updated, item.updated_at)),
    crossborder: {
      listed: firstSaid(item.crossborder, page.crossborder),
      detailed: firstSaid(page.crossborder, item.crossborder),
    },
  };
}

export function reportsOf(files: SeedFiles, around: Around) {
  const items = gathered(files['reports.json'] ?? []);
  const pages = gathered(files['report-details.json'] ?? []);
  const ids = new Set([...items.rows.keys(), ...pages.rows.keys()]);
  const reports = new Map<number, ReportRow>();
  for (const id of ids) {
    const [item, page] = [items.rows.get(id) ?? {}, pages.rows.get(id) ?? {}];
    const listed = reportOf(id, { item, page }, [item, page], around);
    const both = items.rows.has(id) && pages.rows.has(id);
    reports.set(id, both ? { ...listed, onPage: reportOf(id, { item, page }, [page, item], around) } : listed);
  }
  return { reports, strays: [...items.strays, ...pages.strays] };
}
