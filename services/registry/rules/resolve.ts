import { addDays, type Day } from '../../model/day.ts';
import { normaliseIdentifier, type ProviderIdentifier } from '../../model/identifier.ts';
import type { RegistryProvider } from '../../model/registry-facts.ts';
import { hostOf, parentDomains } from '../../vocab/domains.ts';
import { decidedBy, withDecision } from './decided-party.ts';
import type { FactsIndex, IdentifierBearer } from './facts-index.ts';
import type { JudgedOffer } from './judged-offer.ts';
import { holdsOn, isHeirOf, nextTurn, timesAsUnit } from './relations.ts';
import { earlier, nextAfter, openedOrClosed } from './turning-days.ts';

/**
 * A party that is one record of the register. `due`, here and below, is the first later day on which that may differ.
 */
export interface Known {
  readonly state: 'found' | 'closed';
  readonly provider: RegistryProvider;
  /** The scheme of the identifier that led to it, or `host`. */
  readonly resolvedBy: string;
  readonly flags: readonly string[];
  readonly due: Day | null;
}

/** Who in the register a party is, or why it is nobody. */
export type Resolution =
  | Known
  | { readonly state: 'ambiguous'; readonly candidates: readonly string[]; readonly due: Day | null }
  | { readonly state: 'not-found'; readonly due: Day | null };

/** Identifiers in the order in which we name one as the reason; all others follow (docs/rules.md 3.3). */
const TRUST: readonly string[] = ['operator', 'deqar', 'eter', 'schac'];

const NO_FLAGS: readonly string[] = [];
const BY_DOMAIN: readonly string[] = ['matched-by-domain'];
const PREDECESSOR: readonly string[] = ['predecessor-named'];

function trustOf(scheme: string): number {
  const at = TRUST.indexOf(scheme);
  return at < 0 ? TRUST.length : at;
}

function isOpen({ foundedOn, closedOn }: RegistryProvider, day: Day): boolean {
  return (foundedOn === null || foundedOn <= day) && (closedOn === null || day <= closedOn);
}

/** True where a provider is a unit of another one on a day. */
function isUnit(provider: RegistryProvider, day: Day): boolean {
  return provider.relations.length > 0 && timesAsUnit(provider).some((time) => holdsOn(time, day));
}

/** Those whose identifier is valid on the day, where there are any; else all of them. */
function inForce(bearers: readonly IdentifierBearer[], day: Day): readonly IdentifierBearer[] {
  if (bearers.length < 2) return bearers;
  const now = bearers.filter(
    ({ validFrom, validTo }) => (validFrom === null || validFrom <= day) && (validTo === null || day <= validTo),
  );
  return now.length > 0 ? now : bearers;
}

function boundaries(bearers: readonly IdentifierBearer[], asOf: Day): Day | null {
  if (bearers.length < 2) return null;
  const days = bearers.flatMap(({ validFrom, validTo }) => [validFrom, validTo === null ? null : addDays(validTo, 1)]);
  return nextAfter(asOf, days);
}

interface Hits {
  /** The providers that have one of the identifiers. */
  readonly providers: readonly RegistryProvider[];
  /** For each provider: the scheme of the most trusted identifier that led to it. */
  readonly schemes: readonly string[];
  readonly due: Day | null;
}

function hitsOf(identifiers: readonly ProviderIdentifier[], index: FactsIndex, asOf: Day): Hits {
  const providers: RegistryProvider[] = [];
  const schemes: string[] = [];
  let due: Day | null = null;
  for (const identifier of identifiers) {
    const { scheme, value } = normaliseIdentifier(identifier);
    const bearers = index.byIdentifier.get(`${scheme}:${value}`);
    if (!bearers) continue;
    due = earlier(due, boundaries(bearers, asOf));
    for (const { provider } of inForce(bearers, asOf)) {
      const at = providers.indexOf(provider);
      if (at < 0) {
        providers.push(provider);
        schemes.push(scheme);
      } else if (trustOf(scheme) < trustOf(schemes[at] ?? '')) schemes[at] = scheme;
    }
  }
  return { providers, schemes, due };
}

/**
 * True where `heir` took the place of `other`, step by step by way of others that are named, too. Two that took the place
 * of a third are not each other's heirs.
 */
function isHeirAmong(heir: RegistryProvider, other: RegistryProvider, named: readonly RegistryProvider[]): boolean {
  const reached = new Set([heir]);
  // A set is walked in the order in which it grows, and nobody is added twice, so circles end.
  for (const one of reached) for (const next of named) if (isHeirOf(one, next)) reached.add(next);
  return reached.has(other);
}

/** The only candidate that is open, if it took the place of all others. A spin-off takes nobody's place. */
function openHeir(candidates: readonly RegistryProvider[], asOf: Day): RegistryProvider | null {
  const open = candidates.filter((provider) => isOpen(provider, asOf));
  const [one] = open;
  if (!one || open.length > 1) return null;
  const related = candidates.every(
    (other) => isHeirAmong(one, other, candidates) || isHeirAmong(other, one, candidates),
  );
  return related ? one : null;
}

/** Providers whose website is at one of the domains, above it or below it (docs/rules.md 3.3). */
function providersAt(domains: readonly string[], index: FactsIndex): RegistryProvider[] {
  const exact = new Set<string>();
  const near = new Set<string>();
  if (domains.length === 0) return [];
  for (const domain of domains) {
    const host = hostOf(domain);
    if (host === null) continue;
    for (const id of index.byHost.get(host) ?? []) exact.add(id);
    for (const id of index.byParentDomain.get(host) ?? []) near.add(id);
    for (const parent of parentDomains(host)) for (const id of index.byHost.get(parent) ?? []) near.add(id);
  }
  const ids = exact.size > 0 ? exact : near;
  return [...ids].flatMap((id) => index.providers.get(id) ?? []);
}

/**
 * Finds a party in the register (docs/rules.md 3.3): by its identifiers, else by a domain that only one open provider
 * has. Names never decide. Identifiers of several providers are ambiguous, unless one of these is the only open one and
 * took the place of the others, at once or one after the other.
 */
export function resolveProvider(
  identifiers: readonly ProviderIdentifier[],
  domains: readonly string[],
  index: FactsIndex,
  asOf: Day,
): Resolution {
  const hits = hitsOf(identifiers, index, asOf);
  let { due } = hits;
  const candidates = hits.providers.length > 0 ? hits.providers : providersAt(domains, index);
  for (const candidate of candidates) due = earlier(due, openedOrClosed(candidate, asOf));
  if (hits.providers.length === 0) {
    for (const candidate of candidates) due = earlier(due, nextTurn(timesAsUnit(candidate), asOf));
    const [only, ...others] = candidates.filter((provider) => isOpen(provider, asOf) && !isUnit(provider, asOf));
    if (!only || others.length > 0) return { state: 'not-found', due };
    return { state: 'found', provider: only, resolvedBy: 'host', flags: BY_DOMAIN, due };
  }
  const provider = candidates.length === 1 ? candidates[0] : openHeir(candidates, asOf);
  if (!provider) return { state: 'ambiguous', candidates: candidates.map(({ id }) => id).sort(), due };
  return {
    state: provider.closedOn !== null && provider.closedOn < asOf ? 'closed' : 'found',
    provider,
    resolvedBy: hits.schemes[candidates.indexOf(provider)] ?? 'deqar',
    flags: candidates.length === 1 ? NO_FLAGS : PREDECESSOR,
    due,
  };
}

/** Who publishes an offer: by an operator's decision, else by identifiers and domains. */
function publisherOf(offer: JudgedOffer, index: FactsIndex, asOf: Day): Resolution {
  if (offer.providerDecided !== undefined) return decidedBy(offer.providerDecided, index, asOf);
  return resolveProvider(offer.providerIdentifiers, offer.providerDomains, index, asOf);
}

/** As what somebody answers for an offer's quality. */
export type Role = 'awarding-body' | 'provider';

/** A party that the register knows, and the flags of the way in which it was found. */
export interface Subject {
  readonly resolution: Known;
  readonly flags: readonly string[];
}

/** Who answers for an offer's quality. */
export interface Answering {
  readonly role: Role;
  /**
   * Those that the register knows: the publisher first, then by the register's id. So what is said never depends on
   * their order in the offer.
   */
  readonly known: readonly Subject[];
  /** Where none is known, the reason. */
  readonly nobody: Exclude<Resolution, Known> | null;
  /** Awarding bodies that the register does not know as one institution, by their place in the offer. */
  readonly unknown: readonly number[];
  /** The first later day on which any of this may differ. */
  readonly due: Day | null;
}

const NONE: readonly number[] = [];
const NO_SUBJECTS: readonly Subject[] = [];
const AS_STATED = 'awarding-body-as-stated';
const PARTLY_KNOWN = 'awarding-body-partly-known';

function isKnown(resolution: Resolution): resolution is Known {
  return resolution.state === 'found' || resolution.state === 'closed';
}

function publisherAnswers(offer: JudgedOffer, index: FactsIndex, asOf: Day): Answering {
  const resolution = publisherOf(offer, index, asOf);
  const { due } = resolution;
  const role = 'provider';
  if (!isKnown(resolution)) return { role, known: NO_SUBJECTS, nobody: resolution, unknown: NONE, due };
  return { role, known: [{ resolution, flags: NO_FLAGS }], nobody: null, unknown: NONE, due };
}

/** Those whose own source names the offer: its publisher, and those that publish it elsewhere. */
function vouchingFor(offer: JudgedOffer, index: FactsIndex, asOf: Day) {
  const own = publisherOf(offer, index, asOf);
  const elsewhere = (offer.publishedElsewhere ?? []).map(({ identifiers, domains, decided }) =>
    decided === undefined ? resolveProvider(identifiers, domains, index, asOf) : decidedBy(decided, index, asOf),
  );
  let { due } = own;
  const ids = new Set<string>();
  for (const resolution of [own, ...elsewhere]) {
    due = earlier(due, resolution.due);
    if (isKnown(resolution)) ids.add(resolution.provider.id);
  }
  return { own, ids, due };
}

/**
 * Who answers for an offer's quality: its awarding bodies where any is named, else its provider. An awarding body that
 * the register does not know is never replaced by the provider: a record that says less must not get a better verdict.
 */
export function whoAnswers(offer: JudgedOffer, index: FactsIndex, asOf: Day): Answering {
  const bodies = offer.awardingBodyIdentifiers;
  if (bodies.length === 0) return publisherAnswers(offer, index, asOf);
  const { own, ids: vouching, due: dueOfSources } = vouchingFor(offer, index, asOf);
  let due = dueOfSources;
  const found = new Map<string, Known>();
  const ambiguous: string[] = [];
  const unknown: number[] = [];
  for (const [at, identifiers] of bodies.entries()) {
    // An awarding body that is the provider itself can be found by the provider's domains, too.
    const resolution =
      identifiers === offer.providerIdentifiers
        ? own
        : withDecision(resolveProvider(identifiers, [], index, asOf), identifiers, index, asOf);
    due = earlier(due, resolution.due);
    if (isKnown(resolution)) found.set(resolution.provider.id, firstOf(found.get(resolution.provider.id), resolution));
    else {
      unknown.push(at);
      if (resolution.state === 'ambiguous') ambiguous.push(...resolution.candidates);
    }
  }
  const role = 'awarding-body';
  if (found.size === 0) {
    const candidates = [...new Set(ambiguous)].sort();
    const nobody: Answering['nobody'] =
      candidates.length > 0 ? { state: 'ambiguous', candidates, due } : { state: 'not-found', due };
    return { role, known: NO_SUBJECTS, nobody, unknown, due };
  }
  const ownId = isKnown(own) ? own.provider.id : null;
  const known = [...found].sort(([a], [b]) => (a === ownId ? -1 : b === ownId ? 1 : a < b ? -1 : 1));
  const flagsOf = (id: string): readonly string[] => [
    ...(vouching.has(id) ? [] : [AS_STATED]),
    ...(unknown.length > 0 ? [PARTLY_KNOWN] : []),
  ];
  return {
    role,
    known: known.map(([id, resolution]) => ({ resolution, flags: flagsOf(id) })),
    nobody: null,
    unknown,
    due,
  };
}

/**
 * Where two identifiers lead to one party: the way with fewer flags, or the more trusted identifier, whatever their
 * order.
 */
function firstOf(a: Known | undefined, b: Known): Known {
  if (!a) return b;
  const order =
    a.flags.length - b.flags.length ||
    trustOf(a.resolvedBy) - trustOf(b.resolvedBy) ||
    (a.resolvedBy <= b.resolvedBy ? -1 : 1);
  return order <= 0 ? a : b;
}
