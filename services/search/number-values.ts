import type { NumbersOfOffer, OfferNumber } from './schema.ts';

/** The most whole numbers of one span that are counted as values. */
const MAX_VALUES = 61;

/** The number of an offer in a dimension, as the two ends of a span. Null where it has none. */
export function numberSpan(
  numbers: NumbersOfOffer,
  dimension: OfferNumber,
): readonly [least: number, most: number] | null {
  const least = numbers[dimension];
  if (least === null) return null;
  const ends: Readonly<Record<string, number | null | undefined>> = numbers;
  return [least, ends[`${dimension}Most`] ?? least];
}

/**
 * The numbers under which an offer is counted: its one number; or both ends of its span and the whole numbers between.
 */
export function numberValues(numbers: NumbersOfOffer, dimension: OfferNumber): number[] {
  const span = numberSpan(numbers, dimension);
  if (span === null) return [];
  const [least, most] = span;
  if (least === most) return [least];
  const values = new Set([least]);
  for (let between = Math.floor(least) + 1; between < most && values.size < MAX_VALUES - 1; between++)
    values.add(between);
  return [...values.add(most)];
}
