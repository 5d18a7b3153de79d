import { RegistryError } from '../errors.ts';
import { dayOf } from '../model/day.ts';
import type { Finding } from '../model/finding.ts';
import type { RegistryFacts } from '../model/registry-facts.ts';
import { completeRelations, convertProvider, mergeProvider } from './convert-providers.ts';
import { convertAgency, convertReport, mergeAgency, mergeReport } from './convert-reports.ts';
import { countryCodes } from './country-codes.ts';
import { useOf } from './primitives.ts';
import { RecordFindings, readRecords } from './record-reader.ts';
import { ActivityGroupRecord, AgencyRecord, ProviderRecord, type ProviderRef, ReportRecord } from './shapes.ts';

/** A register's records as they came, by what they are. Details repeat list items and say more. */
export interface RegistryRecords {
  readonly providers: readonly unknown[];
  readonly providerDetails: readonly unknown[];
  readonly reports: readonly unknown[];
  readonly reportDetails: readonly unknown[];
  /** List items and details, in this order. */
  readonly agencies: readonly unknown[];
  readonly activityGroups: readonly unknown[];
}

/** Facts with what was wrong with the records that they were made of. */
export interface RegistryRead extends RegistryFacts {
  readonly findings: readonly Finding[];
  readonly unreadable: UnreadableRecords;
}

/** The register's keys of what it lists and what could not be read, or only in part: nothing is known of it, which is not to say that it is gone. */
export interface UnreadableRecords {
  readonly providers: readonly number[];
  readonly reports: readonly number[];
  readonly agencies: readonly number[];
}

const DEMO_ID = /^DEMO-INST-/i;
const ID_DIGITS = 4;
const DEQAR_REPORTS = 'https://data.deqar.eu/report/';

/** Records with the same id as one, in the order of their first appearance. */
function merged<T extends { readonly id: number }>(records: readonly T[], merge: (a: T, b: T) => T): T[] {
  const byId = new Map<number, T>();
  for (const record of records) {
    const known = byId.get(record.id);
    byId.set(record.id, known ? merge(known, record) : record);
  }
  return [...byId.values()];
}

/**
 * Which register it is, by the ids of its providers: invented ones are `demo`, all others `deqar`.
 * @throws RegistryError `registry-mixed` where both occur.
 */
function registryOf(records: readonly ProviderRecord[]): 'demo' | 'deqar' {
  const ids = records.flatMap(({ deqar_id }) => deqar_id ?? []);
  const demo = ids.filter((id) => DEMO_ID.test(id)).length;
  if (demo > 0 && demo < ids.length) {
    throw new RegistryError(
      'registry-mixed',
      'Providers of a demo register and of a real one stand in one read; they are never mixed',
    );
  }
  return demo > 0 ? 'demo' : 'deqar';
}

/**
 * Makes facts of records. `reportBase` is where a demo register shows its reports (`…/report/`); DEQAR's have their own stable address.
 * @throws RegistryError `registry-mixed`, `registry-unreadable`.
 */
export function convertRecords(
  records: RegistryRecords,
  options: { readonly now: Date; readonly reportBase: string | null },
): RegistryRead {
  const today = dayOf(options.now);
  const findings = new RecordFindings();
  const unreadable = { providers: new Set<number>(), reports: new Set<number>(), agencies: new Set<number>() };
  const providerRecords = merged(
    readRecords(
      'provider',
      ProviderRecord,
      [...records.providers, ...records.providerDetails],
      findings,
      unreadable.providers,
    ),
    mergeProvider,
  );
  const reportRecords = merged(
    readRecords('report', ReportRecord, [...records.reports, ...records.reportDetails], findings, unreadable.reports),
    mergeReport,
  );
  const agencyRecords = merged(
    readRecords('agency', AgencyRecord, records.agencies, findings, unreadable.agencies),
    mergeAgency,
  );
  const groups = readRecords('activity group', ActivityGroupRecord, records.activityGroups, findings, new Set());

  const registry = registryOf(providerRecords);
  const prefix = registry === 'demo' ? 'DEMO-INST-' : 'DEQARINST';
  const ids = new Map(
    providerRecords.flatMap(({ id, deqar_id }) => (deqar_id === null ? [] : [[id, deqar_id.toUpperCase()] as const])),
  );
  const idOf = ({ id, deqar_id }: Pick<ProviderRef, 'id' | 'deqar_id'>): string =>
    deqar_id?.toUpperCase() ?? ids.get(id ?? Number.NaN) ?? `${prefix}${String(id).padStart(ID_DIGITS, '0')}`;
  const places = providerRecords.flatMap((record) => [
    ...(record.countries ?? []),
    ...(record.locations ?? []),
    ...(record.place ?? []),
  ]);
  const codeOf = countryCodes([
    ...places.map(({ country }) => country),
    ...agencyRecords.map(({ country }) => country),
  ]);
  const addressOf = (record: ReportRecord): string => {
    if (registry === 'deqar') return `${DEQAR_REPORTS}${record.id}`;
    const stated = record.url ?? record.report_links?.find(({ link }) => link !== null)?.link;
    return (
      stated ?? (options.reportBase === null ? `urn:demo:report:${record.id}` : `${options.reportBase}${record.id}`)
    );
  };

  const providers = completeRelations(
    providerRecords.map((record) => convertProvider(record, { idOf, codeOf, today })),
  );
  const agencies = agencyRecords.map((record) => convertAgency(record, codeOf, today));
  const context = {
    idOf,
    codeOf,
    addressOf,
    groups: new Map(groups.flatMap(({ id, activity }) => (activity === null ? [] : [[id, activity] as const]))),
  };
  const reports = reportRecords.flatMap((record) => {
    const report = convertReport(record, context);
    if (typeof report !== 'string') return [report];
    unreadable.reports.add(record.id);
    findings.add(
      'registry-record-unreadable',
      'warning',
      `report ${record.id}`,
      `A report of the register is left out: ${report}`,
    );
    return [];
  });
  const facts: RegistryFacts = { registry, snapshot: options.now.toISOString(), providers, reports, agencies };
  noteOddities(facts, findings);
  return {
    ...facts,
    findings: findings.all(),
    unreadable: {
      providers: [...unreadable.providers],
      reports: [...unreadable.reports],
      agencies: [...unreadable.agencies],
    },
  };
}

/** Data issues that change what a report is worth (decision rules 3.7); the register's people can mend them. */
function noteOddities(facts: RegistryFacts, findings: RecordFindings): void {
  const agencies = new Map(facts.agencies.map((agency) => [agency.id, agency]));
  const providers = new Set(facts.providers.map(({ id }) => id));
  for (const report of facts.reports) {
    const subject = `report ${report.id}`;
    const agency = agencies.get(report.agencyId);
    if (!agency)
      findings.add(
        'registry-agency-unknown',
        'note',
        subject,
        `Its agency ${report.agencyId} is not among the register's agencies`,
      );
    if (useOf(report, agency) === 'agency-not-registered') {
      findings.add(
        'registry-agency-not-registered',
        'note',
        subject,
        'It was issued while its agency was not registered and is no evidence',
      );
    }
    const unknown = report.providers.filter((id) => !providers.has(id));
    if (unknown.length > 0) {
      findings.add(
        'registry-provider-unknown',
        'note',
        subject,
        `It names providers that the register does not list: ${unknown.join(', ')}`,
      );
    }
    if (report.providers.length < 2 && report.activities.some(({ type }) => type === 'joint programme')) {
      findings.add('registry-joint-alone', 'note', subject, 'It is of a joint programme but names one provider only');
    }
  }
}
