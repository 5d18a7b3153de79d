import type { Severity } from './finding-codes.ts';

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
  /** In how many records. */
  readonly records: number;
  /** Whether one of them is about the publication as a whole. */
  readonly isWhole: boolean;
}

/** Offers that a kind of finding concerns: its records, or all `offers` of the source where it is about the whole. */
export function offersConcerned({ isWhole, records }: FindingKindCount, offers: number): number {
  return isWhole ? Math.max(offers, records) : records;
}

/** Kinds of findings in the order in which to mend them: by offers concerned times weight, the most first. */
export function inMendingOrder<T extends FindingKindCount>(kinds: readonly T[], offers: number): readonly T[] {
  const loss = (kind: T): number => offersConcerned(kind, offers) * SEVERITY_WEIGHTS[kind.severity];
  return [...kinds].sort(
    (a, b) =>
      loss(b) - loss(a) ||
      SEVERITY_WEIGHTS[b.severity] - SEVERITY_WEIGHTS[a.severity] ||
      b.count - a.count ||
      (a.code < b.code ? -1 : 1),
  );
}
