import type { StoredVerdict } from '../../model/verdict.ts';

const inOrder = <T extends string | number>(values: readonly T[]) => [...values].sort().join('\n');

/** Whether two verdicts say the same to a reader: a difference is a new revision of the offer. */
export function saysTheSame(before: StoredVerdict | null, now: StoredVerdict): boolean {
  return (
    before !== null &&
    before.code === now.code &&
    before.qualityAssured === now.qualityAssured &&
    before.scope === now.scope &&
    before.validUntil === now.validUntil &&
    before.registry === now.registry &&
    inOrder(before.flags) === inOrder(now.flags) &&
    inOrder(before.reports) === inOrder(now.reports)
  );
}

/**
 * The verdict to keep: a new one that says the same leaves standing when, and by which read of the register, it last
 * changed.
 */
export function keptVerdict(before: StoredVerdict | null, now: StoredVerdict): StoredVerdict {
  if (before === null || !saysTheSame(before, now)) return now;
  return { ...now, evaluatedAt: before.evaluatedAt, registrySnapshot: before.registrySnapshot };
}
