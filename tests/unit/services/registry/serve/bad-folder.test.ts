import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { registerAnswers } from '../../../../../services/registry/serve/register-answers.ts';
import type { Register } from '../../../../../services/registry/serve/rows.ts';
import { registerOfTables } from '../../../../../services/registry/serve/seed/scenario.ts';
import { registerOfFiles } from '../../../../../services/registry/serve/seed/web-api.ts';
import { SERVED_AT } from '../../../../helpers/served-register.ts';

/** Members that records have, with values of any kind: numbers for names, months of 0, lists for dates, cycles. */
const MEMBERS =
  'id deqar_id eter_id name_primary name_sort names identifiers locations countries place country closure_date founding_date part_of includes institution hierarchical_relationships historical_relationships relationship_type relationship_date parent child source target type_from type_to qf_ehea_levels qf_ehea_level agency agency_id agency_esg_activities group_id activity activity_type contributing_agencies institutions platforms programmes degree_outcome workload_ects valid_from valid_to valid_to_calculated flag flag_level decision status report_files languages learning_outcomes programme_names focus_countries country_valid_from country_valid_to registration_start is_registered decisions members username password token iso_3166_alpha2 name_english identifier resource toString valueOf toJSON constructor'.split(
    ' ',
  );
const scalar = fc.oneof(
  fc.constantFrom(
    null,
    true,
    '',
    '2026-00-01',
    '2024-01-01',
    '4026-12-31',
    'faculty',
    'succeeded',
    'absorbed',
    1,
    2,
    3,
    -1,
    1e300,
  ),
  fc.constantFrom(
    'European Universities alliance',
    'high level',
    'institutional',
    '__proto__',
    'AT',
    '\u0000<',
    '\ud800',
  ),
  fc.integer({ min: 0, max: 4 }),
);
const { value: anything } = fc.letrec<{ value: unknown; row: unknown }>((tie) => ({
  value: fc.oneof({ maxDepth: 4 }, scalar, scalar, fc.array(tie('value'), { maxLength: 3 }), tie('row')),
  row: fc.dictionary(fc.constantFrom(...MEMBERS), tie('value'), { maxKeys: 12 }),
}));
const rows = fc.array(
  fc.oneof(fc.dictionary(fc.constantFrom(...MEMBERS), anything, { minKeys: 4, maxKeys: 20 }), anything),
  { maxLength: 5 },
);
const filesOf = (...names: string[]) => fc.record(Object.fromEntries(names.map((name) => [name, rows])));

const LISTS = [
  'institutions/',
  'reports/',
  'agencies/?registered=All',
  'agencies/activities/',
  'agencies/activity-groups/',
];
const MORE = ['agencies/decisions/', 'countries/', 'countries/by-reports/', 'institutions/resources/'];
const PAGES = [
  'institutions/:/',
  'reports/:/',
  'agencies/:/',
  'countries/:/',
  'agencies/based-in/:/',
  'agencies/focusing-to/:/',
];
const BY = [
  'countries/by-agency-focus/:/',
  'reports/institutional/by-institution/:/',
  'reports/programme/by-institution/:/',
];
const PATHS = [
  ...[...LISTS, ...MORE].map((path) => `/webapi/v2/browse/${path}`),
  ...[...PAGES, ...BY].flatMap((path) => [1, 2, 3].map((id) => `/webapi/v2/browse/${path.replace(':', String(id))}`)),
  ...['/connectapi/v1/providers/?ordering=-deqar_id&query=a', '/connectapi/v1/europass/accreditations-v2/AT/'],
  ...['deqar-institutions.csv', 'deqar-reports.csv', 'deqar-agencies.csv'].map((name) => `/static/daily-csv/${name}`),
  ...['active=true', 'year=2024', 'valid_on=2024-01-01', 'query=a', 'flag=high%20level'].map(
    (query) => `/webapi/v2/browse/reports/?${query}&ordering=-country`,
  ),
];

/** What a file can hold of it. */
const asWritten = <T>(files: T): T => JSON.parse(JSON.stringify(files));

/** Every answer of a register can be made and written. Answers the addresses at which one could not. */
function failures(register: Register, quirks: 'strict' | 'fixed'): string[] {
  const answers = registerAnswers({ ...register, accounts: [] }, { quirks, now: () => SERVED_AT });
  return PATHS.flatMap((path) => {
    try {
      const url = new URL(path, 'https://register.example');
      const { body } = answers({ method: 'GET', url, authorization: null, contentType: '', body: '' });
      JSON.stringify(body);
      return [];
    } catch (error) {
      return [`${path}: ${error instanceof Error ? error.stack : error}`];
    }
  });
}

describe('A register in whose folder anything may stand', () => {
  it(
    'is served all the same, from files in the shapes of the Web API',
    () =>
      fc.assert(
        fc.property(
          filesOf(
            'providers.json',
            'provider-details.json',
            'reports.json',
            'report-details.json',
            'agencies.json',
            'activity-groups.json',
            'countries.json',
            'accounts.json',
          ),
          fc.constantFrom('strict', 'fixed'),
          (files, quirks) => {
            expect(failures(registerOfFiles(asWritten(files)), quirks)).toEqual([]);
          },
        ),
        { numRuns: 150 },
      ),
    60_000,
  );

  it(
    'is served all the same, from tables',
    () =>
      fc.assert(
        fc.property(
          filesOf(
            'countries',
            'agencies',
            'activity_groups',
            'activities',
            'institutions',
            'hierarchical_relationships',
            'historical_relationships',
            'reports',
            'accounts',
          ),
          fc.constantFrom('strict', 'fixed'),
          (tables, quirks) => {
            expect(failures(registerOfTables(asWritten(tables)), quirks)).toEqual([]);
          },
        ),
        { numRuns: 150 },
      ),
    60_000,
  );
});
