import type { OfferDocument } from './document.ts';

/** Whole numbers of one range that are counted as values. */
const MAX_VALUES = 61;

/** Numbers of credits by which an offer is counted: its one number, else both ends of its range and the whole numbers between. */
export function ectsValues({ ects, ectsMost }: Pick<OfferDocument, 'ects' | 'ectsMost'>): number[] {
  if (ects === null) return [];
  if (ectsMost === undefined) return [ects];
  const values = new Set([ects]);
  for (let between = Math.floor(ects) + 1; between < ectsMost && values.size < MAX_VALUES - 1; between++)
    values.add(between);
  return [...values.add(ectsMost)];
}
