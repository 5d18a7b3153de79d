import type { Day } from '../../model/day.ts';
import type { RegistryAgency, RegistryProgramme, RegistryReport } from '../../model/registry-facts.ts';
import type { CountryCodes } from './country-codes.ts';
import { eqfOf } from './eqf-level.ts';
import {
  ACTIVITY_TYPES,
  type AgencyRecord,
  FLAG_LEVELS,
  type ProgrammeRecord,
  type ProviderRef,
  type ReportRecord,
} from './shapes.ts';

const ASSESSMENTS: Readonly<Record<string, string>> = {
  '1': 'Attendance certificate',
  '2': 'Assessment based certificate',
  '3': 'No assessment and no certificate',
};
/** What converting a report needs from the whole read. */
export interface ReportContext {
  readonly idOf: (ref: Pick<ProviderRef, 'id' | 'deqar_id'>) => string;
  readonly codeOf: CountryCodes;
  /** Names of activity groups by id. */
  readonly groups: ReadonlyMap<number, string>;
  /** The address of a report's record in the register. */
  readonly addressOf: (record: ReportRecord) => string;
}

/** The gravest flag that any of these records states. */
function gravestFlag(...records: readonly ReportRecord[]): RegistryReport['flag'] {
  const flags = records.flatMap(({ flag, flag_level }) => [flag, flag_level]);
  return FLAG_LEVELS.findLast((level) => flags.includes(level)) ?? 'none';
}

/**
 * Joins a list item and a detail of the same report. The detail's values are taken, except where the register filters
 * by what only the list says. A report that one of the two withholds stays withheld.
 */
export function mergeReport(item: ReportRecord, detail: ReportRecord): ReportRecord {
  const said = Object.entries(detail).filter(([, value]) => value !== null && value !== undefined);
  return {
    ...item,
    ...Object.fromEntries(said),
    crossborder: item.crossborder ?? detail.crossborder,
    flag: gravestFlag(item, detail),
  };
}

function convertProgramme(record: ProgrammeRecord, codeOf: CountryCodes): RegistryProgramme {
  const names = [record.name_primary, ...(record.programme_names ?? record.names ?? []).map(({ name }) => name)];
  const field = /(\d{2,4})$/.exec(record.field_study ?? '')?.[1] ?? null;
  return {
    id: record.id,
    names: [...new Set(names.filter((name) => name !== null))],
    identifiers: (record.programme_identifiers ?? []).flatMap(({ identifier, agency }) =>
      identifier === null || agency === null
        ? []
        : [{ agency: agency.split(' - ')[0]?.trim() ?? agency, value: identifier }],
    ),
    level: eqfOf(record.qf_ehea_level),
    degree: record.degree_outcome,
    ects: record.workload_ects,
    assessment: ASSESSMENTS[record.assessment_certification ?? ''] ?? record.assessment_certification,
    isced: field,
    countries: (record.countries ?? []).flatMap((country) => codeOf(country) ?? country.name_english ?? []),
  };
}

/**
 * Converts one report to our shape. `untyped` is called for each activity whose type the record does not say; such
 * activities count for nothing.
 */
export function convertReport(
  record: ReportRecord,
  context: ReportContext,
  untyped: () => void = () => {},
): RegistryReport {
  const agencyId = record.agency_id ?? record.agency?.id ?? Number.NaN;
  const stated = ACTIVITY_TYPES.find((type) => type === record.agency_esg_activity_type);
  const activities: RegistryReport['activities'] = [];
  for (const [at, activity] of record.agency_esg_activities.entries()) {
    // What the record says beside its list of activities is about the first of them.
    const type = activity.activity_type ?? activity.type ?? (at === 0 ? stated : undefined);
    if (!type) {
      untyped();
      continue;
    }
    const groupId = activity.group_id === undefined ? null : (activity.group_id ?? 0);
    const name = activity.activity ?? context.groups.get(groupId ?? 0) ?? record.agency_esg_activity ?? type;
    activities.push({ id: activity.id, groupId, type, name: name.replace(/\s+/g, ' ').trim() });
  }
  if (record.agency_esg_activities.length === 0) untyped();
  return {
    id: record.id,
    url: context.addressOf(record),
    agencyId,
    contributingAgencies: (record.contributing_agencies ?? []).flatMap(({ id, agency_id }) => id ?? agency_id ?? []),
    activities,
    status: record.status,
    decision: record.decision,
    validFrom: record.valid_from ?? '',
    validTo: record.valid_to,
    flag: gravestFlag(record),
    crossBorder: record.crossborder ?? false,
    localIdentifier: record.local_identifier,
    providers: [...new Set(record.institutions.map(context.idOf))],
    platforms: [...new Set((record.platforms ?? []).map(context.idOf))],
    programmes: (record.programmes ?? []).map((programme) => convertProgramme(programme, context.codeOf)),
    ...(record.unstated ? { unstated: [...record.unstated] } : {}),
  };
}

/** Joins a list item and a detail of the same agency. */
export function mergeAgency(a: AgencyRecord, b: AgencyRecord): AgencyRecord {
  const said = Object.entries(b).filter(([, value]) => value !== null && value !== undefined);
  return { ...a, ...Object.fromEntries(said) };
}

/**
 * Converts one agency to our shape. The register's word on whether it is registered counts; only where no record says
 * so, the end of its registration tells (docs/rules.md 2.5).
 */
export function convertAgency(record: AgencyRecord, codeOf: CountryCodes, today: Day): RegistryAgency {
  const current = record.names?.find(({ name_valid_to }) => name_valid_to === null) ?? record.names?.[0];
  const versions = current?.name_versions ?? [];
  const acronym =
    record.acronym_primary ?? (versions.find((version) => version.acronym_is_primary) ?? versions[0])?.acronym ?? '';
  const name =
    record.name_primary ?? (versions.find((version) => version.name_is_primary) ?? versions[0])?.name ?? acronym;
  const end = record.registration_valid_to ?? null;
  return {
    id: record.id,
    acronym,
    name,
    country: codeOf(record.country),
    registered: record.is_registered ?? (end === null || end >= today),
    registrationStart: record.registration_start ?? null,
    registrationEnd: end,
  };
}
