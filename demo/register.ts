import { addDays, type Day } from '../services/model/day.ts';
import type { DemoInstitution } from './content.ts';
import { AGENCY, activity, COUNTRIES, DEMO_GROUPS, LEVEL_NAMES } from './register-lists.ts';
import {
  DEMO_REPORTS,
  type DemoReport,
  FURTHER_PROVIDERS,
  type FurtherProvider,
  PROVIDER_FACTS,
  RELATIONS,
} from './register-plan.ts';

/** A register's answers in the shapes of the Web API, by file name as a registry folder has them. */
export type RegisterFiles = Readonly<Record<string, readonly unknown[]>>;

const YEAR_DAYS = 365;
const midnight = (day: Day | null) => (day === null ? null : `${day}T00:00:00Z`);
const keyOf = (registryId: string) => Number(registryId.replace('DEMO-INST-', ''));

interface RegisterRecord {
  readonly id: string;
  readonly name: string;
  readonly official: string;
  readonly country: string;
  readonly city: string;
  readonly website: string;
  readonly domain: string | null;
}

function recordsOf(institutions: readonly DemoInstitution[], further: readonly FurtherProvider[]): RegisterRecord[] {
  const published = institutions.flatMap((institution) =>
    institution.registryId === null
      ? []
      : [
          {
            id: institution.registryId,
            name: institution.name.en ?? institution.key,
            official:
              Object.entries(institution.name).find(([language]) => language !== 'en')?.[1] ??
              institution.name.en ??
              '',
            country: institution.country,
            city: institution.city,
            website: `https://www.${institution.domain}`,
            domain: institution.domain,
          },
        ],
  );
  const others = further.map((other) => ({
    ...other,
    official: other.name,
    website: `https://www.${other.site}`,
    domain: null,
  }));
  return [...published, ...others];
}

function providerOf(record: RegisterRecord, all: readonly RegisterRecord[], today: Day) {
  const facts = PROVIDER_FACTS[record.id];
  const country = COUNTRIES[record.country];
  const nameOf = (id: string) => all.find((other) => other.id === id)?.name ?? id;
  const place = {
    city: record.city,
    lat: null,
    long: null,
    country_verified: true,
    country_valid_from: '2000-01-01',
    country_valid_to: null,
  };
  const closure = facts?.closedDaysAgo === undefined ? null : addDays(today, -facts.closedDaysAgo);
  const identifiers = record.domain === null ? [] : [{ identifier: record.domain, agency: null, resource: 'SCHAC' }];
  const names = [
    {
      name_official: record.official,
      name_official_transliterated: '',
      name_english: record.name,
      name_versions: [],
      acronym: '',
      name_valid_to: null,
    },
  ];
  const relation = (other: string) => ({
    id: keyOf(other),
    deqar_id: other,
    eter_id: null,
    name_primary: nameOf(other),
    name_sort: nameOf(other),
    website_link: '',
  });
  const hierarchical = RELATIONS.filter((item) => item.kind === 'child');
  const partOf = hierarchical
    .filter((item) => item.from === record.id)
    .map((item) => ({
      institution: relation(item.to),
      relationship_type: item.type,
      valid_from: '2005-01-01',
      valid_to: null,
    }));
  const includes = hierarchical
    .filter((item) => item.to === record.id)
    .map((item) => ({
      institution: relation(item.from),
      relationship_type: item.type,
      valid_from: '2005-01-01',
      valid_to: null,
    }));
  const historical = RELATIONS.flatMap((item) => {
    if (item.kind !== 'event') return [];
    const date = addDays(today, -item.daysAgo);
    if (item.from === record.id)
      return [{ institution: relation(item.to), relationship_type: item.label, relationship_date: date }];
    if (item.to === record.id)
      return [{ institution: relation(item.from), relationship_type: item.inverse, relationship_date: date }];
    return [];
  });
  const shared = {
    id: keyOf(record.id),
    deqar_id: record.id,
    eter_id: null,
    website_link: record.website,
    founding_date: '1998-09-01',
    closure_date: closure,
    is_other_provider: facts?.otherProvider ?? false,
    organization_type: null,
    names,
  };
  return {
    list: {
      ...shared,
      name_primary: record.name,
      identifiers,
      locations: [{ country, ...place }],
      part_of: partOf,
      includes: includes.map((item) => ({ ...item, valid_from: Date.parse(`${item.valid_from}T00:00:00Z`) / 1000 })),
      country: [country?.name_english],
      city: [record.city],
      date_created: '2024-01-02T00:00:00Z',
    },
    detail: {
      ...shared,
      name_primary: record.name,
      identifiers: identifiers.map((item) => ({
        ...item,
        identifier_valid_from: '2000-01-01',
        identifier_valid_to: null,
      })),
      countries: [{ country, country_source: 'demo', ...place }],
      historical_relationships: historical,
      hierarchical_relationships: { part_of: partOf, includes },
      qf_ehea_levels: (facts?.levels ?? []).map((level) => ({
        qf_ehea_level: LEVEL_NAMES[level],
        qf_ehea_level_source: 'demo',
        qf_ehea_level_source_note: '',
        qf_ehea_level_valid_from: '2000-01-01',
        qf_ehea_level_valid_to: null,
      })),
      is_orgreg_alliance: false,
      source_of_information: null,
      historical_data: [],
    },
  };
}

function reportOf(report: DemoReport, all: readonly RegisterRecord[], today: Day, base: string) {
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
      agency_esg_activities: [{ id: group.id, group_id: group.group, type: group.type }],
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

/** The demo register as of `today`, its addresses below `base`: reports that produce every verdict code. */
export function demoRegister(institutions: readonly DemoInstitution[], today: Day, base: string): RegisterFiles {
  const records = recordsOf(institutions, FURTHER_PROVIDERS);
  const providers = records.map((record) => providerOf(record, records, today));
  const reports = DEMO_REPORTS.map((report) => reportOf(report, records, today, base));
  const activities = DEMO_GROUPS.map((group) => ({
    id: group.id,
    group_id: group.group,
    activity: group.name,
    activity_description: '',
    reports_link: null,
    activity_type: group.type,
    activity_valid_to: null,
  }));
  const agency = {
    id: AGENCY.id,
    deqar_id: AGENCY.id,
    name_primary: AGENCY.name,
    acronym_primary: AGENCY.acronym,
    names: [
      {
        id: 1,
        name_versions: [
          {
            name: AGENCY.name,
            name_transliterated: '',
            name_is_primary: true,
            acronym: AGENCY.acronym,
            acronym_transliterated: '',
            acronym_is_primary: true,
          },
        ],
        name_note: '',
        name_valid_to: null,
      },
    ],
    country: COUNTRIES.AT,
    is_registered: true,
    registration_start: '2010-01-01',
    registration_valid_to: addDays(today, 3 * YEAR_DAYS),
    registration_note: '',
    website_link: base,
    activities,
  };
  const groups = DEMO_GROUPS.map((group) => ({
    id: group.group,
    activity: group.name,
    activity_type: group.type,
    reports_link: null,
    members: [
      {
        id: group.id,
        agency: AGENCY.acronym,
        activity_description: '',
        reports_link: null,
        activity_valid_from: '2010-01-01',
        activity_valid_to: null,
      },
    ],
  }));
  return {
    'providers.json': providers.map((provider) => provider.list),
    'provider-details.json': providers.map((provider) => provider.detail),
    'reports.json': reports.map((report) => report.list),
    'report-details.json': reports.map((report) => report.detail),
    'agencies.json': [agency],
    'activity-groups.json': groups,
  };
}
