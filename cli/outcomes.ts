import { OUTCOMES, type Outcome, type Run } from '../services/model/source.ts';
import type { ExitStatus } from './command.ts';

/** How many sources ended with each outcome. */
export type OutcomeCounts = Readonly<Record<Outcome, number>>;

/** Counts outcomes. A run without one never ended, and counts as failed. */
export function countOutcomes(runs: readonly Pick<Run, 'outcome'>[]): OutcomeCounts {
  const counts = Object.fromEntries(OUTCOMES.map((outcome) => [outcome, 0])) as Record<Outcome, number>;
  for (const { outcome } of runs) counts[outcome ?? 'failed']++;
  return counts;
}

/**
 * 1 where every source failed, 2 where someone should look, else 0. `missed`: how many sources were asked for and did
 * not run.
 */
export function statusOf(
  counts: OutcomeCounts,
  { missed = 0, warned = false }: { readonly missed?: number; readonly warned?: boolean } = {},
): ExitStatus {
  const all = Object.values(counts).reduce((sum, count) => sum + count, missed);
  if (all > 0 && counts.failed === all) return 1;
  return counts.failed + counts.partial + counts.held + missed > 0 || warned ? 2 : 0;
}
