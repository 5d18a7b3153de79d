import { RegistryError } from '../../errors.ts';
import type { RegistryCountry } from '../../model/country-context.ts';
import { dayOf } from '../../model/day.ts';
import { type Finding, found } from '../../model/finding.ts';
import { isUnprefixed, providerIdIn } from '../../model/register-key.ts';
import type { RegistryAgency, RegistryFacts, RegistryProvider, RegistryReport } from '../../model/registry-facts.ts';
import { convertCountries } from './convert-countries.ts';
import { completeRelations, convertProvider, mergeProvider } from './convert-providers.ts';
import type { ReportContext } from './convert-reports.ts';
import { convertAgency, mergeAgency } from './convert-reports.ts';
import { oneProvider } from './copies.ts';
import { countryCodes } from './country-codes.ts';
import { ACTIVITY_GROUPS, AGENCIES, PROVIDERS, RegisterFindings, readRecords } from './record-reader.ts';
import { ReportConversion } from './report-conversion.ts';
import type { ProviderRecord, ReportRecord } from './shapes.ts';

/** A register's records as they were received, by kind. Details repeat list items and say more. */
export interface RegistryRecords {
  readonly providers: readonly unknown[];
  readonly providerDetails: readonly unknown[];
  readonly reports: readonly unknown[];
  readonly reportDetails: readonly unknown[];
  /** List items first, then details. */
  readonly agencies: readonly unknown[];
  readonly activityGroups: readonly unknown[];
  /** List items first, then details. Absent: countries were not read. */
  readonly countries?: readonly unknown[] | null;
}

/** Everything but the reports. These are too many to hold all of them in memory. */
export type BasisRecords = Omit<RegistryRecords, 'reports' | 'reportDetails'>;

/** Facts, and what was wrong with the records that they were made from. */
export interface RegistryRead extends RegistryFacts {
  readonly findings: readonly Finding[];
  readonly unreadable: UnreadableRecords;
}

/**
 * The register's keys of records that are listed but could not be read, or only in part. Nothing is known about these,
 * which does not mean that they are gone.
 */
export interface UnreadableRecords {
  readonly providers: readonly number[];
  readonly reports: readonly number[];
  readonly agencies: readonly number[];
}

/** How records are converted. */
export interface ConvertOptions {
  readonly now: Date;
  /** Where a demo register shows its reports (`…/report/`). DEQAR's reports have a stable address of their own. */
  readonly reportBase: string | null;
  /**
   * The short name of a register that is neither DEQAR nor the demo's. Its providers are then known by its own ids, and
   * DEQAR's ids in its records are identifiers like others.
   */
  readonly registry?: string | null;
}

/** What is needed to read reports: providers, agencies, and the findings so far. */
export interface Basis {
  readonly registry: string;
  readonly snapshot: string;
  readonly providers: readonly RegistryProvider[];
  readonly agencies: readonly RegistryAgency[];
  /** Absent where countries were not read. */
  readonly countries?: readonly RegistryCountry[];
  readonly context: ReportContext;
  readonly findings: RegisterFindings;
  readonly unreadable: {
    readonly providers: Set<number>;
    readonly reports: Set<number>;
    readonly agencies: Set<number>;
  };
}

const DEMO_ID = /^DEMO-INST-/i;
const ID_DIGITS = 4;
const DEQAR_REPORTS = 'https://data.deqar.eu/report/';

/** Joins records with the same id, in the order in which they first appear. */
function merged<T extends { readonly id: number }>(records: readonly T[], merge: (a: T, b: T) => T): T[] {
  const byId = new Map<number, T>();
  for (const record of records) {
    const known = byId.get(record.id);
    byId.set(record.id, known ? merge(known, record) : record);
  }
  return [...byId.values()];
}

/**
 * Which register this is: the one that it is said to be, else `demo` where its providers have invented ids, else
 * `deqar`.
 * @throws RegistryError `registry-mixed` where there are both, or where one of the two is said and it is the other.
 */
function registryOf(records: readonly ProviderRecord[], said: string | null): string {
  if (said !== null && !isUnprefixed(said)) return said;
  const ids = records.flatMap(({ deqar_id }) => deqar_id ?? []);
  const demo = ids.filter((id) => DEMO_ID.test(id)).length;
  if (demo > 0 && demo < ids.length) {
    throw new RegistryError(
      'registry-mixed',
      'Providers of a demo register and of a real one stand in one read; they are never mixed',
    );
  }
  const registry = demo > 0 ? 'demo' : 'deqar';
  if (said !== null && said !== registry)
    throw new RegistryError('registry-mixed', `This is the register “${registry}” and not “${said}”`);
  return registry;
}

type IdOf = ReportContext['idOf'];

/** The register's own ids where it is DEQAR or shaped like it, made of the key where a record states none. */
function deqarIds(registry: string, records: readonly ProviderRecord[]): IdOf {
  const prefix = registry === 'demo' ? 'DEMO-INST-' : 'DEQARINST';
  const ids = new Map(
    records.flatMap(({ id, deqar_id }) => (deqar_id === null ? [] : [[id, deqar_id.toUpperCase()] as const])),
  );
  return ({ id, deqar_id }) =>
    deqar_id?.toUpperCase() ?? ids.get(id ?? Number.NaN) ?? `${prefix}${String(id).padStart(ID_DIGITS, '0')}`;
}

/** The ids of a register with a name of its own. A reference that gives DEQAR's id alone is looked up by that. */
function namedIds(registry: string, records: readonly ProviderRecord[]): IdOf {
  const keys = new Map(
    records.flatMap(({ id, deqar_id }) => (deqar_id === null ? [] : [[deqar_id.toUpperCase(), id] as const])),
  );
  return ({ id, deqar_id }) => {
    const known = id ?? keys.get(deqar_id?.toUpperCase() ?? '');
    return providerIdIn(registry, known === undefined ? (deqar_id ?? '?') : String(known));
  };
}

/**
 * Makes facts of everything but the reports.
 * @throws RegistryError `registry-mixed`, `registry-unreadable`.
 */
export function basisOf(records: BasisRecords, options: ConvertOptions): Basis {
  const today = dayOf(options.now);
  const findings = new RegisterFindings();
  const unreadable = { providers: new Set<number>(), reports: new Set<number>(), agencies: new Set<number>() };
  const noteProvider = (key: number) => unreadable.providers.add(key);
  const listed = merged(readRecords(PROVIDERS, records.providers, findings, noteProvider), (a, b) => {
    const { kept, contradicts } = oneProvider(a, b);
    if (contradicts) findings.add(found('registry-copies-differ', { subject: `provider ${a.id}` }));
    return kept;
  });
  const providerRecords = merged(
    [...listed, ...readRecords(PROVIDERS, records.providerDetails, findings, noteProvider)],
    mergeProvider,
  );
  const agencyRecords = merged(
    readRecords(AGENCIES, records.agencies, findings, (key) => unreadable.agencies.add(key)),
    mergeAgency,
  );
  const groups = readRecords(ACTIVITY_GROUPS, records.activityGroups, findings, () => {});

  const registry = registryOf(providerRecords, options.registry ?? null);
  const idOf = isUnprefixed(registry) ? deqarIds(registry, providerRecords) : namedIds(registry, providerRecords);
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
    const { reportBase } = options;
    return stated ?? (reportBase === null ? `urn:${registry}:report:${record.id}` : `${reportBase}${record.id}`);
  };
  const countries = records.countries ? convertCountries(records.countries, { registry, codeOf, findings }) : null;
  return {
    registry,
    snapshot: options.now.toISOString(),
    providers: completeRelations(
      providerRecords.map((record) => convertProvider(record, { idOf, codeOf, today, named: !isUnprefixed(registry) })),
    ),
    agencies: agencyRecords.map((record) => convertAgency(record, codeOf, today)),
    ...(countries ? { countries } : {}),
    context: {
      idOf,
      codeOf,
      addressOf,
      groups: new Map(groups.flatMap(({ id, activity }) => (activity === null ? [] : [[id, activity] as const]))),
    },
    findings,
    unreadable,
  };
}

/** Adds to the providers which reports on them could not be read. */
export function withUnread(
  providers: readonly RegistryProvider[],
  unread: ReadonlyMap<string, ReadonlySet<number>>,
): RegistryProvider[] {
  return providers.map((provider) => {
    const reports = unread.get(provider.id);
    if (!reports) return provider;
    const all = new Set([...(provider.unreadReports ?? []), ...reports]);
    return { ...provider, unreadReports: [...all].sort((a, b) => a - b) };
  });
}

/** The keys of the records that could not be read. */
export function unreadableOf({ unreadable }: Basis): UnreadableRecords {
  return {
    providers: [...unreadable.providers],
    reports: [...unreadable.reports],
    agencies: [...unreadable.agencies],
  };
}

/**
 * Makes facts of records that are all in memory.
 * @throws RegistryError `registry-mixed`, `registry-unreadable`.
 */
export function convertRecords(records: RegistryRecords, options: ConvertOptions): RegistryRead {
  const basis = basisOf(records, options);
  const conversion = new ReportConversion(basis);
  const items = new Map<number, ReportRecord>();
  for (const raw of records.reports) {
    const record = conversion.item(raw);
    if (record) items.set(record.id, conversion.one(items.get(record.id), record));
  }
  const details = new Map<number, ReportRecord>();
  for (const raw of records.reportDetails) {
    const record = conversion.detail(raw);
    if (record) details.set(record.id, record);
  }
  conversion.end();
  const reports: RegistryReport[] = [...new Set([...items.keys(), ...details.keys()])].map((id) =>
    conversion.convert(items.get(id), details.get(id)),
  );
  const { registry, snapshot, agencies, countries, findings } = basis;
  return {
    registry,
    snapshot,
    providers: withUnread(basis.providers, conversion.unread),
    reports,
    agencies,
    ...(countries ? { countries } : {}),
    findings: findings.all(),
    unreadable: unreadableOf(basis),
  };
}
