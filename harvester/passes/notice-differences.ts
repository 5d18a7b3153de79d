import { type Finding, findingsOf } from '../../services/coverage/findings.ts';
import { walkOffers } from '../../services/coverage/walk-offers.ts';
import { dayOf } from '../../services/model/day.ts';
import type { RulePolicy } from '../../services/registry/rules/policy.ts';
import type { Db } from '../../services/store/home/db.ts';
import { noticeFindings } from '../../services/store/register/replies.ts';
import { markGone } from '../../services/store/register/standing-findings.ts';

const BATCH_FINDINGS = 500;
/** Of more findings than these the parties are not told. */
const FINDINGS_AT_MOST = 500_000;

/** How many differences and lapses stand, how many are gone since the last pass, and of how many nobody is told. */
export interface Noticed {
  readonly standing: number;
  readonly gone: number;
  readonly leftOut: number;
}

/**
 * Keeps the day on which each difference between source and register, and each lapse, was first found. From then on
 * provider and agency have their time to reply before everybody sees it. Those that are no longer found are gone.
 */
export async function noticeDifferences({
  db,
  policy,
  now,
}: {
  readonly db: Db;
  readonly policy: RulePolicy;
  readonly now: () => Date;
}): Promise<Noticed> {
  const at = now();
  const found = new Set<string>();
  let batch: Finding[] = [];
  let leftOut = 0;
  for await (const one of walkOffers(db, { asOf: dayOf(at), knownAt: null }, policy)) {
    for (const finding of findingsOf(one, policy)) {
      if (found.has(finding.key)) continue;
      if (found.size >= FINDINGS_AT_MOST) {
        leftOut++;
        continue;
      }
      found.add(finding.key);
      batch.push(finding);
    }
    if (batch.length < BATCH_FINDINGS) continue;
    await noticeFindings(db, batch, at);
    batch = [];
  }
  await noticeFindings(db, batch, at);
  // Where some were left out, nobody knows which of the others are gone.
  return { standing: found.size, gone: leftOut > 0 ? 0 : await markGone(db, found, at), leftOut };
}
