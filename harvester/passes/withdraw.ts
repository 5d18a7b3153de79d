import type { Logger } from '../../services/log/logger.ts';
import type { RulePolicy } from '../../services/registry/rules/policy.ts';
import type { Db } from '../../services/store/home/db.ts';
import { holdLease, sourceLease } from '../../services/store/home/leases.ts';
import { withdrawNotSeen } from '../../services/store/offers/withdrawals.ts';
import { holdSource, keepSourceDecision, readGuard } from '../../services/store/sources/guards.ts';
import { toldOfThoseOut } from '../../services/store/sources/providers-out.ts';
import { retiredWithOffers } from '../../services/store/sources/sources.ts';
import { giveUp } from './give-up.ts';

const DAY_MS = 86_400_000;

/** What withdrawing needs. */
export interface WithdrawDeps {
  readonly db: Db;
  /** For how many days an offer that its source lacks is only marked. */
  readonly graceDays: number;
  readonly policy: RulePolicy;
  readonly now: () => Date;
  readonly log: Logger;
  readonly stopped?: AbortSignal;
}

/**
 * What sources that are taken out leave behind goes at once where somebody decided that (the provider by `optOut`, an
 * operator), and waits for approval where checks alone say so. A source that is being harvested is left for next time.
 */
async function settleRetired(deps: WithdrawDeps): Promise<number> {
  const { db, now, log, stopped } = deps;
  let withdrawn = 0;
  for (const { id, retiredFor, offers } of await retiredWithOffers(db)) {
    stopped?.throwIfAborted();
    const at = now().toISOString();
    if (retiredFor !== 'opt-out' && retiredFor !== 'removed') {
      const { heldLacks } = await readGuard(db, id);
      if (heldLacks !== offers) await holdSource(db, id, offers, at);
      continue;
    }
    const lease = await holdLease(db, sourceLease(id), 'withdraw', { log });
    if (lease === null) continue;
    try {
      const given = await giveUp(id, 'removed', lease, deps);
      const decided = {
        sourceId: id,
        kind: 'removed',
        offers: given.offers,
        reason: retiredFor,
        by: 'harvester',
      } as const;
      await keepSourceDecision(db, { ...decided, at });
      withdrawn += given.withdrawn;
    } finally {
      await lease.release();
    }
  }
  return withdrawn;
}

/** Takes away what sources of others still tell of providers that are out. A source that is being harvested waits. */
async function settleThoseOut(deps: WithdrawDeps): Promise<number> {
  const { db, log, stopped } = deps;
  let withdrawn = 0;
  for (const { sourceId, providerId } of await toldOfThoseOut(db)) {
    stopped?.throwIfAborted();
    const lease = await holdLease(db, sourceLease(sourceId), 'withdraw', { log });
    if (lease === null) continue;
    try {
      withdrawn += (await giveUp(sourceId, 'removed', lease, deps, { ofProvider: providerId })).withdrawn;
    } finally {
      await lease.release();
    }
  }
  return withdrawn;
}

/**
 * Makes tombstones of offers that no source has had for the grace period, and of what sources leave behind that were
 * taken out. Answers how many.
 */
export async function withdraw(deps: WithdrawDeps): Promise<number> {
  const { db, graceDays, now, log, stopped } = deps;
  const at = now();
  const before = new Date(at.getTime() - graceDays * DAY_MS).toISOString();
  const lacked = await withdrawNotSeen(db, before, at.toISOString(), stopped);
  // First what others tell, so that it never takes the place of what a provider took out.
  const withdrawn = lacked + (await settleThoseOut(deps)) + (await settleRetired(deps));
  log.info({ event: 'harvest.withdraw', withdrawn, graceDays });
  return withdrawn;
}
