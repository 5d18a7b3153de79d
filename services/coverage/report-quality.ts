import { addYears, type Day } from '../model/day.ts';
import { ownNumber } from '../model/register-key.ts';
import type { RegistryReport } from '../model/registry-facts.ts';
import { effectiveEnd } from '../registry/rules/report-state.ts';
import type { Parties, QualityKind } from './quality-notes.ts';

/** Reviews are repeated after five to ten years. What is stated to be valid for longer than this was mistyped. */
const VALID_AT_MOST_YEARS = 15;
const IDS_NAMED = 5;

/** What may be wrong with one report by itself, as a kind and a sentence. */
export function reportQuality(report: RegistryReport, { providers, agencies }: Parties): [QualityKind, string][] {
  const { validFrom, validTo, agencyId, flag } = report;
  const found: [QualityKind, string][] = [];
  const unknown = report.providers.filter((id) => !providers.has(id));
  if (unknown.length > 0)
    found.push(['report-of-unknown-institution', `names ${unknown.slice(0, IDS_NAMED).join(', ')}`]);
  else if (report.providers.length === 0 && report.platforms.length === 0)
    found.push(['report-of-unknown-institution', 'names no institution']);
  const agency = agencies.get(agencyId);
  if (!agency) found.push(['report-of-unknown-agency', `agency ${ownNumber(agencyId)}`]);
  else if (agency.registrationStart === null || validFrom < agency.registrationStart)
    found.push([
      'agency-registered-after-report',
      `report from ${validFrom}, agency registered from ${agency.registrationStart ?? 'an unknown day'}`,
    ]);
  else if (!agency.registered && (agency.registrationEnd === null || validFrom > agency.registrationEnd))
    found.push([
      'agency-registration-over',
      `report from ${validFrom}, agency registered until ${agency.registrationEnd ?? 'an unknown day'}`,
    ]);
  const closed = report.providers
    .flatMap((id) => providers.get(id) ?? [])
    .filter(({ closedOn }) => closedOn !== null && validFrom > closedOn);
  for (const { id, closedOn } of closed.slice(0, IDS_NAMED))
    found.push(['report-after-institution-closed', `report from ${validFrom}, ${id} closed on ${closedOn}`]);
  if (validTo === null) found.push(['validity-end-not-stated', `taken to end on ${effectiveEnd(report)}`]);
  else if (validTo < validFrom) found.push(['validity-ends-before-it-begins', `${validFrom} to ${validTo}`]);
  else if (isVeryLong(validFrom, validTo)) found.push(['validity-very-long', `${validFrom} to ${validTo}`]);
  if (flag !== 'none') found.push([flag === 'high' ? 'report-flagged-high' : 'report-flagged-low', 'flagged by EQAR']);
  return found;
}

function isVeryLong(from: Day, to: Day): boolean {
  return to > addYears(from, VALID_AT_MOST_YEARS);
}
