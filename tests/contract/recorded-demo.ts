import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { DEQAR } from './recorded-answers.ts';

export type Row = Record<string, unknown>;
interface Fixture {
  readonly model: string;
  readonly pk: number | string;
  readonly fields: Row;
}

export const fixture = (path: string): Fixture[] =>
  parse(readFileSync(`${DEQAR}/fixtures/${path}`, 'utf8'), { uniqueKeys: false }) ?? [];
export const of = (rows: readonly Fixture[], model: string) =>
  rows.filter((row) => row.model.toLowerCase() === model.toLowerCase());
const byField = (rows: readonly Fixture[], field: string, value: unknown) =>
  rows.filter(({ fields }) => fields[field] === value).map(({ fields, pk }): Row => ({ pk, ...fields }));

function names(path: string, field: string): ReadonlyMap<unknown, unknown> {
  return new Map(fixture(path).map(({ pk, fields }) => [pk, fields[field]]));
}

export const ORIGIN = 'https://backend.deqar.eu';

export function countries(): Row[] {
  const permission = names('lists/permission_type.yaml', 'type');
  return fixture('countries/country.yaml').map(({ pk, fields }) => ({
    id: pk,
    iso_3166_alpha2: fields.iso_3166_alpha2,
    iso_3166_alpha3: fields.iso_3166_alpha3,
    name_english: fields.name_english,
    ehea_is_member: fields.ehea_is_member,
    eqar_governmental_member_start: fields.eqar_governmental_member_start ?? null,
    qa_requirements: [],
    qa_requirement_note: fields.qa_requirement_note,
    external_QAA_is_permitted: permission.get(fields.external_QAA_is_permitted),
    external_QAA_note: fields.external_QAA_note,
    eligibility: fields.eligibility,
    conditions: fields.conditions,
    recognition: fields.recognition,
    european_approach_is_permitted: permission.get(fields.european_approach_is_permitted),
    european_approach_note: fields.european_approach_note,
    has_full_institution_list: false,
    ehea_key_commitment: 'no',
    general_note: fields.general_note,
    qaa_regulations: [],
    historical_data: [],
  }));
}

export function demoAgencies(): { agencies: Row[]; groups: Row[]; activities: Row[] } {
  const rows = ['agencies/agency_demo_01.yaml', 'agencies/agency_demo_02.yaml'].flatMap(fixture);
  const types = names('agencies/agency_activity_type.yaml', 'type');
  const kinds = names('lists/eqar_decision_type.yaml', 'type');
  const agencies = of(rows, 'agencies.Agency').map(({ pk, fields }) => ({
    id: pk,
    ...fields,
    focus_countries: byField(of(rows, 'agencies.AgencyFocusCountry'), 'agency', pk),
    decisions: byField(of(rows, 'agencies.AgencyEQARDecision'), 'agency', pk).map((row) => ({
      decision_date: row.decision_date,
      decision_type: kinds.get(row.decision_type),
      // The file's address was stored as a name of a file.
      decision_file: `${ORIGIN}/reports/${String(row.decision_file).replace('://', '%3A/')}`,
      decision_file_extra: null,
    })),
  }));
  const groups = of(rows, 'agencies.AgencyActivityGroup').map(({ pk, fields }) => ({
    id: pk,
    activity: fields.activity,
    activity_type: types.get(fields.activity_type),
  }));
  const activities = of(rows, 'agencies.AgencyESGActivity').map(({ pk, fields }) => ({
    id: pk,
    ...fields,
    group_id: fields.activity_group,
  }));
  return { agencies, groups, activities };
}

const DEMO_INSTITUTIONS = [
  ...['institution_demo_01', 'institution_demo_02', 'institution_demo_03', 'other_provider_01', 'other_provider_02'],
  'institutions_hierarchical_relationship_demo',
  'institutions_historical_relationship_demo',
];

export function demoInstitutions() {
  const rows = DEMO_INSTITUTIONS.flatMap((name) => fixture(`institutions/${name}.yaml`));
  const levels = names('lists/qf_ehea_level.yaml', 'level');
  const versions = of(rows, 'institutions.InstitutionNameVersion');
  const institutions = of(rows, 'institutions.Institution').map(({ pk, fields }) => ({
    id: pk,
    ...fields,
    name_sort: '',
    names: byField(of(rows, 'institutions.InstitutionName'), 'institution', pk).map(({ pk: name, ...row }) => ({
      name_official: row.name_official,
      name_official_transliterated: '',
      name_english: row.name_english ?? '',
      name_versions: byField(versions, 'institution_name', name).map((one) => ({
        name: one.name,
        transliteration: '',
      })),
      acronym: row.acronym ?? '',
      name_source_note: '',
      name_valid_to: row.name_valid_to ?? null,
    })),
    identifiers: byField(of(rows, 'institutions.InstitutionIdentifier'), 'institution', pk),
    // The database gives the places that began first first, and of those the ones that were entered last.
    locations: byField(of(rows, 'institutions.InstitutionCountry'), 'institution', pk).sort(
      (a, b) => String(a.country_valid_from).localeCompare(String(b.country_valid_from)) || Number(b.pk) - Number(a.pk),
    ),
    qf_ehea_levels: byField(of(rows, 'institutions.InstitutionQFEHEALevel'), 'institution', pk).map((row) => ({
      ...row,
      qf_ehea_level: levels.get(row.qf_ehea_level),
    })),
  }));
  const kinds = new Map(
    fixture('institutions/institution_relationship_type.yaml').map(({ pk, fields }) => [pk, fields]),
  );
  return {
    institutions,
    hierarchical: of(rows, 'institutions.InstitutionHierarchicalRelationship').map(({ fields }) => ({
      ...fields,
      parent: fields.institution_parent,
      child: fields.institution_child,
      relationship_type: null,
    })),
    historical: of(rows, 'institutions.InstitutionHistoricalRelationship').map(({ fields }) => ({
      ...fields,
      source: fields.institution_source,
      target: fields.institution_target,
      ...kinds.get(fields.relationship_type as number),
    })),
  };
}

export const DEMO_PROGRAMMES = Array.from(
  { length: 12 },
  (_, at) => `programmes/programme_demo_${String(at + 1).padStart(2, '0')}.yaml`,
);
/** The day on which the recorded answers were made, which is when the demo reports were entered. */
const ENTERED = '2026-11-22';

export function demoReports(): Row[] {
  const rows = ['reports/report_demo_01.yaml', 'reports/report_demo_ap_01.yaml'].flatMap(fixture);
  const programmes = DEMO_PROGRAMMES.flatMap(fixture);
  const [statuses, decisions] = [
    names('reports/report_status.yaml', 'status'),
    names('reports/report_decision.yaml', 'decision'),
  ];
  const countryNames = names('countries/country.yaml', 'name_english');
  return of(rows, 'reports.Report').map(({ pk, fields }) => ({
    id: pk,
    ...fields,
    status: statuses.get(fields.status),
    decision: decisions.get(fields.decision),
    updated_at: ENTERED,
    programmes: byField(of(programmes, 'programmes.Programme'), 'report', pk).map((row) => ({
      id: row.pk,
      name_primary: row.name_primary,
      countries: (row.countries as number[]).map((id) => countryNames.get(id)),
      names: byField(of(programmes, 'programmes.ProgrammeName'), 'programme', row.pk).map(({ pk: id, ...name }) => ({
        ...name,
        id,
      })),
    })),
    report_files: byField(of(rows, 'reports.ReportFile'), 'report', pk).map((row) => ({
      id: row.pk,
      file_display_name: '',
      file: null,
      languages: ['English'],
    })),
  }));
}
