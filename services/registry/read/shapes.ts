import { z } from 'zod';
import { REGISTER_SPAN } from '../../model/register-key.ts';
import { REPORT_DECISIONS } from '../../model/registry-facts.ts';
import { Key, list, RecordDay, ReportDay, SideDay, StatedDay, Text, Yes } from './stated-values.ts';

/**
 * Records of a DEQAR-like register as they arrive. Connect API v1 and Web API v2, lists and details name and shape the
 * same thing differently. We are lenient about form (ids as text, days in seconds or ISO), and strict where a wrong
 * reading would change a verdict: such a member must be stated, because absent does not mean null. Members that nobody
 * uses are dropped.
 */

const Country = z.union([
  z.object({ iso_3166_alpha2: Text, name_english: Text }),
  Text.transform((name) => ({ iso_3166_alpha2: null, name_english: name })),
]);
export type CountryRecord = z.infer<typeof Country>;

const Place = z.object({ country: Country, city: Text, country_verified: Yes, country_valid_to: SideDay });

export const ProviderRef = z.object({ id: Key, deqar_id: Text, name_primary: Text });
/** How a record names a provider: by its key, by its id, or by both. */
export type ProviderRef = Omit<z.infer<typeof ProviderRef>, 'id'> & { readonly id: number | null };

const relationship = { relationship_type: Text, valid_from: RecordDay, valid_to: RecordDay };
const Hierarchical = z.union([
  z.object({ institution: ProviderRef, ...relationship }),
  // Items of the Web API's list name the other provider directly, by the register's id only.
  z
    .object({ deqar_id: z.string().trim().min(1), name_primary: Text, ...relationship })
    .transform(({ deqar_id, name_primary, ...rest }) => ({
      institution: { id: null, deqar_id, name_primary },
      ...rest,
    })),
]);
const Historical = z.object({ institution: ProviderRef, relationship_type: Text, relationship_date: RecordDay });

const Level = z.union([
  z.object({ qf_ehea_level: z.union([z.string(), z.number()]), qf_ehea_level_valid_to: SideDay }),
  z.union([z.string(), z.number()]).transform((level) => ({ qf_ehea_level: level, qf_ehea_level_valid_to: null })),
]);

/** An item of `/connectapi/v1/providers/`, `/providers/{id}` or `/webapi/v2/browse/institutions/…`. */
export const ProviderRecord = z.object({
  id: Key,
  deqar_id: Text,
  eter_id: Text,
  name_primary: Text,
  identifiers: list(
    z.object({
      identifier: Text,
      resource: Text,
      /** Null, a name or an object. An identifier with an agency belongs to that agency alone. */
      agency: z.unknown().optional(),
      identifier_valid_from: SideDay,
      identifier_valid_to: SideDay,
    }),
  ),
  names: list(
    z.object({
      name_official: Text,
      name_english: Text,
      acronym: Text,
      name_versions: list(z.object({ name: Text })),
      name_valid_to: SideDay,
    }),
  ),
  website_link: Text,
  founding_date: SideDay,
  closure_date: StatedDay,
  is_other_provider: Yes,
  is_orgreg_alliance: Yes,
  locations: list(Place),
  countries: list(Place),
  place: list(Place),
  part_of: list(Hierarchical),
  includes: list(Hierarchical),
  hierarchical_relationships: z.object({ part_of: list(Hierarchical), includes: list(Hierarchical) }).nullish(),
  historical_relationships: list(Historical),
  qf_ehea_levels: list(Level),
});
export type ProviderRecord = z.infer<typeof ProviderRecord>;

const DEGREE_WORDS: Readonly<Record<string, boolean>> = {
  true: true,
  1: true,
  'full degree': true,
  false: false,
  2: false,
  'no full degree': false,
};

/** Whether a programme leads to a degree. This must be stated: it tells a short course from a degree. */
const Degree = z
  .union([
    z.boolean(),
    z.number(),
    z.string(),
    z.object({ id: z.union([z.number(), z.string()]) }).transform(({ id }) => id),
    z.null(),
  ])
  .transform((value, context) => {
    if (value === null) return null;
    const degree = DEGREE_WORDS[String(value).trim().toLowerCase()];
    if (degree !== undefined) return degree;
    context.addIssue({ code: 'custom', message: `the degree outcome “${String(value)}” is unknown` });
    return z.NEVER;
  });

/** A number, also in the way people write it: `5,0`, `5 ECTS`. */
const Credits = z
  .union([
    z.number(),
    z
      .string()
      .trim()
      .regex(/^\d+(?:[.,]\d+)?\s*(?:ECTS|credits?|points?|CP)?$/i)
      .transform((text) => Number.parseFloat(text.replace(',', '.'))),
  ])
  .nullish()
  .transform((credits) => credits ?? null);

const ProgrammeName = z.union([z.object({ name: Text }), Text.transform((name) => ({ name }))]);

const Programme = z.object({
  id: Key,
  name_primary: Text,
  names: list(ProgrammeName),
  programme_names: list(ProgrammeName),
  programme_identifiers: list(
    z.object({
      identifier: Text,
      agency: z.union([Text, z.object({ acronym_primary: Text }).transform((agency) => agency.acronym_primary)]),
    }),
  ),
  qf_ehea_level: z.union([z.string(), z.number()]).nullish(),
  degree_outcome: Degree,
  workload_ects: Credits,
  assessment_certification: z.union([Text, z.object({ assessment: Text }).transform(({ assessment }) => assessment)]),
  field_study: Text,
  countries: list(Country),
});
export type ProgrammeRecord = Omit<z.infer<typeof Programme>, 'id'> & { readonly id: number | null };

export const ACTIVITY_TYPES = ['programme', 'institutional', 'joint programme', 'institutional/programme'] as const;
const Activity = z.object({
  id: Key,
  group_id: Key.nullable(),
  activity: Text,
  type: z.enum(ACTIVITY_TYPES).nullish(),
  activity_type: z.enum(ACTIVITY_TYPES).nullish(),
});

type ActivityRecord = Omit<z.infer<typeof Activity>, 'id' | 'group_id'> & {
  readonly id: number | null;
  /** Absent where the interface does not say it; null where it says that there is none. */
  readonly group_id?: number | null | undefined;
};

/** A word from a closed list: bare, or as an object of the register's own lists (`{ id, decision }`). */
const word = <T extends string>(member: string, known: Readonly<Record<string, T>>) =>
  z.union([z.string(), z.looseObject({ [member]: z.string() })]).transform((value, context) => {
    const text = typeof value === 'string' ? value : String(value[member]);
    const found = known[text.trim().replace(/\s+/g, ' ').toLowerCase()];
    if (found !== undefined) return found;
    context.addIssue({ code: 'custom', message: `the ${member} “${text}” is unknown` });
    return z.NEVER;
  });

const DECISIONS = Object.fromEntries(REPORT_DECISIONS.map((decision) => [decision, decision]));
const STATUSES = { 'part of obligatory eqa system': 'obligatory', voluntary: 'voluntary' } as const;
export const FLAG_LEVELS = ['none', 'low', 'high'] as const;
const FLAGS = {
  none: 'none',
  'low level': 'low',
  low: 'low',
  'high level': 'high',
  high: 'high',
} as const;

/** Undefined where the record does not mention it. */
const Flag = z
  .union([
    z.null().transform(() => 'none' as const),
    z.literal('').transform(() => 'none' as const),
    word('flag', FLAGS),
  ])
  .optional();

/** The members of a report as the Web API states them. */
export const REPORT_MEMBERS = {
  id: Key,
  /** Present only where the register gives its reports an address of their own. */
  url: Text,
  report_links: list(z.object({ link: Text })),
  agency: z.object({ id: Key }).nullish(),
  agency_id: Key.nullish(),
  contributing_agencies: list(z.object({ id: Key.nullish(), agency_id: Key.nullish() })),
  agency_esg_activities: z.array(Activity),
  agency_esg_activity: Text,
  agency_esg_activity_type: Text,
  institutions: z.array(ProviderRef).min(1),
  platforms: list(ProviderRef),
  programmes: list(Programme),
  decision: word('decision', DECISIONS),
  status: word('status', STATUSES),
  valid_from: ReportDay,
  valid_to: ReportDay,
  crossborder: Yes,
  flag: Flag,
  flag_level: Flag,
  local_identifier: Text,
  date_updated: SideDay,
  updated_at: SideDay,
};

/** An item of `/webapi/v2/browse/reports/`, or `/reports/{id}/`. */
export const ReportRecord = z.object(REPORT_MEMBERS).superRefine((record, context) => {
  const missing = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message });
  if (record.flag === undefined && record.flag_level === undefined) missing('flag', 'it does not state its flag');
  const agency = record.agency_id ?? record.agency?.id ?? null;
  if (agency === null) missing('agency', 'it names no agency');
  // Among several registers a larger number would be that of another register's agency.
  else if (agency >= REGISTER_SPAN) missing('agency', 'the number of its agency is too large');
  if (record.valid_from === null) missing('valid_from', 'it has no first day');
});
/** A report, by whichever interface it came. */
export type ReportRecord = Omit<
  z.infer<typeof ReportRecord>,
  'institutions' | 'programmes' | 'agency_esg_activities'
> & {
  readonly institutions: readonly ProviderRef[];
  readonly programmes?: readonly ProgrammeRecord[] | null | undefined;
  readonly agency_esg_activities: readonly ActivityRecord[];
  /** What the interface cannot say. */
  readonly unstated?: readonly string[];
};

/** An item of `/webapi/v2/browse/agencies/`, or `/agencies/{id}/`. */
export const AgencyRecord = z
  .object({
    id: Key,
    acronym_primary: Text,
    name_primary: Text,
    names: list(
      z.object({
        name_valid_to: SideDay,
        name_versions: list(z.object({ name: Text, acronym: Text, name_is_primary: Yes, acronym_is_primary: Yes })),
      }),
    ),
    country: Country.nullish(),
    is_registered: Yes,
    registration_start: StatedDay.optional(),
    registration_valid_to: StatedDay.optional(),
  })
  .refine((record) => record.is_registered !== null || record.registration_valid_to !== undefined, {
    path: ['registration_valid_to'],
    message: 'it says neither whether it is registered nor until when',
  });
export type AgencyRecord = z.infer<typeof AgencyRecord>;

/** An item of `/webapi/v2/browse/agencies/activity-groups/`. */
export const ActivityGroupRecord = z.object({ id: Key, activity: Text });
export type ActivityGroupRecord = z.infer<typeof ActivityGroupRecord>;
