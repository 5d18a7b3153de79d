import type { Day } from '../../model/day.ts';
import type { KnownRegister, RegistryAgency, RegistryFacts, RegistryProvider } from '../../model/registry-facts.ts';
import type { FiledProgramme, FiledReport } from './filed-report.ts';
import { GrowingIndex } from './growing-index.ts';
import type { Noticed } from './held.ts';
import { DEFAULT_POLICY, type RulePolicy } from './policy.ts';
import { type ProviderReviews, reviewsOf } from './provider-reviews.ts';

export { type FiledProgramme, type FiledReport, programmeIdentifierKey } from './filed-report.ts';

/** One provider that bears an identifier, and when. */
export interface IdentifierBearer {
  readonly provider: RegistryProvider;
  readonly validFrom: Day | null;
  readonly validTo: Day | null;
}

/** Characters of a day at the start of an instant. */
const ISO_DAY = 10;

/** Programme rows by a title form, or by an agency's identifier. */
export type Rows = ReadonlyMap<string, readonly FiledProgramme[]>;

/**
 * Registry facts arranged for judging. Judging only reads it, and keeps in it what it arranged per provider.
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
  /** By `identifierKey`: the records that operators decided for whoever bears the identifier. */
  readonly decided: ReadonlyMap<string, readonly string[]>;
  /** When negative results that rest on our own matching were found. Null: nothing is known of that. */
  readonly noticed: Noticed | null;
  /** By provider id. */
  readonly reportsOf: ReadonlyMap<string, readonly FiledReport[]>;
  /** Rows of usable reports by provider id and title form. */
  readonly titlesOf: ReadonlyMap<string, Rows>;
  /** Rows of usable reports by provider id and `programmeIdentifierKey`. */
  readonly programmeIdentifiersOf: ReadonlyMap<string, Rows>;
  /** What `reviewsOf` arranged for each provider, by policy. */
  readonly dossiers: WeakMap<RulePolicy, Map<RegistryProvider, ProviderReviews[]>>;
}

/**
 * Arranges facts for `judge`. Every provider can be found by the register's own id (under the register's name, and in
 * DEQAR's own shape under `deqar`, too), by its other identifiers, and by the host of its website. What `policy` needs
 * of a provider is arranged here; for another policy this happens when the provider is first asked about.
 */
export function indexFacts(facts: RegistryFacts, policy: RulePolicy = DEFAULT_POLICY): FactsIndex {
  const { index } = new GrowingIndex(facts);
  // Because most judgements are about a day near that of the read, we arrange for that day now.
  const readOn = facts.snapshot.slice(0, ISO_DAY);
  for (const provider of index.providers.values()) reviewsOf(provider, index, policy, readOn);
  return index;
}
