import { TIE_BREAKERS } from '../../services/search/ranking.ts';
import { ATTRIBUTES } from './meilisearch-settings.ts';

/** A hit as the server gives it where it merged several queries. */
export type ScoredHit = Readonly<Record<string, unknown>> & {
  readonly _federation?: { readonly weightedRankingScore: number };
};

/** What is read of a hit beside its fields, to know its place among hits of other requests. */
export const PLACED_BY = TIE_BREAKERS.map(({ by }) => ATTRIBUTES[by]);

/** Scores that differ by no more are equal for the server. */
const { EPSILON } = Number;

/** Below 0 where the first comes first. What has no value comes last, in both directions. */
function byValue(one: unknown, other: unknown, down: boolean): number {
  if (one === other) return 0;
  if (one === undefined || one === null) return 1;
  if (other === undefined || other === null) return -1;
  const isLess = (one as string | number) < (other as string | number);
  return isLess === down ? 1 : -1;
}

/** The server's own order: by how well words match, then by the keys that decide among equals. */
function byRank(one: ScoredHit, other: ScoredHit): number {
  const [first, second] = [one, other].map(({ _federation }) => _federation?.weightedRankingScore ?? 0) as [
    number,
    number,
  ];
  if (Math.abs(first - second) > EPSILON) return second - first;
  for (const { by, ...key } of TIE_BREAKERS) {
    const order = byValue(one[ATTRIBUTES[by]], other[ATTRIBUTES[by]], 'down' in key);
    if (order !== 0) return order;
  }
  return 0;
}

/** Hits of several requests as one request would have given them: the best first, each once. */
export function mergedHits(parts: readonly (readonly ScoredHit[])[]): ScoredHit[] {
  const seen = new Set<unknown>();
  return parts
    .flat()
    .sort(byRank)
    .filter(({ id }) => !seen.has(id) && seen.add(id));
}
