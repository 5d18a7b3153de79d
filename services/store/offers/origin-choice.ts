/** What decides which of several origins of an offer is the published one. */
export interface OriginStanding {
  readonly sourceId: string;
  /** The offer's strongest key lies on a domain of this origin's provider. */
  readonly owned: boolean;
  readonly published: boolean;
  readonly statesPublisher: boolean;
  /** ISO instant. */
  readonly firstSeen: string;
}

/** The smaller comes first: true before false. */
const first = (a: boolean, b: boolean): number => Number(b) - Number(a);
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The order of origins: owned ones first, and among those the present one, so that two sources of one owner never take
 * an offer from each other; then those that state the publisher; then those seen first. `ORIGIN_ORDER` says the same in
 * SQL, and a test holds them together.
 */
export function compareOrigins(a: OriginStanding, b: OriginStanding): number {
  return (
    first(a.owned, b.owned) ||
    (a.owned ? first(a.published, b.published) : 0) ||
    first(a.statesPublisher, b.statesPublisher) ||
    byText(a.firstSeen, b.firstSeen) ||
    byText(a.sourceId, b.sourceId)
  );
}

/** `compareOrigins` for rows of `offer_origin`. */
export const ORIGIN_ORDER = 'owned desc, (owned and published) desc, states_publisher desc, first_seen, source_id';

/** Which of the origins that are seen is published; undefined where there is none. */
export function chooseOrigin<T extends OriginStanding>(candidates: readonly T[]): T | undefined {
  return [...candidates].sort(compareOrigins)[0];
}
