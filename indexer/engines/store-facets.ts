import { UNKNOWN } from '../../services/search/document.ts';
import type { FacetCount, FacetSpan } from '../../services/search/engine.ts';
import { facetCounts } from '../../services/search/facet-order.ts';
import { type Facet, isApart, type OfferNumber } from '../../services/search/schema.ts';
import type { Counts } from './store-counts.ts';
import type { ValueTable } from './store-values.ts';

/** The values of a facet with their counts, from the counts of all values. */
export function facetOf(values: ValueTable, facet: Facet, counts: Pick<Counts, 'codes' | 'skills'>): FacetCount[] {
  const numbers = isApart(facet) ? counts.skills : counts.codes;
  return facetCounts(values.of(facet).map(({ id, value }) => [value, numbers?.[id] ?? 0]));
}

/** The ends of a facet of numbers, from the values that are counted, or from the numbers themselves. */
export function spanOf(
  table: ValueTable,
  facet: OfferNumber,
  { codes, ends }: Pick<Counts, 'codes' | 'ends'>,
): FacetSpan | null {
  const known = ends[facet];
  if (known !== undefined) return known && { least: known[0], most: known[1] };
  const values = table.of(facet).filter(({ id, value }) => value !== UNKNOWN && (codes?.[id] ?? 0) > 0);
  const numbers = values.map(({ value }) => Number(value));
  return numbers.length > 0
    ? { least: numbers.reduce((a, b) => Math.min(a, b)), most: numbers.reduce((a, b) => Math.max(a, b)) }
    : null;
}
