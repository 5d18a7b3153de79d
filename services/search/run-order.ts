import type { DocumentInstance } from './document.ts';
import { meetsInstanceFilters } from './matching.ts';
import type { SearchQuery } from './query.ts';

/** What is needed to sort an offer by those of its instances that meet the filters. */
export interface SortedByRun {
  readonly id: string;
  readonly instances: readonly DocumentInstance[];
  /** The nearest start ahead among all instances of the offer. Whatever is before it has begun. */
  readonly nextStart: string | null;
}

function runValue({ instances, nextStart }: SortedByRun, query: SearchQuery): string | number | null {
  const met = instances.filter((instance) => meetsInstanceFilters(instance, query));
  if (query.sort === 'price') {
    const prices = met.flatMap(({ price }) => (price === null ? [] : [price]));
    return prices.length > 0 ? Math.min(...prices) : null;
  }
  // As for the whole offer: of a month or year that has begun, the last day of it counts.
  const starts = met.flatMap(({ start, startUntil }) => {
    const ahead = [start, startUntil ?? start].find((day) => day !== null && nextStart !== null && day >= nextStart);
    return ahead ?? [];
  });
  return starts.sort()[0] ?? null;
}

/**
 * Sorts offers by the nearest start, or the least price, among their instances that meet all instance filters. Offers
 * without one come last. Among equals the id decides.
 */
export function byRun<T extends SortedByRun>(offers: readonly T[], query: SearchQuery): T[] {
  return offers
    .map((offer) => ({ offer, value: runValue(offer, query) }))
    .sort((one, other) => {
      if (one.value !== other.value) {
        if (one.value === null) return 1;
        if (other.value === null) return -1;
        return one.value < other.value ? -1 : 1;
      }
      return one.offer.id < other.offer.id ? -1 : 1;
    })
    .map(({ offer }) => offer);
}
