import { stringify } from 'csv-stringify/sync';
import { countriesAt } from '../register-view.ts';
import type { InstitutionRow, ReportRow, Row, Said } from '../rows.ts';
import { asText, record, records, text, unique } from '../values.ts';
import type { Making } from '../views/shared.ts';

/** DEQAR writes the files for spreadsheets, so they begin with a byte order mark. */
const BOM = '\uFEFF';
const BETWEEN = ', ';

/** Columns of each file in their order, as others were seen to read DEQAR's (decision 0031). */
const INSTITUTIONS =
  'country deqar_id deqar_url eter_id name_primary name_official name_versions city website_link founding_date closure_date parent_institution historic_relationships identifiers_all report_count report_last';
const REPORTS =
  'report_id report_local_identifier report_url report_agency report_type report_esg_activity_short report_esg_activity_long report_status report_decision report_valid_from report_valid_to report_files country hei_name hei_deqar_id parent_hei_deqar_id programme_name programme_qualification programme_qf_ehea_level';
const AGENCIES =
  'agency_id acronym_primary name_primary is_registered registration_start registration_valid_to register_entry deqar_reports_link';

function csv(columns: string, rows: readonly Row[]): string {
  const cast = { boolean: (value: boolean) => (value ? 'True' : 'False') };
  return BOM + stringify([...rows], { header: true, columns: columns.split(' '), quoted: true, cast });
}

const named = (row: InstitutionRow): string => `${asText(row.deqarId)} ${asText(row.name)}`;
const joined = (values: readonly Said[], between = BETWEEN): string =>
  values.flatMap((value) => text(value) ?? []).join(between);
const published = ({ flag }: ReportRow): boolean => flag !== 'high level';

/** One row for each place of an institution. */
function institutionRows({ view, dataOrigin }: Making): Row[] {
  return view.listed().flatMap((institution) => {
    const { id } = institution;
    const reports = view.shownReports(id).filter(published);
    const current =
      institution.names.find(({ name_valid_to }) => (name_valid_to ?? null) === null) ?? institution.names[0];
    const versions = institution.names.flatMap((name) => [
      ...(name === current ? [] : [name.name_official]),
      ...records(name.name_versions).map((version) => version.name),
    ]);
    const event = (other: number, label: Said, date: Said) =>
      view.institutions([other]).map((one) => `${asText(date)}: ${asText(label)} ${named(one)}`);
    const shared = {
      deqar_id: institution.deqarId,
      deqar_url: `${dataOrigin}/institution/${id}`,
      eter_id: institution.eterId,
      name_primary: institution.name,
      name_official: current?.name_official,
      name_versions: joined(versions, '|'),
      website_link: text(institution.website) ?? 'N/A',
      founding_date: institution.founded,
      closure_date: institution.closed,
      parent_institution: view
        .institutions(view.partOf(id).map(({ parent }) => parent))
        .map(named)
        .join(BETWEEN),
      historic_relationships: [
        ...view.atSource(id).flatMap((row) => event(row.target, row.typeTo, row.date)),
        ...view.atTarget(id).flatMap((row) => event(row.source, row.typeFrom, row.date)),
      ].join('; '),
      identifiers_all: institution.identifiers
        .map((row) => `${asText(row.resource)}: ${asText(row.identifier)}`)
        .join(BETWEEN),
      report_count: reports.length,
      report_last: reports
        .map(({ from }) => text(from) ?? '')
        .sort()
        .at(-1),
    };
    const places = institution.locations.map(({ country, city }) => ({ ...shared, country: country?.name, city }));
    return places.length > 0 ? places : [shared];
  });
}

/** One row for each report, institution and programme. Of several activities only the first is told of. */
function reportRows({ view, dataOrigin }: Making): Row[] {
  return [...view.register.reports.values()].filter(published).flatMap((report) => {
    const [activity] = view.activities(report);
    const agency = view.agency(report.agency);
    const shared = {
      report_id: report.id,
      report_local_identifier: report.localId,
      report_url: `${dataOrigin}/report/${report.id}`,
      report_agency: agency?.acronym ?? report.agencySaid.agency_acronym,
      report_type: activity?.type,
      report_esg_activity_short: activity?.name,
      report_esg_activity_long: activity === undefined ? undefined : view.groupName(activity),
      report_status: report.status,
      report_decision: report.decision,
      report_valid_from: report.from,
      report_valid_to: report.to,
      report_files: joined(report.files.map(({ file }) => file)),
    };
    const institutions = view.institutions(report.institutions).map((row) => ({
      country: joined(unique(countriesAt(row).map(({ name }) => name))),
      hei_name: row.name,
      hei_deqar_id: row.deqarId,
      parent_hei_deqar_id: joined(
        view.institutions(view.partOf(row.id).map(({ parent }) => parent)).map((one) => one.deqarId),
      ),
    }));
    const programmes = report.programmes.map((row) => ({
      programme_name: row.name,
      programme_qualification: joined(row.names.map((name) => record(name)?.qualification)),
      programme_qf_ehea_level: row.level,
    }));
    const [all, within] = [institutions.length > 0 ? institutions : [{}], programmes.length > 0 ? programmes : [{}]];
    return all.flatMap((institution) => within.map((programme) => ({ ...shared, ...institution, ...programme })));
  });
}

function agencyRows({ view, dataOrigin }: Making): Row[] {
  return [...view.register.agencies.values()].map((agency) => ({
    agency_id: agency.id,
    acronym_primary: agency.acronym,
    name_primary: agency.name,
    is_registered: agency.registered,
    registration_start: agency.start,
    registration_valid_to: agency.validTo,
    register_entry: `${dataOrigin}/agency/${agency.id}`,
    deqar_reports_link: view.reportsOfAgency(agency.id).length > 0 ? `${dataOrigin}/agency/${agency.id}` : null,
  }));
}

/** The files that DEQAR writes each night, by their names. */
export const DAILY_CSV: Readonly<Record<string, (making: Making) => string>> = {
  'deqar-institutions.csv': (making) => csv(INSTITUTIONS, institutionRows(making)),
  'deqar-reports.csv': (making) => csv(REPORTS, reportRows(making)),
  'deqar-agencies.csv': (making) => csv(AGENCIES, agencyRows(making)),
};
