import type { ToldBy } from '../../model/told-by.ts';

/** What decides which of an offer's origins is published. */
export interface OriginStanding {
  readonly sourceId: string;
  /** True where the offer's strongest key is on a domain of this origin's provider. */
  readonly owned: boolean;
  readonly toldBy: ToldBy;
  readonly published: boolean;
  readonly statesPublisher: boolean;
  /** ISO instant. */
  readonly firstSeen: string;
}

/** The smaller one comes first; true comes before false. */
const first = (a: boolean, b: boolean): number => Number(b) - Number(a);
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The order of origins.
 * - Owned ones come first, and among equals those of a provider's own source before what others tell of it.
 * - Among the owned ones of own sources the published one stays first, so that two sources of one owner never take an
 *   offer from each other.
 * - Then come those that state the publisher, then those that were seen first.
 * `ORIGIN_ORDER` says the same in SQL. A test compares the two.
 */
export function compareOrigins(a: OriginStanding, b: OriginStanding): number {
  return (
    first(a.owned, b.owned) ||
    first(a.toldBy === 'provider', b.toldBy === 'provider') ||
    (a.owned ? first(a.published, b.published) : 0) ||
    first(a.statesPublisher, b.statesPublisher) ||
    byText(a.firstSeen, b.firstSeen) ||
    byText(a.sourceId, b.sourceId)
  );
}

/** The order of `compareOrigins`, for rows of `offer_origin`. */
export const ORIGIN_ORDER = `owned desc, (told_by = 'provider') desc, (owned and published) desc, states_publisher desc, first_seen, source_id`;

/** The one to publish among origins that are seen. Undefined where there is none. */
export function chooseOrigin<T extends OriginStanding>(candidates: readonly T[]): T | undefined {
  return [...candidates].sort(compareOrigins)[0];
}
