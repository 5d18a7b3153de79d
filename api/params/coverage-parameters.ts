import { z } from 'zod';
import { TABLES } from '../../services/coverage/tables.ts';
import { REGISTER_SPAN } from '../../services/model/register-key.ts';
import type { Parameters } from './clean.ts';
import { countryCode } from './closed-lists.ts';
import { code } from './condition.ts';
import { report } from './mistake.ts';
import { day, MOMENT_NAMES, momentParameters } from './moment.ts';
import { COMMON, common } from './other-parameters.ts';

/** `12`, or `at-register/12` for an agency of a further register. */
const AGENCY = /^(?:([a-z][a-z0-9-]{1,30})\/)?([1-9]\d{0,7})$/;

/** Reads an agency: the short name of its register (null: the first one), and its number there. */
export function agencyIn(typed: string): { readonly registry: string | null; readonly id: number } | null {
  const [, registry, id] = AGENCY.exec(typed) ?? [];
  // A larger number would be one of another register.
  return id === undefined || Number(id) >= REGISTER_SPAN ? null : { registry: registry ?? null, id: Number(id) };
}

const agency = z
  .string()
  .meta({ pattern: AGENCY.source, examples: ['12', 'at-register/3'] })
  .transform(
    (typed, context) =>
      agencyIn(typed) ?? report(context, { code: 'whole', value: typed, facts: { least: 1, most: REGISTER_SPAN - 1 } }),
  );

/** Forms of the answer. `deqar-csv`: the table `deqar-submission` as CSV. */
export const COVERAGE_FORMATS = ['json', 'csv', 'xlsx', 'html', 'deqar-csv'] as const;
export type CoverageFormat = (typeof COVERAGE_FORMATS)[number];

/** `GET /v1/coverage`. */
export const COVERAGE_PARAMETERS = {
  names: {
    single: ['country', 'agency', ...MOMENT_NAMES, 'against', 'table', 'format', ...COMMON],
    list: [],
    notBuiltYet: [],
  },
  schema: z.object({
    country: countryCode
      .optional()
      .describe('ISO 3166-1 alpha-2, or a quality assurance system (`BE-fl`); a country takes in its systems.'),
    agency: agency
      .optional()
      .describe('The register’s number of an agency; of a further register as `register/number`.'),
    ...momentParameters,
    against: day
      .optional()
      .describe('An earlier or later day to compare with, as it was known at the end of that day, or now.'),
    table: code(TABLES).optional().describe('One table; all of them where nothing is said, in CSV `evidence`.'),
    format: code(COVERAGE_FORMATS).optional().describe('Form of the answer, else by Accept.'),
    ...common,
  }),
} satisfies Parameters<z.ZodObject>;
