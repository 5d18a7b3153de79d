import type { Day } from '../../model/day.ts';
import type { StoredVerdict } from '../../model/verdict.ts';
import type { Because } from '../../model/verdict-change.ts';

/** Reports that only one of two verdicts rests on. */
export function movedEvidence(before: StoredVerdict, now: StoredVerdict): number[] {
  const [former, present] = [new Set(before.reports), new Set(now.reports)];
  return [...before.reports.filter((id) => !present.has(id)), ...now.reports.filter((id) => !former.has(id))];
}

/** True where something ended since the former verdict was given: what had ended before was known to it. */
export function hasEndedSince({ evaluatedAt }: StoredVerdict, end: Day, asOf: Day): boolean {
  return end < asOf && end >= evaluatedAt.slice(0, asOf.length);
}

/**
 * Why a verdict changed although neither the offer nor anything in a register did. Where the former verdict was due by
 * the day, the day moved it: evidence ended, or something began or came near. Where it was not, somebody learnt
 * something else of the parties.
 */
export function reasonByDay(before: StoredVerdict | null, now: StoredVerdict, asOf: Day): Because {
  if (before === null) return { reason: 'first', reports: now.reports };
  const reports = movedEvidence(before, now);
  if (before.ruleset !== now.ruleset) return { reason: 'rules-changed', reports };
  if (before.due === null || before.due > asOf) return { reason: 'provider-changed', reports };
  const gained = now.reports.some((id) => !before.reports.includes(id));
  const isOver = before.validUntil !== null && hasEndedSince(before, before.validUntil, asOf);
  const lost = reports.length > 0 && !gained;
  return { reason: isOver || lost ? 'expired' : 'day', reports: reports.length > 0 ? reports : before.reports };
}
