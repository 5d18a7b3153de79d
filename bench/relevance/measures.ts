/** How many hits of an answer count for nDCG, and for recall. */
export const RANKED = 10;
export const RECALLED = 50;

/** How good one answer, or the mean of several, is. Both from 0 to 1. */
export interface Figures {
  readonly ndcg10: number;
  readonly recall50: number;
}

/** What a hit on each place is worth: the second counts 0.63, the tenth 0.29 of the first. */
const discount = (place: number): number => 1 / Math.log2(place + 2);
const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/**
 * Normalised discounted cumulative gain of the first ten hits (Järvelin and Kekäläinen 2002, gain = grade), and the
 * share of what is relevant among the first fifty (of at most fifty). `grades` has a grade above 0 for each relevant id.
 */
export function figuresOf(hits: readonly string[], grades: ReadonlyMap<string, number>): Figures {
  const gain = sum(hits.slice(0, RANKED).map((id, place) => (grades.get(id) ?? 0) * discount(place)));
  const best = [...grades.values()].sort((one, other) => other - one).slice(0, RANKED);
  const ideal = sum(best.map((grade, place) => grade * discount(place)));
  const found = hits.slice(0, RECALLED).filter((id) => grades.has(id)).length;
  return {
    ndcg10: ideal === 0 ? 0 : gain / ideal,
    recall50: grades.size === 0 ? 0 : found / Math.min(RECALLED, grades.size),
  };
}

/** The mean of several figures, cut to three decimals; zeros where there are none. */
export function meanOf(figures: readonly Figures[]): Figures {
  const mean = (of: (one: Figures) => number) =>
    figures.length === 0 ? 0 : Math.floor((sum(figures.map(of)) / figures.length) * 1_000 + 1e-6) / 1_000;
  return { ndcg10: mean(({ ndcg10 }) => ndcg10), recall50: mean(({ recall50 }) => recall50) };
}
