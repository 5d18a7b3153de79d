import { addDays, type Day } from '../services/model/day.ts';
import type { DemoInstitution } from './content.ts';
import { AGENCY, activityRecord, COUNTRIES, DEMO_GROUPS } from './register-lists.ts';
import { DEMO_REPORTS, FURTHER_PROVIDERS } from './register-plan.ts';
import { providerOf, recordsOf } from './register-providers.ts';
import { reportOf, YEAR_DAYS } from './register-reports.ts';

/** A register's answers in the shapes of the Web API, by file name as a registry folder has them. */
export type RegisterFiles = Readonly<Record<string, readonly unknown[]>>;

/** The demo register as of `today`, its addresses below `base`: reports that produce every verdict code. */
export function demoRegister(institutions: readonly DemoInstitution[], today: Day, base: string): RegisterFiles {
  const records = recordsOf(institutions, FURTHER_PROVIDERS);
  const providers = records.map((record) => providerOf(record, records, today));
  const reports = DEMO_REPORTS.map((report) => reportOf(report, records, today, base));
  const activities = DEMO_GROUPS.map(activityRecord);
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
