import { UsageError } from '../../services/errors.ts';
import type { Logger } from '../../services/log/logger.ts';
import { askAgain } from '../../services/store/sources/attempts.ts';
import { approveSource, keepSourceDecision, readGuard, releaseSource } from '../../services/store/sources/guards.ts';
import { readSource } from '../../services/store/sources/sources.ts';
import { type GiveUpDeps, giveUp } from './give-up.ts';
import { withSource } from './with-source.ts';

/** What approving needs. */
export interface ApproveDeps extends GiveUpDeps {
  readonly log: Logger;
}

/** What an approval leads to. */
export interface Approved {
  readonly source: string;
  /** For how many offers it holds: never more than were shown. */
  readonly approved: number;
  /** How many offers the held run lacked. */
  readonly lacks: number;
  /** How many offers were withdrawn at once, because their source is retired. Null: the next run carries it out. */
  readonly withdrawn: number | null;
}

/**
 * Lets a held source give up as many offers as its held run lacked, and at most `atMost`. The next run carries it out;
 * of a source that is retired no run comes, so it is done at once. `by`: who says so.
 * @throws UsageError `unknown-source`, `not-held`, `approve-too-few`, `busy`.
 */
export async function approve(sourceId: string, atMost: number, by: string, deps: ApproveDeps): Promise<Approved> {
  const { db, now } = deps;
  return withSource(sourceId, `approval by ${by}`, deps, async (lease) => {
    const source = await readSource(db, sourceId);
    if (source === null)
      throw new UsageError('unknown-source', `There is no source ${sourceId}: accredex sources list names them`);
    const { heldSince, heldLacks } = await readGuard(db, sourceId);
    if (heldSince === null || heldLacks === null)
      throw new UsageError('not-held', `No run of source ${sourceId} is held, so there is nothing to approve`);
    const approved = Math.min(atMost, heldLacks);
    const at = now().toISOString();
    const isRetired = source.retiredAt !== null;
    if (isRetired && approved < heldLacks)
      throw new UsageError(
        'approve-too-few',
        `Its source is gone with ${heldLacks} offers: it takes all of them or none`,
      );
    await db.transaction(async (tx) => {
      await approveSource(tx, sourceId, approved);
      await keepSourceDecision(tx, { sourceId, kind: 'approved', offers: approved, reason: null, by, at });
      if (!isRetired) await askAgain(tx, sourceId, at);
    });
    if (!isRetired) return { source: sourceId, approved, lacks: heldLacks, withdrawn: null };
    const { withdrawn } = await giveUp(sourceId, 'source-gone', lease, deps);
    await releaseSource(db, sourceId);
    return { source: sourceId, approved, lacks: heldLacks, withdrawn };
  });
}
