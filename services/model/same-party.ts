import { identifierKey, type ProviderIdentifier } from './identifier.ts';
import type { OfferContent, StatedParty } from './offer.ts';
import type { Provider } from './provider.ts';
import { isUnprefixed } from './register-key.ts';

/** The identifiers of a provider, the register's own id first. */
export function identifiersOfProvider(provider: Pick<Provider, 'registryIds' | 'identifiers'>): ProviderIdentifier[] {
  return [
    ...provider.registryIds.map(({ registry, id }) => ({
      scheme: isUnprefixed(registry) ? 'deqar' : registry,
      value: id,
    })),
    ...provider.identifiers,
  ];
}

const REGISTER_IRI = /^https?:\/\/data\.deqar\.eu\/institution\/(\d{1,9})\/?$/;
const REGISTER_DIGITS = 4;

/** The register's identifier where an IRI is one of the register. None for every other IRI. */
export function registerIdentifier(iri: string | null): ProviderIdentifier[] {
  const key = REGISTER_IRI.exec(iri ?? '')?.[1];
  return key === undefined ? [] : [{ scheme: 'deqar', value: `DEQARINST${key.padStart(REGISTER_DIGITS, '0')}` }];
}

/**
 * Tells whether a party that an offer names is the provider that publishes the offer: it is the stated publisher, or
 * they share an identifier, ids of the register included. Because many parties may be asked about, it is prepared once
 * for an offer.
 */
export function isSameParty(
  content: Pick<OfferContent, 'publisher'>,
  provider: Pick<Provider, 'registryIds' | 'identifiers'>,
): (party: StatedParty) => boolean {
  const own = new Set(identifiersOfProvider(provider).map(identifierKey));
  return (party) =>
    (party.iri !== null && party.iri === content.publisher.iri) ||
    [...registerIdentifier(party.iri), ...party.identifiers].some((identifier) => own.has(identifierKey(identifier)));
}
