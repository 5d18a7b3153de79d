import { readFileSync } from 'node:fs';
import { DEQAR, RECORDED_TOKEN } from './recorded-answers.ts';
import {
  countries,
  DEMO_PROGRAMMES,
  demoAgencies,
  demoInstitutions,
  demoReports,
  fixture,
  ORIGIN,
  of,
  type Row,
} from './recorded-demo.ts';

function agencyOfScenario(row: Row, at: number, demoNames: number): Row {
  return {
    id: row.id,
    deqar_id: row.deqar_id,
    name_primary: row.name_primary,
    acronym_primary: row.acronym_primary,
    country: row.country,
    is_registered: row.is_registered,
    registration_start: row.registration_start,
    registration_valid_to: row.registration_valid_to,
    website_link: row.website_link,
    focus_countries: row.focus_countries,
    names: [
      {
        id: demoNames + at + 1,
        name_versions: [
          {
            name: row.name_primary,
            name_transliterated: '',
            name_is_primary: true,
            acronym: row.acronym_primary,
            acronym_transliterated: '',
            acronym_is_primary: true,
          },
        ],
        name_note: '',
        name_valid_to: null,
      },
    ],
    contact_person: 'N.N.',
    reports_link: `${row.website_link}/reports`,
    phone_numbers: [],
    address: '<p>1 Example Street</p>',
    emails: [`office@${new URL(String(row.website_link)).host}`],
    associations: [],
    specialisation_note: '',
    description_note: '<p>Synthetic agency for tests.</p>',
    geographical_focus: 'national',
    historical_data: [],
    decisions: [
      {
        decision_date: row.registration_start,
        decision_type: 'admission',
        decision_file: `${ORIGIN}/reports/EQAR/decision.pdf`,
        decision_file_extra: null,
      },
    ],
  };
}

/** What whoever recorded the answers entered beside the scenario's columns. */
function institutionOfScenario(row: Row, parents: readonly Row[]): Row {
  const faculty = parents.find((one) => one.child === row.id && one.relationship_type === 'faculty');
  const orgreg = row.eter_id !== null;
  const list = (value: unknown) => value as Row[];
  return {
    ...row,
    created_at: '2024-01-02',
    name_sort: faculty === undefined ? row.name_primary : `${faculty.name} / ${row.name_primary}`,
    names: list(row.names).map((name, at, all) => ({
      ...name,
      name_source_note: orgreg && at === all.length - 1 ? `OrgReg-2025-CHAR${row.eter_id}-1 ` : '',
    })),
    locations: list(row.locations).map((place) => ({ ...place, country_source: orgreg ? 'OrgReg' : 'EQAR' })),
    qf_ehea_levels: (row.qf_ehea_levels as string[]).map((level) => ({
      qf_ehea_level: level,
      qf_ehea_level_source: orgreg ? 'ETER' : 'EQAR',
      qf_ehea_level_valid_from: row.founding_date,
    })),
    source_of_information: row.is_other_provider === true ? 'Synthetic' : null,
  };
}

const FIRST_REPORT = 5_000;
const QUALIFICATIONS: Readonly<Record<string, string>> = {
  'Applied Data Ethics': 'Micro-credential in Applied Data Ethics',
  'Data Science': 'Master of Science',
  'Stage Design': 'Bachelor of Arts',
};
const OUTCOMES = ['http://data.europa.eu/esco/skill/b1115b14-fa16-4c1e-be6c-91fd49a1808b'];

function reportsOfScenario(reports: readonly Row[], agencies: readonly Row[], demoNames: number): Row[] {
  let name = demoNames;
  return reports.map((report) => {
    const agency = agencies.find(({ id }) => id === report.agency);
    const acronym = String(agency?.acronym_primary);
    const year = String(report.valid_from).slice(0, 4);
    return {
      ...report,
      created_at: '2024-02-01',
      updated_at: '2025-11-03',
      report_files: [
        {
          id: Number(report.id) - FIRST_REPORT + 1,
          file_display_name: 'Report and decision',
          file: `${ORIGIN}/reports/${acronym}/${year}/${report.id}/report.pdf`,
          languages: ['English'],
        },
      ],
      report_links: [
        {
          link_display_name: 'View report record on agency site',
          link: `${agency?.website_link}/r/${report.id}`,
        },
      ],
      programmes: (report.programmes as Row[]).map((programme) => {
        const ethics = programme.id === 7001;
        return {
          ...programme,
          names: (programme.names as string[]).map((one, at) => ({
            id: ++name,
            name: one,
            qualification: QUALIFICATIONS[one] ?? '',
            name_is_primary: at === 0,
          })),
          ...(ethics
            ? {
                learning_outcomes: OUTCOMES,
                learning_outcome_description: 'Assess ethical risks of data-driven systems.',
              }
            : {}),
        };
      }),
    };
  });
}

function resources(): Row[] {
  const listed = fixture('lists/identifier_resource.yaml').map(({ pk, fields }) => ({ resource: pk, ...fields }));
  return [...listed, { resource: 'ROR', title: 'Research Organization Registry' }];
}

/** The register from which the answers were recorded: the scenario and EQAR's demo data, as tables. */
export function recordedTables(): Row {
  const scenario = JSON.parse(readFileSync(`${DEQAR}/scenario/scenario.json`, 'utf8')) as Record<string, Row[]>;
  const rows = (name: string): Row[] => scenario[name] ?? [];
  const demo = demoAgencies();
  const institutions = demoInstitutions();
  const nameOf = (id: unknown) => rows('institutions').find((row) => row.id === id)?.name_primary;
  const parents = rows('hierarchical_relationships').map((row) => ({ ...row, name: nameOf(row.parent) }));
  const demoNames = of(DEMO_PROGRAMMES.flatMap(fixture), 'programmes.ProgrammeName').length;
  return {
    countries: countries(),
    identifier_resources: resources(),
    accounts: [{ username: 'testuser', password: 'testpassword', token: RECORDED_TOKEN }],
    agencies: [...demo.agencies, ...rows('agencies').map((row, at) => agencyOfScenario(row, at, 3))],
    activity_groups: [...demo.groups, ...rows('activity_groups')],
    activities: [...demo.activities, ...rows('activities')],
    institutions: [
      ...institutions.institutions,
      ...rows('institutions').map((row) => institutionOfScenario(row, parents)),
    ],
    hierarchical_relationships: [...institutions.hierarchical, ...rows('hierarchical_relationships')],
    historical_relationships: [...institutions.historical, ...rows('historical_relationships')],
    reports: [...demoReports(), ...reportsOfScenario(rows('reports'), rows('agencies'), demoNames)],
  };
}
