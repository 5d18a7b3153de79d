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

/** The alliances by which an offer is found, by id: those of its provider, and the one that offers it itself. */
export function alliancesOf({ alliances, alliance }: Pick<Provider, 'alliances' | 'alliance'>): string[] {
  return [...new Set([...alliances, ...(alliance === undefined ? [] : [alliance])].map(({ id }) => id))].sort();
}
