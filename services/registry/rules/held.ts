import { addDays, type Day } from '../../model/day.ts';
import type { FactsIndex } from './facts-index.ts';
import type { JudgedOffer } from './judged-offer.ts';
import type { RulePolicy } from './policy.ts';
import { reportState } from './report-state.ts';
import type { Claim } from './standing.ts';

/**
 * What is known of negative results that rest on our own matching: the day on which each was first found, by
 * `heldKey`, and the day of our knowledge.
 */
export interface Noticed {
  readonly day: Day;
  readonly since: Readonly<Record<string, Day>>;
}

/** Names for ever that a report is taken for one on an offer of a provider of ours by title, level and credits. */
export const heldKey = (publisher: string, report: number): string => `negative-match:${publisher}:${report}`;

/** Claims as they count, those that wait for an answer, and the first day on which none of these waits any more. */
export interface Held {
  readonly claims: readonly Claim[];
  readonly held: readonly number[];
  readonly due: Day | null;
}

/**
 * A no that rests on our own matching waits until provider and agency could reply (docs/rules.md 3.9): until then it
 * counts as one that may be about something else. A no that an agency’s identifier leads to never waits. Where nothing is
 * known of when matches were found (no `noticed`), or the operator gives no time, nothing waits.
 */
export function withHeld(
  claims: readonly Claim[],
  { publisher }: Pick<JudgedOffer, 'publisher'>,
  { noticed }: Pick<FactsIndex, 'noticed'>,
  { replyDays = 0 }: RulePolicy,
): Held {
  if (noticed === null || replyDays === 0 || publisher === undefined) return { claims, held: [], due: null };
  const held: number[] = [];
  let due: Day | null = null;
  const counted = claims.map((claim): Claim => {
    const { report } = claim.filed;
    if (report.decision !== 'negative' || claim.strength !== 'strong') return claim;
    const since = noticed.since[heldKey(publisher, report.id)] ?? noticed.day;
    const until = addDays(since, replyDays);
    if (until <= noticed.day) return claim;
    held.push(report.id);
    if (due === null || until < due) due = until;
    return { ...claim, strength: 'weak' };
  });
  return held.length === 0 ? { claims, held, due: null } : { claims: counted, held, due };
}

/**
 * True where one of those that wait is on the provider itself and current. It is told even where something else counts
 * instead, because who is not told of it could never answer, and it would wait for ever.
 */
export function isHeldNow({ claims, held }: Pick<Held, 'claims' | 'held'>, asOf: Day): boolean {
  if (held.length === 0) return false;
  return claims.some(
    ({ filed: { report, end }, link }) =>
      link === 'direct' && held.includes(report.id) && reportState(report.validFrom, end, asOf) === 'current',
  );
}
