import { identifierKey, normaliseIdentifier, type ProviderIdentifier } from '../../services/model/identifier.ts';
import type { Provider } from '../../services/model/provider.ts';
import type { RegistryProvider } from '../../services/model/registry-facts.ts';
import { isSharedDomain } from '../../services/registry/rules/host.ts';

function hostOf(website: string | null): string | null {
  if (website === null) return null;
  const text = /^https?:\/\//i.test(website) ? website : `https://${website}`;
  return URL.canParse(text) ? new URL(text).hostname.toLowerCase().replace(/^www\d?\./, '') : null;
}

/**
 * The domains that are a provider's own: its SCHAC code, and the host of the website that the register gives. Nobody
 * owns those that many share (`ac.uk`).
 */
export function domainsOf(identifiers: readonly ProviderIdentifier[], website: string | null): string[] {
  const schac = identifiers.filter(({ scheme }) => scheme === 'schac').map(({ value }) => value.toLowerCase());
  const domains = [...schac, ...[hostOf(website)].filter((host) => host !== null)];
  return [...new Set(domains)].filter((domain) => !isSharedDomain(domain));
}

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

/**
 * A provider with what the register says of it now: its name, seat, kind and website stand for what was known before,
 * its identifiers beside those that were known, since nobody wrote down which of them the operator stated.
 */
export function withRecord(provider: Provider, registry: string, record: RegistryProvider): Provider {
  const current = record.identifiers.filter(({ validTo }) => validTo === null);
  const identifiers = uniqueIdentifiers([
    ...provider.identifiers,
    ...current.map(({ scheme, value }) => ({ scheme, value })),
  ]);
  const seat = record.countries.find((place) => place.legalSeat) ?? record.countries[0];
  return {
    ...provider,
    name: nameOf(record),
    country: seat?.country ?? provider.country,
    identifiers,
    registryIds: [{ registry, id: record.id }],
    domains: domainsOf(identifiers, record.website),
    kind: record.otherProvider ? 'other-provider' : 'hei',
  };
}
