import { EVERY_OFFER } from '../../services/search/query.ts';
import type { Serving } from '../serving.ts';

/**
 * Of these providers those that may be shown here: all of them, or within the lock of a portal those that have an offer
 * there. One question to the engine for all of them.
 */
export async function shownProviders<T extends { readonly id: string }>(
  rows: readonly T[],
  { lock, engine }: Pick<Serving, 'lock' | 'engine'>,
): Promise<readonly T[]> {
  if (lock === undefined || rows.length === 0) return rows;
  const totals = await engine.totals(rows.map(({ id }) => ({ ...EVERY_OFFER, codes: { provider: { values: [id] } } })));
  return rows.filter((_row, at) => (totals[at] ?? 0) > 0);
}
