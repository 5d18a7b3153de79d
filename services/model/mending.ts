import type { Mender, Severity } from './finding-codes.ts';

/**
 * How much learners lose by a finding of each weight: an error keeps an offer out, a warning takes something from it, a
 * note takes nothing. One offer that is missing weighs as much as three that lack something.
 */
export const SEVERITY_WEIGHTS: Readonly<Record<Severity, number>> = { error: 9, warning: 3, note: 1 };

/** One kind of finding of one reading. */
export interface FindingKindCount {
  readonly code: string;
  readonly severity: Severity;
  /** How often it was found. */
  readonly count: number;
  /** In how many records; null where one of them is about the publication as a whole. */
  readonly records: number | null;
}

/** How many kinds are named as what to mend first. */
const MEND_FIRST = 5;

/** Offers that a kind of finding concerns: its records, or all `offers` where it is about the whole. */
export function offersConcerned({ records }: Pick<FindingKindCount, 'records'>, offers: number): number {
  return records ?? offers;
}

/**
 * Kinds of findings in the order in which to mend them: by offers concerned times weight, the most first. `offers`: how
 * many there are. Because a finding may be about a record that is none of them, the whole is never less than a part.
 */
export function inMendingOrder<T extends FindingKindCount>(kinds: readonly T[], offers: number): readonly T[] {
  const all = kinds.reduce((most, { records }) => Math.max(most, records ?? 1), offers);
  const loss = (kind: T): number => offersConcerned(kind, all) * SEVERITY_WEIGHTS[kind.severity];
  return [...kinds].sort(
    (a, b) =>
      loss(b) - loss(a) ||
      SEVERITY_WEIGHTS[b.severity] - SEVERITY_WEIGHTS[a.severity] ||
      b.count - a.count ||
      (a.code < b.code ? -1 : 1),
  );
}

/**
 * What the publisher would mend first, of kinds in the order in which to mend them. What nobody there can mend, and
 * what takes nothing from learners, is not in it.
 */
export function mendFirst<T extends Pick<FindingKindCount, 'severity'> & { readonly who: Mender }>(
  ordered: readonly T[],
): readonly T[] {
  return ordered.filter(({ who, severity }) => who === 'provider' && severity !== 'note').slice(0, MEND_FIRST);
}
