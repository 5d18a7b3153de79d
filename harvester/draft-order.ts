import type { OfferDraft } from './draft.ts';

const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** Sorts a list, and everything in it, by what it says. */
function sortDeeply(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) {
    for (const member of Object.values(value)) sortDeeply(member);
    return;
  }
  for (const member of value) sortDeeply(member);
  if (value.length < 2) return;
  const named = value.map((member: unknown) => [textOf(member), member] as const);
  named.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  for (const [index, [, member]] of named.entries()) value[index] = member;
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
