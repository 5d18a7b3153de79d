import { identifierKey, type ProviderIdentifier } from '../../model/identifier.ts';
import type { RegistryProvider } from '../../model/registry-facts.ts';
import { hostOf, parentDomains } from '../../vocab/domains.ts';
import { type FactsIndex, indexFacts } from '../rules/facts-index.ts';

/**
 * A register with at most this many providers is read with all details: that takes minutes, even at one request a
 * second.
 */
export const DETAILS_OF_ALL_UP_TO = 300;

/** Someone by whom an offer is judged: a provider or an awarding body. */
export interface Party {
  readonly identifiers: readonly ProviderIdentifier[];
  /** Only looked at where no identifier is found. */
  readonly domains: readonly string[];
}

function atDomain(domain: string, { byHost, byParentDomain }: FactsIndex): string[] {
  const host = hostOf(domain);
  if (host === null) return [];
  return [host, ...parentDomains(host)]
    .flatMap((name) => byHost.get(name) ?? [])
    .concat(byParentDomain.get(host) ?? []);
}

/**
 * The providers whose details are worth a request each. In a small register these are all; else those that one of the
 * parties may be.
 */
export function worthDetails(
  parties: Iterable<Party>,
  listed: readonly RegistryProvider[],
): Iterable<RegistryProvider> {
  return listed.length <= DETAILS_OF_ALL_UP_TO ? listed : providersMeant(parties, listed);
}

/**
 * All providers of the register that one of the parties may be, on any day. These are never fewer than the rules choose
 * from.
 */
export function providersMeant(
  parties: Iterable<Party>,
  providers: readonly RegistryProvider[],
): ReadonlySet<RegistryProvider> {
  const index = indexFacts({ registry: 'deqar', snapshot: '', providers, reports: [], agencies: [] });
  const meant = new Set<RegistryProvider>();
  for (const { identifiers, domains } of parties) {
    const bearers = identifiers.flatMap((identifier) => index.byIdentifier.get(identifierKey(identifier)) ?? []);
    const found =
      bearers.length > 0
        ? bearers.map(({ provider }) => provider)
        : domains.flatMap((domain) => atDomain(domain, index)).flatMap((id) => index.providers.get(id) ?? []);
    for (const provider of found) meant.add(provider);
  }
  return meant;
}
