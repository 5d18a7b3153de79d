import type { WithdrawnReason } from '../../services/model/tombstone.ts';
import { openJudging } from '../../services/registry/rules/judging.ts';
import type { RulePolicy } from '../../services/registry/rules/policy.ts';
import type { Db } from '../../services/store/home/db.ts';
import type { Lease } from '../../services/store/home/leases.ts';
import { markNotSeen } from '../../services/store/offers/not-seen.ts';
import { contentHashes } from '../../services/store/offers/origins.ts';
import { withdrawOffers } from '../../services/store/offers/withdrawals.ts';
import { factsIn } from '../../services/store/register/registry-facts.ts';
import { republish } from './republish.ts';

/** What giving offers up needs. */
export interface GiveUpDeps {
  readonly db: Db;
  readonly policy: RulePolicy;
  readonly now: () => Date;
}

/**
 * Takes all offers of a source away at once (or only those that it tells of one provider), under its lease: another source's record takes over where there is one,
 * and the others become tombstones. Answers how many offers the source had, and how many are withdrawn.
 * @throws StoreError `lease-lost`.
 */
export async function giveUp(
  sourceId: string,
  reason: WithdrawnReason,
  lease: Lease,
  deps: GiveUpDeps,
  { ofProvider = null }: { readonly ofProvider?: string | null } = {},
): Promise<{ readonly offers: number; readonly withdrawn: number }> {
  const { db, now } = deps;
  const ids = [...(await contentHashes(db, sourceId, { providerId: ofProvider })).keys()];
  const at = now().toISOString();
  const moved = await markNotSeen(db, sourceId, ids, at, lease);
  const withdrawn = await withdrawOffers(db, ids, reason, at, lease);
  const judging = await openJudging(factsIn(db), deps.policy);
  await republish(moved, lease, { db, judging, now });
  return { offers: ids.length, withdrawn };
}
