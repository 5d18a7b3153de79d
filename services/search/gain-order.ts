/** What is needed to sort an offer by the wanted skills that it brings. */
export interface SortedByGain {
  readonly id: string;
  /** Its skills with their broader ones. */
  readonly skill: readonly string[];
  /** The least of its credits, or null. */
  readonly ects: number | null;
}

/** The most wanted skills of one query. An occupation of ESCO has up to about 170. */
export const MAX_WANTED = 250;

function orderOf({ skill, ects }: SortedByGain, wanted: readonly string[]) {
  const brought = wanted.filter((uri) => skill.includes(uri)).length;
  // Nobody can say how much per credit an offer brings that states no credits, so it comes after those that do.
  return { brought, perCredit: ects === null || ects <= 0 ? -1 : brought / ects };
}

/**
 * Sorts offers by how many of the wanted skills they bring per ECTS credit, then by how many they bring. Offers without
 * credits come last. Among equals the id decides.
 */
export function byGain<T extends SortedByGain>(offers: readonly T[], wanted: readonly string[]): T[] {
  return offers
    .map((offer) => ({ offer, ...orderOf(offer, wanted) }))
    .sort(
      (one, other) =>
        other.perCredit - one.perCredit ||
        other.brought - one.brought ||
        (one.offer.id < other.offer.id ? -1 : one.offer.id > other.offer.id ? 1 : 0),
    )
    .map(({ offer }) => offer);
}
