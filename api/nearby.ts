import { ONLINE } from '../services/search/place-values.ts';
import type { SearchQuery } from '../services/search/query.ts';
import { MAX_NEAR, spotsWithin } from '../services/store/search/places.ts';
import type { ApiDeps } from './deps.ts';
import { type Mistake, mistake } from './params/mistake.ts';

/**
 * Resolves `near` to the places that occur within the distance, nearest first. What is online passes. With a warning
 * where not all places in the circle are looked for.
 */
export async function withPlaces(
  query: SearchQuery,
  { db }: Pick<ApiDeps, 'db'>,
): Promise<{ readonly query: SearchQuery; readonly warnings: readonly Mistake[] }> {
  const { near, ...rest } = query;
  if (near === undefined) return { query, warnings: [] };
  const { circle, unknown } = near;
  const { spots, more } = circle === undefined ? { spots: [], more: false } : await spotsWithin(db, circle);
  const values = circle === undefined ? {} : { values: [ONLINE, ...spots].sort() };
  const condition = { ...values, ...(unknown ? { unknown } : {}) };
  return {
    query: { ...rest, instance: { ...rest.instance, near: condition } },
    warnings: more ? [mistake('near', 'nearCut', { facts: { most: MAX_NEAR } })] : [],
  };
}
