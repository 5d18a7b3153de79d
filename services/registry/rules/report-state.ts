import { addYears, type Day } from '../../model/day.ts';
import type { RegistryAgency, RegistryReport } from '../../model/registry-facts.ts';
import { type RulePolicy, VALIDITY_WITHOUT_END_YEARS } from './policy.ts';

/**
 * The last day on which a report is valid: stated, or six years after its start (decision rules 3.2 `effEnd`; 29
 * February becomes 1 March).
 */
export function effectiveEnd(report: RegistryReport): Day {
  return report.validTo ?? addYears(report.validFrom, VALIDITY_WITHOUT_END_YEARS);
}

export type ReportState = 'future' | 'current' | 'expired';

/** Where `day` lies in a report's validity; both ends are valid days (3.2 `state`). */
export function reportState(validFrom: Day, end: Day, day: Day): ReportState {
  if (day < validFrom) return 'future';
  return day <= end ? 'current' : 'expired';
}

/** Whether a report is evidence at all, and if not, why (3.2 `usable`). */
export type Use = 'usable' | 'high-flag' | 'agency-not-registered' | 'agency-unknown';

/**
 * Whether an agency was registered on a day (3.2 `registered`). One that is listed now was so from its start on;
 * without a start it never was.
 */
export function wasRegistered({ registered, registrationStart, registrationEnd }: RegistryAgency, day: Day): boolean {
  if (registrationStart === null || day < registrationStart) return false;
  return registered || (registrationEnd !== null && day <= registrationEnd);
}

/**
 * A report is usable unless its publication is withheld (high-level flag) or its main agency was not registered on its
 * first day. Reports of an agency that the facts do not hold count for nothing until it is known.
 */
export function useOf(report: RegistryReport, agency: RegistryAgency | undefined): Use {
  if (report.flag === 'high') return 'high-flag';
  if (!agency) return 'agency-unknown';
  return wasRegistered(agency, report.validFrom) ? 'usable' : 'agency-not-registered';
}

/** True where the decision speaks for what was reviewed (3.2 `accept`). */
export function isAccepted(report: RegistryReport, policy: RulePolicy): boolean {
  if (report.decision === 'negative') return false;
  return report.decision !== 'not applicable' || !policy.strictNotApplicable;
}

/**
 * True where a report looked at the institution as a whole (3.2 `instWide`): one of its activities is institutional and
 * of a group that examines teaching provision. `institutional/programme` covers the listed programmes only.
 */
export function isInstitutionWide(report: RegistryReport, policy: RulePolicy): boolean {
  return report.activities.some(
    (activity) => activity.type === 'institutional' && !policy.deniedGroups.includes(activity.groupId),
  );
}

/** True where an institution-wide activity of the report is known to examine short provision. */
export function coversShortProvision(report: RegistryReport, policy: RulePolicy): boolean {
  return report.activities.some(
    (activity) => activity.type === 'institutional' && policy.explicitGroups.includes(activity.groupId),
  );
}
