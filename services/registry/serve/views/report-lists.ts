import type { InstitutionRow, ReportRow, Row, Said } from '../rows.ts';
import { midnight, seconds } from '../values.ts';
import { searchProgramme } from './programmes.ts';
import { agencyMini, countryMini, countryName, type Making, setOf } from './shared.ts';

/** An institution as the search index holds it within a report. */
function searchInstitution(institution: InstitutionRow, day: (value: Said) => Said): Row {
  return {
    id: institution.id,
    deqar_id: institution.deqarId,
    name_sort: institution.sort,
    name_primary: institution.name,
    website_link: institution.website,
    is_other_provider: institution.otherProvider,
    locations: institution.locations.map((place) => ({
      country: countryMini(place.country),
      city: place.city,
      country_verified: place.verified,
      country_valid_from: day(place.from),
      country_valid_to: day(place.to),
    })),
  };
}

/** What all lists say of a report itself. */
export function reportHead(making: Making, report: ReportRow): Row {
  const { view, url } = making;
  return {
    id: report.id,
    local_identifier: report.localId,
    agency: agencyMini(view, report.agency, report.agencySaid),
    contributing_agencies: report.contributing.map((id) => agencyMini(view, id)),
    agency_esg_activities: view.activities(report).map(({ id, group, type }) => ({ id, group_id: group, type })),
    decision: report.decision,
    status: report.status,
    valid_from: midnight(report.from),
    valid_to: midnight(report.to),
    valid_to_calculated: midnight(report.toCalculated),
    crossborder: view.crossborder(report),
    // Quirk 33: where no file is stored, the address of the request stands in its place.
    report_files: report.files.map(({ id: _id, ...file }) => ({
      ...file,
      file: file.file ?? (view.strict ? url : null),
    })),
    report_links: report.links,
    summary: report.summary,
    other_comment: report.comment,
  };
}

export const otherProviderCovered = (institutions: readonly InstitutionRow[]): boolean =>
  institutions.some(({ otherProvider }) => otherProvider === true);

/** A report of the list of all reports. */
export function reportItem(making: Making, report: ReportRow): Row {
  const { view } = making;
  const institutions = view.institutions(report.institutions);
  const [activity] = view.activities(report);
  const agency = view.agency(report.agency);
  // Quirk 11: here the days of places are seconds.
  const day = view.strict ? seconds : midnight;
  return {
    ...reportHead(making, report),
    ...(report.localId ? { local_id: [report.localId] } : {}),
    contributing_agencies: report.contributing.map((id) => ({
      agency_id: id,
      agency_acronym: view.agency(id)?.acronym,
      agency_name: view.agency(id)?.name,
      agency_url: view.agency(id)?.website,
    })),
    institutions: institutions.map((institution) => searchInstitution(institution, day)),
    platforms: view.institutions(report.platforms).map((institution) => searchInstitution(institution, day)),
    programmes: report.programmes.map((programme) => searchProgramme(programme, 'boolean')),
    other_provider_covered: otherProviderCovered(institutions),
    flag_level: report.flag,
    date_created: midnight(report.created),
    date_updated: midnight(report.updated),
    agency_name: agency?.name ?? report.agencySaid.agency_name,
    agency_acronym: agency?.acronym ?? report.agencySaid.agency_acronym,
    // Quirk 20: only the first activity is told of.
    agency_esg_activity: activity === undefined ? 'N/A' : view.groupName(activity),
    agency_esg_activity_type: activity === undefined ? 'N/A' : activity.type,
    country: setOf(
      view,
      institutions.flatMap(({ locations }) => locations.map(countryName)),
    ),
  };
}

/** A report of the institutional ones of an institution. */
export function reportOfInstitution(making: Making, report: ReportRow): Row {
  const { view } = making;
  const institutions = view.institutions(report.institutions);
  return {
    ...reportHead(making, report),
    institutions: institutions.map((institution) => searchInstitution(institution, midnight)),
    platforms: view
      .institutions(report.platforms)
      .map((institution) => searchInstitution(institution, view.strict ? seconds : midnight)),
    programmes: report.programmes.map((row) => searchProgramme(row, view.strict ? 'number' : 'boolean')),
    created_at: midnight(report.created),
    updated_at: midnight(report.updated),
    other_provider_covered: otherProviderCovered(institutions),
    flag: report.flag,
  };
}
