import { bandsOf, type NumbersOfOffer, type OfferNumber } from './schema.ts';

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

/** Each range between two edges that a span touches, and the open one from the last edge (`600-`). */
function bandValues(edges: readonly number[], [least, most]: readonly [number, number]): string[] {
  return edges.flatMap((from, at) => {
    const to = edges[at + 1] ?? Number.POSITIVE_INFINITY;
    return least <= to && most >= from ? [`${from}-${edges[at + 1] ?? ''}`] : [];
  });
}

/**
 * The values under which an offer is counted, as they can be asked for: its one number; both ends of its span and the
 * whole numbers between; or the bands that these touch.
 */
export function numberValues(numbers: NumbersOfOffer, dimension: OfferNumber): string[] {
  const span = numberSpan(numbers, dimension);
  if (span === null) return [];
  const bands = bandsOf(dimension);
  if (bands !== null) return bandValues(bands, span);
  const [least, most] = span;
  if (least === most) return [String(least)];
  const values = new Set([least]);
  for (let between = Math.floor(least) + 1; between < most && values.size < MAX_VALUES - 1; between++)
    values.add(between);
  return [...values.add(most)].map(String);
}
