import type { Day } from './day.ts';
import type { VerdictCode } from './verdict.ts';

/**
 * Why a verdict says something else than before.
 * - `first`: there was none before.
 * - `expired`: evidence ended. `day`: only the day moved otherwise: a validity began, or an end came near.
 * - `report-added`, `report-withdrawn`, `report-changed`, `flagged`, `decision-changed`: what a read of a register
 *   changed of a report.
 * - `provider-changed`, `agency-changed`, `relation-changed`: what it changed of those, or who a party is.
 * - `offer-changed`: the source says something else, or it is published from another source.
 * - `rules-changed`: rules or what the operator decides within them.
 * - `declared`: an agency declared what its activities include. `decided`: the operator decided.
 */
export const CHANGE_REASONS = [
  'first',
  'expired',
  'day',
  'report-added',
  'report-withdrawn',
  'report-changed',
  'flagged',
  'decision-changed',
  'provider-changed',
  'agency-changed',
  'relation-changed',
  'offer-changed',
  'rules-changed',
  'declared',
  'decided',
] as const;
export type ChangeReason = (typeof CHANGE_REASONS)[number];

/** Why a verdict changed, and the reports that this is about. */
export interface Because {
  readonly reason: ChangeReason;
  readonly reports: readonly number[];
}

/** What a verdict says, as far as a change tells it. */
export interface ChangedSide {
  readonly code: VerdictCode;
  readonly qualityAssured: boolean | null;
  readonly flags: readonly string[];
}

/** One change of a verdict. */
export interface VerdictChange extends Because {
  /** Grows with every change. */
  readonly n: number;
  readonly offerId: string;
  /** The revision of the offer that the change made. */
  readonly revision: number;
  /** Null where there was no verdict before. */
  readonly from: ChangedSide | null;
  readonly to: ChangedSide;
  /** When it was judged (ISO). */
  readonly at: string;
  /** The day that was judged about. */
  readonly asOf: Day;
}
