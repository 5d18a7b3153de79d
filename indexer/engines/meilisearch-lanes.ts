/** What tells how long a query takes. */
interface Costly {
  readonly q: string;
  readonly facets: readonly string[];
  readonly limit: number;
}

/** Milliseconds, more or less. They decide which queries go together. */
const COSTS = { query: 1, words: 4, facets: 1, page: 3 } as const;
/** A second request must take so much of the work, because it costs something itself. */
const LEAST_OF_SECOND = 4;

function costOf({ q, facets, limit }: Costly): number {
  // What is quoted is looked up and not compared with all words.
  const hasWords = q !== '' && !q.startsWith('"');
  return (
    COSTS.query + (hasWords ? COSTS.words : 0) + (facets.length > 0 ? COSTS.facets : 0) + (limit > 0 ? COSTS.page : 0)
  );
}

/**
 * Shares queries out among two requests that take equally long, by their places. Because the server answers the queries
 * of a request one after the other, two requests at once need half of the time. One where a second does not pay.
 */
export function lanesOf(queries: readonly Costly[]): number[][] {
  const first = { cost: 0, places: [] as number[] };
  const second = { cost: 0, places: [] as number[] };
  const costs = queries.map(costOf);
  const costliestFirst = [...costs.keys()].sort((one, other) => (costs[other] ?? 0) - (costs[one] ?? 0));
  for (const at of costliestFirst) {
    const lane = first.cost <= second.cost ? first : second;
    lane.places.push(at);
    lane.cost += costs[at] ?? 0;
  }
  return second.cost >= LEAST_OF_SECOND ? [first.places, second.places] : [[...costs.keys()]];
}
