import { UsageError } from '../services/errors.ts';

/** The one agency of the demo; like everything here it does not exist. */
export const AGENCY = { id: 901, acronym: 'DAQ', name: 'Demo Agency for Quality (invented)' } as const;

export const DEMO_GROUPS = [
  { id: 9001, group: 9101, name: 'Institutional review (demo)', type: 'institutional' },
  { id: 9002, group: 9102, name: 'Programme accreditation (demo)', type: 'programme' },
  { id: 9003, group: 9103, name: 'Certification of micro-credentials (demo)', type: 'programme' },
] as const;
export type DemoGroup = (typeof DEMO_GROUPS)[number];

/** A group's activity as the register's answers have it. */
export const activityRecord = ({ id, group, name, type }: DemoGroup) => ({
  id,
  group_id: group,
  activity: name,
  activity_description: '',
  reports_link: null,
  activity_type: type,
  activity_valid_to: null,
});

/** The activity of a group of the demo. */
export function activity(group: number): DemoGroup {
  const found = DEMO_GROUPS.find((item) => item.group === group);
  if (!found) throw new UsageError('demo', `the demo register has no activity group ${group}`);
  return found;
}

/** QF-EHEA level names by EQF level. */
export const LEVEL_NAMES: Readonly<Record<number, string>> = {
  5: 'short cycle',
  6: 'first cycle',
  7: 'second cycle',
  8: 'third cycle',
};

const country = (id: number, alpha2: string, alpha3: string, english: string) => ({
  id,
  iso_3166_alpha2: alpha2,
  iso_3166_alpha3: alpha3,
  name_english: english,
  ehea_is_member: true,
});

export const COUNTRIES: Readonly<Record<string, ReturnType<typeof country>>> = {
  AT: country(1, 'AT', 'AUT', 'Austria'),
  DE: country(2, 'DE', 'DEU', 'Germany'),
  ES: country(3, 'ES', 'ESP', 'Spain'),
  FI: country(4, 'FI', 'FIN', 'Finland'),
  FR: country(5, 'FR', 'FRA', 'France'),
  GR: country(6, 'GR', 'GRC', 'Greece'),
  IE: country(7, 'IE', 'IRL', 'Ireland'),
  IT: country(8, 'IT', 'ITA', 'Italy'),
  NL: country(9, 'NL', 'NLD', 'Netherlands'),
  PL: country(10, 'PL', 'POL', 'Poland'),
  PT: country(11, 'PT', 'PRT', 'Portugal'),
  SE: country(12, 'SE', 'SWE', 'Sweden'),
  SI: country(13, 'SI', 'SVN', 'Slovenia'),
};
