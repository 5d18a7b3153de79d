import { z } from 'zod';
import { type Day, dayOf, isDay } from '../model/day.ts';

/**
 * Records of a DEQAR-like register as they come: Connect API v1 and Web API v2, lists and details, which name and shape the same thing differently. Lenient in
 * form (null anywhere, ids as text, seconds or ISO dates), strict where a wrong reading would change a verdict. Members that nobody uses are dropped.
 */

const MS_PER_SECOND = 1000;
const DAY_CHARACTERS = 10;
/** Keys are the register's 32-bit row numbers; the store holds them as such. */
export const KEY_AT_MOST = 2_147_483_647;

function dayFrom(value: string | number | null | undefined): Day | null | undefined {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'string') {
    const day = value.trim().slice(0, DAY_CHARACTERS);
    return isDay(day) ? day : undefined;
  }
  const instant = new Date(value * MS_PER_SECOND);
  return Number.isNaN(instant.getTime()) ? undefined : dayOf(instant);
}

/** A day, or null where the record says nothing; what is there but no day is a mistake of the record. */
const RecordDay = z
  .union([z.string(), z.number()])
  .nullish()
  .transform((value, context) => {
    const day = dayFrom(value);
    if (day !== undefined) return day;
    context.addIssue({ code: 'custom', message: `${String(value)} is no date` });
    return z.NEVER;
  });
/** A day that decides nothing: unreadable counts as not said. */
const SideDay = RecordDay.catch(null);

const Text = z
  .union([z.string(), z.number()])
  .nullish()
  .transform((value) => (value === null || value === undefined || `${value}`.trim() === '' ? null : `${value}`.trim()));

const Key = z
  .union([
    z.number(),
    z
      .string()
      .regex(/^\d{1,15}$/)
      .transform(Number),
  ])
  .pipe(z.int().nonnegative().max(KEY_AT_MOST));

const Yes = z
  .union([z.boolean(), z.literal(['true', 'True', 'yes', 'Yes', '1', 'false', 'False', 'no', 'No', '0', 0, 1])])
  .transform((value) => value === true || value === 1 || /^(true|yes|1)$/i.test(String(value)))
  .nullish()
  .transform((value) => value ?? null);

const list = <T extends z.ZodType>(item: T) => z.array(item).nullish();

const Country = z.union([
  z.object({ iso_3166_alpha2: Text, name_english: Text }),
  Text.transform((name) => ({ iso_3166_alpha2: null, name_english: name })),
]);
export type CountryRecord = z.infer<typeof Country>;

const Place = z.object({ country: Country, city: Text, country_verified: Yes, country_valid_to: SideDay });

const ProviderRef = z.object({ id: Key, deqar_id: Text, name_primary: Text });
/** How a record names a provider: by its key, by its id, or by both. */
export type ProviderRef = Omit<z.infer<typeof ProviderRef>, 'id'> & { readonly id: number | null };

const relationship = { relationship_type: Text, valid_from: RecordDay, valid_to: RecordDay };
const Hierarchical = z.union([
  z.object({ institution: ProviderRef, ...relationship }),
  // Items of the Web API's list name the other provider flatly, and by the register's id only.
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

/** `/connectapi/v1/providers/` items, `/providers/{id}` and `/webapi/v2/browse/institutions/…`. */
export const ProviderRecord = z.object({
  id: Key,
  deqar_id: Text,
  eter_id: Text,
  name_primary: Text,
  identifiers: list(
    z.object({
      identifier: Text,
      resource: Text,
      /** Null, a name or an object: an identifier with an agency is private to it. */
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
  closure_date: RecordDay,
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

const Degree = z
  .union([z.boolean(), z.number(), z.string(), z.object({ id: z.number() }).transform(({ id }) => id)])
  .nullish()
  .transform((value) => {
    if (value === true || value === 1 || value === '1' || value === 'Full degree') return true;
    if (value === false || value === 2 || value === '2' || value === 'No full degree') return false;
    return null;
  });

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
  workload_ects: z
    .union([
      z.number(),
      z
        .string()
        .regex(/^\d+(\.\d+)?$/)
        .transform(Number),
    ])
    .nullish()
    .transform((ects) => ects ?? null),
  assessment_certification: z.union([Text, z.object({ assessment: Text }).transform(({ assessment }) => assessment)]),
  field_study: Text,
  countries: list(Country),
});
export type ProgrammeRecord = z.infer<typeof Programme>;

const ACTIVITY_TYPES = ['programme', 'institutional', 'joint programme', 'institutional/programme'] as const;
const Activity = z.object({
  id: Key,
  group_id: Key.nullish(),
  activity: Text,
  type: z.enum(ACTIVITY_TYPES).nullish(),
  activity_type: z.enum(ACTIVITY_TYPES).nullish(),
});

/** `/webapi/v2/browse/reports/` items and `/reports/{id}/`. */
export const ReportRecord = z.object({
  id: Key,
  /** Only where the register gives its reports an address of their own. */
  url: Text,
  report_links: list(z.object({ link: Text })),
  agency: z.object({ id: Key }).nullish(),
  agency_id: Key.nullish(),
  contributing_agencies: list(z.object({ id: Key.nullish(), agency_id: Key.nullish() })),
  agency_esg_activities: z.array(Activity).min(1),
  agency_esg_activity: Text,
  institutions: z.array(ProviderRef).min(1),
  platforms: list(ProviderRef),
  programmes: list(Programme),
  decision: z.string().trim().toLowerCase(),
  status: z.string().trim().toLowerCase(),
  valid_from: RecordDay,
  valid_to: RecordDay,
  crossborder: Yes,
  flag: Text,
  flag_level: Text,
  local_identifier: Text,
});
export type ReportRecord = z.infer<typeof ReportRecord>;

/** `/webapi/v2/browse/agencies/` items and `/agencies/{id}/`. */
export const AgencyRecord = z.object({
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
  registration_start: RecordDay,
  registration_valid_to: RecordDay,
});
export type AgencyRecord = z.infer<typeof AgencyRecord>;

/** `/webapi/v2/browse/agencies/activity-groups/` items. */
export const ActivityGroupRecord = z.object({ id: Key, activity: Text });
export type ActivityGroupRecord = z.infer<typeof ActivityGroupRecord>;
