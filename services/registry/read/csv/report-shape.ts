import { z } from 'zod';
import { REPORTS, type RecordKind } from '../record-reader.ts';
import { ACTIVITY_TYPES, REPORT_MEMBERS, type ReportRecord } from '../shapes.ts';
import { Key, list, Text } from '../stated-values.ts';

/**
 * What `deqar-reports.csv` has no column for. Because the register publishes a report with a high-level flag only after
 * it has confirmed it (decision 0028), a report in the open file has none; whether it has a low-level one is unknown.
 */
export const UNSTATED = [
  'flag',
  'crossBorder',
  'contributingAgencies',
  'platforms',
  'activities.id',
  'activities.groupId',
  'programmes.id',
  'programmes.identifiers',
  'programmes.degree',
  'programmes.ects',
  'programmes.assessment',
  'programmes.isced',
  'programmes.countries',
];

/** Its number, or its name where no row of the agencies' file has it. */
const Agency = z.union([
  Key,
  z.string().transform((name, context) => {
    context.addIssue({ code: 'custom', message: `the agency “${name}” is not among the agencies` });
    return z.NEVER;
  }),
]);

const Activity = z.object({ activity: Text, activity_type: z.enum(ACTIVITY_TYPES) }).transform((activity) => ({
  ...activity,
  id: null,
}));
const Programme = z
  .object({
    id: Key.optional(),
    name_primary: Text,
    names: list(Text.transform((name) => ({ name }))),
    qf_ehea_level: Text,
  })
  .transform((programme) => ({
    ...programme,
    id: programme.id ?? null,
    degree_outcome: null,
    workload_ects: null,
    assessment_certification: null,
    field_study: null,
  }));

const CsvReport: z.ZodType<ReportRecord> = z
  .object({
    ...REPORT_MEMBERS,
    agency_id: Agency,
    agency_esg_activities: z.array(Activity),
    institutions: z.array(z.object({ id: Key.nullable(), deqar_id: Text, name_primary: Text })).min(1),
    programmes: list(Programme),
    unstated: z.array(z.string()),
  })
  .superRefine((record, context) => {
    if (record.valid_from !== null) return;
    context.addIssue({ code: 'custom', path: ['valid_from'], message: 'it has no first day' });
  });

/** Reports as the rows of the open file give them. */
export const CSV_REPORTS: RecordKind<z.ZodType<ReportRecord>> = {
  name: 'report',
  shape: CsvReport,
  deciding: REPORTS.deciding,
};
