import { addYears, type Day } from '../../model/day.ts';
import type { RegistryAgency, RegistryReport } from '../../model/registry-facts.ts';
import { GROUP_NAMES, type RulePolicy, VALIDITY_WITHOUT_END_YEARS } from './policy.ts';

/**
 * The last day on which a report is valid: the stated one, or six years after its start (docs/rules.md 3.2). 29
 * February becomes 1 March.
 */
export function effectiveEnd(report: RegistryReport): Day {
  return report.validTo ?? addYears(report.validFrom, VALIDITY_WITHOUT_END_YEARS);
}

/** Where a day lies in a report's validity. */
export type ReportState = 'future' | 'current' | 'expired';

/** Where `day` lies in a report's validity. The first and the last day are valid days. */
export function reportState(validFrom: Day, end: Day, day: Day): ReportState {
  if (day < validFrom) return 'future';
  return day <= end ? 'current' : 'expired';
}

/** Whether a report is evidence at all, and if not, why (docs/rules.md 3.2). */
export type Use = 'usable' | 'high-flag' | 'agency-not-registered' | 'agency-unknown';

/**
 * True where an agency was registered on a day (docs/rules.md 3.2). One that is registered now was so ever since its
 * registration began. One without a beginning never was.
 */
export function wasRegistered({ registered, registrationStart, registrationEnd }: RegistryAgency, day: Day): boolean {
  if (registrationStart === null || day < registrationStart) return false;
  return registered || (registrationEnd !== null && day <= registrationEnd);
}

/**
 * A report is usable unless its publication is withheld (high-level flag) or its main agency was not registered on the
 * report's first day. A report of an agency that is not among the facts counts for nothing until the agency is known.
 */
export function useOf(report: RegistryReport, agency: RegistryAgency | undefined): Use {
  if (report.flag === 'high') return 'high-flag';
  if (!agency) return 'agency-unknown';
  return wasRegistered(agency, report.validFrom) ? 'usable' : 'agency-not-registered';
}

/** True where the decision speaks for what was reviewed (docs/rules.md 3.2). */
export function isAccepted(report: RegistryReport, policy: RulePolicy): boolean {
  if (report.decision === 'negative') return false;
  return report.decision !== 'not applicable' || !policy.strictNotApplicable;
}

/**
 * True where an activity may belong to a group that does not examine teaching. Some interfaces give an activity only its
 * name. Then the names of the groups decide, and a group whose name is not known here may always be meant.
 */
function isDenied({ groupId, name }: RegistryReport['activities'][number], { deniedGroups }: RulePolicy): boolean {
  if (groupId !== null) return deniedGroups.includes(groupId);
  return deniedGroups.some((group) => GROUP_NAMES[group]?.test(name) ?? true);
}

/**
 * True where a report looked at the institution as a whole (docs/rules.md 3.2): one of its activities is institutional
 * and of a group that examines teaching. An activity of type `institutional/programme` covers the listed programmes
 * only.
 */
export function isInstitutionWide(report: RegistryReport, policy: RulePolicy): boolean {
  return report.activities.some((activity) => activity.type === 'institutional' && !isDenied(activity, policy));
}

/** True where an activity may examine teaching. */
export function isTeaching(activity: RegistryReport['activities'][number], policy: RulePolicy): boolean {
  return !isDenied(activity, policy);
}
