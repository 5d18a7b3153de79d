import { isSpan, OFFER_NUMBERS, type OfferNumber, type SpanNumber } from '../../search/schema.ts';

/** A number of an offer has one column; one that may be a span has a second, for the most. */
export type NumberColumn = OfferNumber | `${SpanNumber}_most`;

/** The column that holds the most of a number. */
export function mostColumn(name: OfferNumber): NumberColumn {
  return isSpan(name) ? `${name}_most` : name;
}

export const NUMBER_COLUMNS: readonly NumberColumn[] = [
  ...new Set(OFFER_NUMBERS.flatMap((name) => [name, mostColumn(name)])),
];
