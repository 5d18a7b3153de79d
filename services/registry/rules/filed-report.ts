import { addDays, type Day } from '../../model/day.ts';
import type { StandingDeclaration } from '../../model/declaration.ts';
import { slotOf } from '../../model/register-key.ts';
import type { RegistryAgency, RegistryProgramme, RegistryReport } from '../../model/registry-facts.ts';
import { type Declared, declaredOf } from './cover.ts';
import { EXPIRING_SOON_DAYS } from './policy.ts';
import { effectiveEnd, type Use, useOf } from './report-state.ts';
import { titleForms } from './title.ts';

/** A programme row of a report, ready to be compared. */
export interface FiledProgramme {
  readonly filed: FiledReport;
  readonly programme: RegistryProgramme;
  readonly titles: readonly string[];
  readonly identifiers: readonly string[];
}

/** A report with everything about it that depends on neither the day nor the policy. */
export interface FiledReport {
  readonly report: RegistryReport;
  /** Last valid day. */
  readonly end: Day;
  /** The day after `end`. */
  readonly after: Day;
  /** The first day on which its end is near (`EXPIRING_SOON_DAYS` before). */
  readonly soon: Day;
  readonly use: Use;
  /** False where the register says that the main agency is no longer registered. */
  readonly agencyRegistered: boolean;
  readonly programmes: readonly FiledProgramme[];
  /** What its agency declared of its activities, as far as it holds for this report. */
  readonly declared: Declared;
}

/**
 * The one spelling of an agency's programme identifier. `authority` is the agency's acronym or its address in the
 * register.
 */
export function programmeIdentifierKey(authority: string, value: string): string {
  const name = authority
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/\/+$/, '');
  return `${name}\n${value.trim()}`;
}

/**
 * Files a report. `agencyIds` are DEQAR's numbers of agencies by their acronyms in small letters, and hold for its own
 * reports only. `declarations` are by agency.
 */
export function fileReport(
  report: RegistryReport,
  agencies: ReadonlyMap<number, RegistryAgency>,
  agencyIds: ReadonlyMap<string, number>,
  declarations: ReadonlyMap<number, readonly StandingDeclaration[]>,
): FiledReport {
  const end = effectiveEnd(report);
  const agency = agencies.get(report.agencyId);
  const isFirst = slotOf(report.id) === 0;
  const programmes: FiledProgramme[] = [];
  const filed: FiledReport = {
    report,
    end,
    after: addDays(end, 1),
    soon: addDays(end, -EXPIRING_SOON_DAYS),
    use: useOf(report, agency),
    agencyRegistered: agency?.registered ?? false,
    programmes,
    declared: declaredOf(report, declarations),
  };
  for (const programme of report.programmes) {
    const identifiers = programme.identifiers.flatMap(({ agency: acronym, value }) => {
      const id = isFirst ? agencyIds.get(acronym.toLowerCase()) : undefined;
      const key = programmeIdentifierKey(acronym, value);
      return id === undefined ? [key] : [key, programmeIdentifierKey(`data.deqar.eu/agency/${id}`, value)];
    });
    programmes.push({ filed, programme, titles: [...new Set(programme.names.flatMap(titleForms))], identifiers });
  }
  return filed;
}
