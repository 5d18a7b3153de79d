import { dayOf } from '../../../model/day.ts';
import { validUntil } from '../register-view.ts';
import type { InstitutionRow, ReportRow, Row } from '../rows.ts';
import { dayOrNull } from '../values.ts';
import { activityRecord } from './agencies.ts';
import { programmeOfPage } from './programmes.ts';
import type { Making } from './shared.ts';

const institution = (row: InstitutionRow): Row => ({
  id: row.id,
  deqar_id: row.deqarId,
  name_primary: row.name,
  website_link: row.website,
  is_other_provider: row.otherProvider,
});

/** Strict: the end day is past, and neither the start nor the decision counts. Fixed: valid from the first to the last day. */
function isValid({ view, now }: Making, report: ReportRow): boolean | undefined {
  const end = validUntil(report);
  if (end === null) return undefined;
  const today = dayOf(now);
  return view.strict ? end > today : end >= today && (dayOrNull(report.from) ?? today) <= today;
}

/** Institutions above and below those of the report. */
function hierarchical({ view }: Making, report: ReportRow): Row[] {
  return view
    .institutions(report.institutions)
    .flatMap(({ id }) => [
      ...view
        .partOf(id)
        .flatMap((row) =>
          view
            .institutions([row.parent])
            .map((other) => ({ ...institution(other), relationship: 'parent', relationship_type: row.type })),
        ),
      ...view
        .includes(id)
        .flatMap((row) =>
          view
            .institutions([row.child])
            .map((other) => ({ ...institution(other), relationship: 'child', relationship_type: row.type })),
        ),
    ]);
}

/** Institutions before and after those of the report. */
function historical({ view }: Making, report: ReportRow): Row[] {
  return view.institutions(report.institutions).flatMap(({ id }) => [
    ...view.atSource(id).flatMap((row) =>
      view.institutions([row.target]).map((other) => ({
        ...institution(other),
        relationship: 'target',
        relationship_type: row.typeTo,
        relationship_date: row.date,
      })),
    ),
    ...view.atTarget(id).flatMap((row) =>
      view.institutions([row.source]).map((other) => ({
        ...institution(other),
        relationship: 'source',
        relationship_type: row.typeFrom,
        relationship_date: row.date,
      })),
    ),
  ]);
}

/** A report's own page. It is there for reports, too, that lists hide because of their flag. */
export function reportPage(making: Making, listed: ReportRow): Row {
  const { view, origin } = making;
  const report = listed.onPage ?? listed;
  const agency = view.agency(report.agency);
  const activities = view.activities(report);
  const [first] = activities;
  return {
    id: report.id,
    agency_name: agency?.name ?? report.agencySaid.agency_name,
    agency_acronym: agency?.acronym ?? report.agencySaid.agency_acronym,
    agency_id: report.agency,
    agency_url: `${origin}/webapi/v2/browse/agencies/${report.agency}/`,
    contributing_agencies: report.contributing.map((id) => ({
      id,
      name_primary: view.agency(id)?.name,
      acronym_primary: view.agency(id)?.acronym,
    })),
    agency_esg_activity: first === undefined ? 'N/A' : view.groupName(first),
    agency_esg_activity_type: first === undefined ? 'N/A' : first.type,
    agency_esg_activities: activities.map((activity) => activityRecord(making, activity)),
    institutions: view.institutions(report.institutions).map(institution),
    institutions_hierarchical: hierarchical(making, report),
    institutions_historical: historical(making, report),
    programmes: report.programmes.map(programmeOfPage),
    platforms: view.institutions(report.platforms).map(institution),
    report_valid: isValid(making, report),
    valid_from: report.from,
    valid_to: report.to,
    status: report.status,
    decision: report.decision,
    crossborder: view.crossborderDetail(report),
    summary: report.summary,
    report_files: report.files.map((file) => ({ ...file, file: file.file ?? null })),
    report_links: report.links,
    local_identifier: report.localId,
    other_comment: report.comment,
    flag: report.flag,
  };
}
