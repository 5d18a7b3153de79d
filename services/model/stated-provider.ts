import type { OfferContent } from './offer.ts';
import type { Provider } from './provider.ts';

type Publisher = Pick<OfferContent, 'publisher'>;

/** The region of an offer's provider: as it is known of the provider, else as the offer states it of its publisher. */
export function regionOf({ publisher }: Publisher, provider: Pick<Provider, 'region' | 'country'>): string | null {
  if (provider.region !== null) return provider.region;
  // A publisher in another country is described at another seat than the one that the register has.
  const isElsewhere =
    publisher.country !== null && provider.country !== null && !provider.country.startsWith(publisher.country);
  return isElsewhere ? null : (publisher.region ?? null);
}

/** The alliances of an offer's provider: those that are known of it, and those that the offer states of its publisher. */
export function alliancesOf({ publisher }: Publisher, provider: Pick<Provider, 'alliances'>): string[] {
  return [...new Set([...provider.alliances, ...(publisher.alliances ?? [])])].sort();
}
