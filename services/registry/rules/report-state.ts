import { addYears, type Day } from '../../model/day.ts';
import { slotOf } from '../../model/register-key.ts';
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

type Activity = RegistryReport['activities'][number];

/**
 * The group of an activity of a report, as the policy and the rules number groups. These are numbers of the register in
 * slot 0: the same number of another register is another group, so there no number is known.
 */
export function groupOf({ id }: Pick<RegistryReport, 'id'>, { groupId }: Pick<Activity, 'groupId'>): number | null {
  return slotOf(id) === 0 ? groupId : null;
}

/**
 * True where an activity may belong to a group that does not examine teaching. Of some an interface gives only the
 * name, and numbers of another register say nothing. Then the names of the groups decide, and a group whose name is not
 * known here may always be meant.
 */
function isDenied(report: RegistryReport, activity: Activity, { deniedGroups }: RulePolicy): boolean {
  const group = groupOf(report, activity);
  if (group !== null) return deniedGroups.includes(group);
  return deniedGroups.some((denied) => GROUP_NAMES[denied]?.test(activity.name) ?? true);
}

/**
 * True where a report looked at the institution as a whole (docs/rules.md 3.2): one of its activities is institutional
 * and of a group that examines teaching. An activity of type `institutional/programme` covers the listed programmes
 * only.
 */
export function isInstitutionWide(report: RegistryReport, policy: RulePolicy): boolean {
  return report.activities.some(
    (activity) => activity.type === 'institutional' && isTeaching(report, activity, policy),
  );
}

/** True where an activity of a report may examine teaching. */
export function isTeaching(report: RegistryReport, activity: Activity, policy: RulePolicy): boolean {
  return !isDenied(report, activity, policy);
}
