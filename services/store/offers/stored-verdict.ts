import type { StoredVerdict } from '../../model/verdict.ts';

const inOrder = <T extends string | number>(values: readonly T[]) => [...values].sort().join('\n');

/** True where two verdicts say the same to a reader. Where they differ, the offer gets a new revision. */
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
 * The verdict to keep. If the new one says the same, the time and the read of the register of the former one stay: they
 * tell when the verdict last changed.
 */
export function keptVerdict(before: StoredVerdict | null, now: StoredVerdict): StoredVerdict {
  if (before === null || !saysTheSame(before, now)) return now;
  return { ...now, evaluatedAt: before.evaluatedAt, registrySnapshot: before.registrySnapshot };
}
