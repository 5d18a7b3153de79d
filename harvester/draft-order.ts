import type { OfferDraft } from './draft.ts';

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/**
 * Compares two values of a list of a draft by what they say, member by member. They have the same members in the same
 * order, because one reader makes them.
 */
function compare(a: unknown, b: unknown): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? -1 : 1;
  if (typeof a !== typeof b) return typeof a < typeof b ? -1 : 1;
  if (!isObject(a) || !isObject(b)) return String(a) < String(b) ? -1 : 1;
  const [ours, theirs] = [Object.values(a), Object.values(b)];
  for (let at = 0; at < ours.length && at < theirs.length; at++) {
    const difference = compare(ours[at], theirs[at]);
    if (difference !== 0) return difference;
  }
  return ours.length - theirs.length;
}

/** Sorts a list, and everything in it, by what it says. */
function sortDeeply(value: unknown): void {
  if (!isObject(value)) return;
  for (const member of Object.values(value)) sortDeeply(member);
  if (Array.isArray(value) && value.length > 1) value.sort(compare);
}

/**
 * Sorts a draft in place, in an order of our own. Because RDF has no order, the order of statements must decide
 * nothing: neither what comes first, nor what a limit cuts, nor what is found. Learning outcomes remember where they
 * stood in the document; that is only used to show them.
 */
export function sortDraft(draft: OfferDraft): OfferDraft {
  const stood = new Map(draft.outcomes.map((outcome, index) => [outcome, index]));
  sortDeeply(draft);
  for (const [outcome, index] of stood) outcome.at = index;
  return draft;
}
