import type { Day } from '../../services/model/day.ts';
import { identifierKey, normaliseIdentifier, type ProviderIdentifier } from '../../services/model/identifier.ts';
import type { Provider } from '../../services/model/provider.ts';
import type { RegistryProvider } from '../../services/model/registry-facts.ts';
import { hostOf, isSharedDomain } from '../../services/vocab/domains.ts';

/**
 * The domains that are a provider's own: its SCHAC code, and the host of the website that the register gives. A domain
 * that many share (`ac.uk`) belongs to nobody.
 */
export function domainsOf(identifiers: readonly ProviderIdentifier[], website: string | null): string[] {
  const schac = identifiers.filter(({ scheme }) => scheme === 'schac').map(({ value }) => value.toLowerCase());
  const domains = [...schac, ...[website === null ? null : hostOf(website)].filter((host) => host !== null)];
  return [...new Set(domains)].filter((domain) => !isSharedDomain(domain));
}

/** Identifiers in their normal spelling, each once. */
export function uniqueIdentifiers(identifiers: readonly ProviderIdentifier[]): ProviderIdentifier[] {
  return [...new Map(identifiers.map((item) => [identifierKey(item), normaliseIdentifier(item)])).values()];
}

function nameOf(record: RegistryProvider): Provider['name'] {
  const current = record.names.filter(({ validTo }) => validTo === null);
  const english = current.find((item) => item.english)?.name;
  const official = current.find((item) => !item.english)?.name;
  if (english === undefined && official === undefined) return { und: record.name };
  return { ...(english === undefined ? {} : { en: english }), ...(official === undefined ? {} : { und: official }) };
}

/** What is known of a register beside the record of one provider. */
export interface Listing {
  /** Its ids in the registers, the first register's first. */
  readonly registryIds: Provider['registryIds'];
  /** The day of the read. */
  readonly day: Day;
  /** True where the register lists an identifier (`identifierKey`), or ever did. */
  readonly everListed: (key: string) => boolean;
}

/** True for an identifier that the operator or a manifest states. */
export function isStated({ resolution }: Pick<Provider, 'resolution'>, identifier: ProviderIdentifier): boolean {
  return resolution.by.includes(identifierKey(identifier));
}

/**
 * A provider with what the register says of it now. The register's name, seat, kind, website and identifiers replace
 * what was known before. Identifiers that were stated stay beside them, and so do those that the register never listed.
 */
export function withRecord(provider: Provider, record: RegistryProvider, listing: Listing): Provider {
  const current = record.identifiers.filter(
    ({ validFrom, validTo }) =>
      (validFrom === null || validFrom <= listing.day) && (validTo === null || listing.day <= validTo),
  );
  const kept = provider.identifiers.filter(
    (identifier) => isStated(provider, identifier) || !listing.everListed(identifierKey(identifier)),
  );
  const identifiers = uniqueIdentifiers([...kept, ...current.map(({ scheme, value }) => ({ scheme, value }))]);
  const seat = record.countries.find((place) => place.legalSeat) ?? record.countries[0];
  return {
    ...provider,
    name: nameOf(record),
    country: seat?.country ?? provider.country,
    identifiers,
    registryIds: [...listing.registryIds],
    domains: domainsOf(identifiers, record.website),
    kind: record.otherProvider === null ? provider.kind : record.otherProvider ? 'other-provider' : 'hei',
  };
}
