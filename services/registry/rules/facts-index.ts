import { addDays, type Day } from '../../model/day.ts';
import type { StandingDeclaration } from '../../model/declaration.ts';
import { identifierKey } from '../../model/identifier.ts';
import { ownIdentifiers } from '../../model/joined-registers.ts';
import { isUnprefixed, registerNamedBy, slotOf } from '../../model/register-key.ts';
import {
  factsVersion,
  type KnownRegister,
  type RegistryAgency,
  type RegistryFacts,
  type RegistryProgramme,
  type RegistryProvider,
  type RegistryReport,
  readsOf,
  registersOf,
} from '../../model/registry-facts.ts';
import { hostOf, parentDomains } from '../../vocab/domains.ts';
import { type Declared, declaredOf } from './cover.ts';
import { DEFAULT_POLICY, EXPIRING_SOON_DAYS, type RulePolicy } from './policy.ts';
import { type ProviderReviews, reviewsOf } from './provider-reviews.ts';
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

/** One provider that bears an identifier, and when. */
export interface IdentifierBearer {
  readonly provider: RegistryProvider;
  readonly validFrom: Day | null;
  readonly validTo: Day | null;
}

const ALWAYS = { validFrom: null, validTo: null };

/** Characters of a day at the start of an instant. */
const ISO_DAY = 10;

/** Programme rows by a title form, or by an agency's identifier. */
export type Rows = ReadonlyMap<string, readonly FiledProgramme[]>;

/**
 * Registry facts arranged for judging. Built once. Judging only reads it, and keeps in it what it arranged per
 * provider.
 */
export interface FactsIndex {
  /** The first register; null before anything was read. */
  readonly registry: string | null;
  readonly snapshot: string | null;
  /** All registers, in the order of their slots. */
  readonly registers: readonly KnownRegister[];
  /** Names the reads of all registers and what agencies declared, together; null before the first read. */
  readonly reads: string | null;
  readonly providers: ReadonlyMap<string, RegistryProvider>;
  readonly agencies: ReadonlyMap<number, RegistryAgency>;
  readonly reports: ReadonlyMap<number, FiledReport>;
  /** By `identifierKey`. */
  readonly byIdentifier: ReadonlyMap<string, readonly IdentifierBearer[]>;
  /** Provider ids by the host of their website, without `www.`. */
  readonly byHost: ReadonlyMap<string, readonly string[]>;
  /** Provider ids by the domains above the host of their website, down to the registrable one. */
  readonly byParentDomain: ReadonlyMap<string, readonly string[]>;
  /** By provider id. */
  readonly reportsOf: ReadonlyMap<string, readonly FiledReport[]>;
  /** Rows of usable reports by provider id and title form. */
  readonly titlesOf: ReadonlyMap<string, Rows>;
  /** Rows of usable reports by provider id and `programmeIdentifierKey`. */
  readonly programmeIdentifiersOf: ReadonlyMap<string, Rows>;
  /** What `reviewsOf` arranged for each provider, by policy. */
  readonly dossiers: WeakMap<RulePolicy, Map<RegistryProvider, ProviderReviews[]>>;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
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

function fileReport(
  report: RegistryReport,
  agencies: ReadonlyMap<number, RegistryAgency>,
  agencyIds: ReadonlyMap<string, number>,
  declarations: ReadonlyMap<number, readonly StandingDeclaration[]>,
): FiledReport {
  const end = effectiveEnd(report);
  const agency = agencies.get(report.agencyId);
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
      const id = agencyIds.get(acronym.toLowerCase());
      const key = programmeIdentifierKey(acronym, value);
      return id === undefined ? [key] : [key, programmeIdentifierKey(`data.deqar.eu/agency/${id}`, value)];
    });
    programmes.push({ filed, programme, titles: [...new Set(programme.names.flatMap(titleForms))], identifiers });
  }
  return filed;
}

function fileRow(
  rowsOf: Map<string, Map<string, FiledProgramme[]>>,
  providerId: string,
  keys: readonly string[],
  row: FiledProgramme,
): void {
  if (keys.length === 0) return;
  let rows = rowsOf.get(providerId);
  if (!rows) {
    rows = new Map();
    rowsOf.set(providerId, rows);
  }
  for (const key of keys) push(rows, key, row);
}

/**
 * Arranges facts for `judge`. Every provider can be found by the register's own id (under the register's name, and in
 * DEQAR's own shape under `deqar`, too), by its other identifiers, and by the host of its website. What `policy` needs of a provider is
 * arranged here; for another policy this happens when the provider is first asked about.
 */
export function indexFacts(facts: RegistryFacts, policy: RulePolicy = DEFAULT_POLICY): FactsIndex {
  const registers = registersOf(facts);
  const unnamed = registers.find(({ name }) => isUnprefixed(name))?.name ?? 'deqar';
  const agencies = new Map(facts.agencies.map((agency) => [agency.id, agency]));
  // By their addresses only the agencies of DEQAR are known.
  const addressed = facts.agencies.filter(({ id }) => slotOf(id) === 0);
  const agencyIds = new Map(addressed.map((agency) => [agency.acronym.toLowerCase(), agency.id]));
  const providers = new Map(facts.providers.map((provider) => [provider.id, provider]));
  const byIdentifier = new Map<string, IdentifierBearer[]>();
  const byHost = new Map<string, string[]>();
  const byParentDomain = new Map<string, string[]>();
  for (const provider of providers.values()) {
    const own = ownIdentifiers(registerNamedBy(provider.id) ?? unnamed, provider.id);
    const identifiers = [...own.map((one) => ({ ...one, ...ALWAYS })), ...provider.identifiers];
    for (const { validFrom, validTo, ...identifier } of identifiers) {
      const key = identifierKey(identifier);
      const known = byIdentifier.get(key)?.some((bearer) => bearer.provider === provider && bearer.validTo === validTo);
      if (!known) push(byIdentifier, key, { provider, validFrom, validTo });
    }
    const host = provider.website === null ? null : hostOf(provider.website);
    if (host === null) continue;
    push(byHost, host, provider.id);
    for (const parent of parentDomains(host)) push(byParentDomain, parent, provider.id);
  }
  const declarations = new Map<number, StandingDeclaration[]>();
  for (const one of facts.declarations ?? []) push(declarations, one.agency, one);
  const reports = new Map<number, FiledReport>();
  const reportsOf = new Map<string, FiledReport[]>();
  const titlesOf = new Map<string, Map<string, FiledProgramme[]>>();
  const programmeIdentifiersOf = new Map<string, Map<string, FiledProgramme[]>>();
  for (const report of facts.reports) {
    const filed = fileReport(report, agencies, agencyIds, declarations);
    reports.set(report.id, filed);
    for (const id of new Set(report.providers)) {
      push(reportsOf, id, filed);
      if (filed.use !== 'usable') continue;
      for (const row of filed.programmes) {
        fileRow(titlesOf, id, row.titles, row);
        fileRow(programmeIdentifiersOf, id, row.identifiers, row);
      }
    }
  }
  const index: FactsIndex = {
    registry: facts.registry === '' ? null : facts.registry,
    snapshot: facts.snapshot === '' ? null : facts.snapshot,
    registers,
    reads: factsVersion(readsOf(registers), facts.declared ?? null),
    providers,
    agencies,
    reports,
    byIdentifier,
    byHost,
    byParentDomain,
    reportsOf,
    titlesOf,
    programmeIdentifiersOf,
    dossiers: new WeakMap(),
  };
  // Because most judgements are about a day near that of the read, we arrange for that day now.
  const readOn = facts.snapshot.slice(0, ISO_DAY);
  for (const provider of providers.values()) reviewsOf(provider, index, policy, readOn);
  return index;
}
