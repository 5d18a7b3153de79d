import type { StandingDeclaration } from '../../model/declaration.ts';
import { identifierKey } from '../../model/identifier.ts';
import { ownIdentifiers } from '../../model/joined-registers.ts';
import { isUnprefixed, registerNamedBy, slotOf } from '../../model/register-key.ts';
import {
  type DecidedParty,
  factsVersion,
  type KnownRegister,
  type RegistryAgency,
  type RegistryFacts,
  type RegistryProvider,
  type RegistryReport,
  readsOf,
  registersOf,
} from '../../model/registry-facts.ts';
import { hostOf, parentDomains } from '../../vocab/domains.ts';
import type { FactsIndex, IdentifierBearer } from './facts-index.ts';
import { type FiledProgramme, type FiledReport, fileReport } from './filed-report.ts';
import type { Noticed } from './held.ts';

const ALWAYS = { validFrom: null, validTo: null };

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
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

function byKey(decided: readonly DecidedParty[]): ReadonlyMap<string, readonly string[]> {
  const records = new Map<string, string[]>();
  for (const { registryId, keys } of decided) for (const key of keys) push(records, key, registryId);
  return records;
}

const versionOf = (facts: RegistryFacts) => factsVersion(readsOf(registersOf(facts)), facts.declared ?? null);

/** Facts arranged for judging, to which further ones can be added: that takes as long as these are many. */
export class GrowingIndex {
  readonly #registry: string | null;
  readonly #snapshot: string | null;
  readonly #registers: readonly KnownRegister[];
  /** The register whose providers' ids bear no name of a register. */
  readonly #unnamed: string;
  readonly #reads: string | null;
  readonly #declarations = new Map<number, StandingDeclaration[]>();
  readonly #agencies = new Map<number, RegistryAgency>();
  readonly #agencyIds = new Map<string, number>();
  readonly #providers = new Map<string, RegistryProvider>();
  readonly #byIdentifier = new Map<string, IdentifierBearer[]>();
  readonly #byHost = new Map<string, string[]>();
  readonly #byParentDomain = new Map<string, string[]>();
  readonly #reports = new Map<number, FiledReport>();
  readonly #reportsOf = new Map<string, FiledReport[]>();
  readonly #titlesOf = new Map<string, Map<string, FiledProgramme[]>>();
  readonly #programmeIdentifiersOf = new Map<string, Map<string, FiledProgramme[]>>();
  #noticed: Noticed | null = null;
  #decided: ReadonlyMap<string, readonly string[]> = new Map();
  #index: FactsIndex;

  constructor(facts: RegistryFacts) {
    this.#registers = registersOf(facts);
    this.#registry = facts.registry === '' ? null : facts.registry;
    this.#snapshot = facts.snapshot === '' ? null : facts.snapshot;
    this.#unnamed = this.#registers.find(({ name }) => isUnprefixed(name))?.name ?? 'deqar';
    this.#reads = versionOf(facts);
    for (const one of facts.declarations ?? []) push(this.#declarations, one.agency, one);
    this.#index = this.#arranged();
    this.add(facts);
  }

  /** Everything that was added. What follows from it per provider is arranged anew after each `add`. */
  get index(): FactsIndex {
    return this.#index;
  }

  /** False with several registers: who is the same as whom shows only where all are loaded together. */
  get grows(): boolean {
    return this.#registers.length < 2;
  }

  /** True where `facts` are of the same reads and the same declarations, so that they can be added. */
  fits(facts: RegistryFacts): boolean {
    return registersOf(facts).length < 2 && versionOf(facts) === this.#reads;
  }

  /** Adds facts of the same reads. Those that are there already stay as they are. */
  add(facts: RegistryFacts): void {
    this.#noticed = facts.noticed ?? this.#noticed;
    if (facts.decided) this.#decided = byKey(facts.decided);
    for (const agency of facts.agencies) {
      this.#agencies.set(agency.id, agency);
      // By their addresses only the agencies of DEQAR are known.
      if (slotOf(agency.id) === 0) this.#agencyIds.set(agency.acronym.toLowerCase(), agency.id);
    }
    // Of an id that is given twice the later record counts.
    const providers = new Map(facts.providers.map((provider) => [provider.id, provider]));
    for (const provider of providers.values()) if (!this.#providers.has(provider.id)) this.#addProvider(provider);
    for (const report of facts.reports) if (!this.#reports.has(report.id)) this.#addReport(report);
    this.#index = this.#arranged();
  }

  #addProvider(provider: RegistryProvider): void {
    this.#providers.set(provider.id, provider);
    const own = ownIdentifiers(registerNamedBy(provider.id) ?? this.#unnamed, provider.id);
    const identifiers = [...own.map((one) => ({ ...one, ...ALWAYS })), ...provider.identifiers];
    for (const { validFrom, validTo, ...identifier } of identifiers) {
      const key = identifierKey(identifier);
      const bearers = this.#byIdentifier.get(key);
      const known = bearers?.some((bearer) => bearer.provider === provider && bearer.validTo === validTo);
      if (!known) push(this.#byIdentifier, key, { provider, validFrom, validTo });
    }
    const host = provider.website === null ? null : hostOf(provider.website);
    if (host === null) return;
    push(this.#byHost, host, provider.id);
    for (const parent of parentDomains(host)) push(this.#byParentDomain, parent, provider.id);
  }

  #addReport(report: RegistryReport): void {
    const filed = fileReport(report, this.#agencies, this.#agencyIds, this.#declarations);
    this.#reports.set(report.id, filed);
    for (const id of new Set(report.providers)) {
      push(this.#reportsOf, id, filed);
      if (filed.use !== 'usable') continue;
      for (const row of filed.programmes) {
        fileRow(this.#titlesOf, id, row.titles, row);
        fileRow(this.#programmeIdentifiersOf, id, row.identifiers, row);
      }
    }
  }

  #arranged(): FactsIndex {
    return {
      registry: this.#registry,
      snapshot: this.#snapshot,
      registers: this.#registers,
      noticed: this.#noticed,
      decided: this.#decided,
      reads: this.#reads,
      providers: this.#providers,
      agencies: this.#agencies,
      reports: this.#reports,
      byIdentifier: this.#byIdentifier,
      byHost: this.#byHost,
      byParentDomain: this.#byParentDomain,
      reportsOf: this.#reportsOf,
      titlesOf: this.#titlesOf,
      programmeIdentifiersOf: this.#programmeIdentifiersOf,
      dossiers: new WeakMap(),
    };
  }
}
