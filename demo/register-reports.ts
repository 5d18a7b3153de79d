import { addDays, type Day } from '../services/model/day.ts';
import { AGENCY, activity, activityRecord, LEVEL_NAMES } from './register-lists.ts';
import { type DemoReport, PROVIDER_FACTS } from './register-plan.ts';
import { keyOf, type RegisterRecord } from './register-providers.ts';

export const YEAR_DAYS = 365;
const midnight = (day: Day | null) => (day === null ? null : `${day}T00:00:00Z`);

/** A report as the list has it, and as its own page does. */
export function reportOf(report: DemoReport, all: readonly RegisterRecord[], today: Day, base: string) {
  const from = addDays(today, Math.round(report.fromYears * YEAR_DAYS));
  const to = report.toYears === null ? null : addDays(today, Math.round(report.toYears * YEAR_DAYS));
  const group = activity(report.group);
  const institutions = report.providers.map((id) => ({
    id: keyOf(id),
    deqar_id: id,
    name_primary: all.find((record) => record.id === id)?.name ?? id,
    website_link: all.find((record) => record.id === id)?.website ?? '',
    is_other_provider: PROVIDER_FACTS[id]?.otherProvider ?? false,
  }));
  const link = { link_display_name: 'Report record of the demo register', link: `${base}/report/${report.id}` };
  const programme = (item: DemoReport['programmes'][number]) => ({
    id: item.id,
    name_primary: item.names[0],
    nqf_level: '',
    qf_ehea_level: LEVEL_NAMES[item.level],
    workload_ects: item.ects,
    programme_type: item.degree ? 'Full recognised degree programme' : 'Micro-credential',
    assessment_certification: item.degree ? null : 'Assessment based certificate',
    learning_outcome_description: null,
    field_study: null,
  });
  const shared = {
    id: report.id,
    url: link.link,
    local_identifier: `DAQ-${report.id}`,
    status: report.status,
    decision: report.decision,
    crossborder: false,
    summary: null,
    other_comment: null,
    platforms: [],
    report_files: [],
    report_links: [link],
  };
  return {
    list: {
      ...shared,
      agency: { id: AGENCY.id, acronym_primary: AGENCY.acronym },
      agency_name: AGENCY.name,
      agency_acronym: AGENCY.acronym,
      contributing_agencies: [],
      agency_esg_activities: [activityRecord(group)],
      agency_esg_activity: group.name,
      agency_esg_activity_type: group.type,
      institutions,
      programmes: report.programmes.map((item) => ({
        ...programme(item),
        names: item.names.map((name, index) => ({ id: index, name, qualification: '', name_is_primary: index === 0 })),
        degree_outcome: item.degree,
        learning_outcomes: [],
      })),
      valid_from: midnight(from),
      valid_to: midnight(to),
      valid_to_calculated: midnight(to ?? addDays(from, 6 * YEAR_DAYS)),
      flag_level: report.flag,
      date_created: midnight(from),
      date_updated: midnight(from),
      country: [],
    },
    detail: {
      ...shared,
      agency_id: AGENCY.id,
      agency_name: AGENCY.name,
      agency_acronym: AGENCY.acronym,
      agency_url: `${base}/webapi/v2/browse/agencies/${AGENCY.id}/`,
      contributing_agencies: [],
      agency_esg_activity: group.name,
      agency_esg_activity_type: group.type,
      agency_esg_activities: [
        {
          id: group.id,
          group_id: group.group,
          activity: group.name,
          activity_description: '',
          reports_link: null,
          activity_type: group.type,
          activity_valid_to: null,
        },
      ],
      institutions,
      institutions_hierarchical: [],
      institutions_historical: [],
      programmes: report.programmes.map((item) => ({
        ...programme(item),
        programme_names: item.names.map((name, index) => ({ name, name_is_primary: index === 0, qualification: '' })),
        programme_identifiers: [
          { identifier: `P${item.id}`, agency: `${AGENCY.acronym} - ${AGENCY.name}`, resource: 'local identifier' },
        ],
        countries: [],
        degree_outcome: item.degree ? { id: 1, outcome: 'Full degree' } : { id: 2, outcome: 'No full degree' },
        learning_outcomes: [],
      })),
      report_valid: true,
      valid_from: from,
      valid_to: to,
      flag: report.flag,
    },
  };
}
