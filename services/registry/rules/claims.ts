import { newestFirst } from './provider-reviews.ts';
import type { Claim } from './standing.ts';

/** The id of a claim's report. */
export const idOf = ({ filed }: Claim): number => filed.report.id;

export const NO_IDS: readonly number[] = [];

/** Joins lists of claims into one, newest first. A report that stands in several lists is taken once. */
export function joined(...lists: readonly (readonly Claim[])[]): readonly Claim[] {
  const [first = [], ...rest] = lists;
  if (rest.every((list) => list.length === 0)) return first;
  const all = new Map<number, Claim>();
  for (const claim of lists.flat()) if (!all.has(idOf(claim))) all.set(idOf(claim), claim);
  return [...all.values()].sort(newestFirst);
}

function isWithin(ids: readonly number[], all: readonly number[]): boolean {
  if (ids === all) return true;
  for (const id of ids) if (!all.includes(id)) return false;
  return true;
}

/**
 * The reports that were found but are not the evidence of the code. They are listed beside it: reports of the other
 * statement (offer or provider), and contrary ones that set each other aside.
 */
export function othersFound(
  support: readonly number[],
  ofOffer: readonly number[],
  ofProvider: readonly number[],
  setAside: readonly Claim[],
): readonly number[] {
  if (setAside.length === 0 && isWithin(ofOffer, support) && isWithin(ofProvider, support)) return NO_IDS;
  const others = new Set([...ofOffer, ...setAside.map(idOf), ...ofProvider]);
  for (const id of support) others.delete(id);
  return others.size === 0 ? NO_IDS : [...others];
}
