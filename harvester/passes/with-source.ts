import { setTimeout as delay } from 'node:timers/promises';
import { UsageError } from '../../services/errors.ts';
import type { Logger } from '../../services/log/logger.ts';
import type { Db } from '../../services/store/home/db.ts';
import { holdLease, type Lease, sourceLease } from '../../services/store/home/leases.ts';

/** How often we ask for a source that another process is harvesting, and how long in between. */
const TRIES = 20;
const BETWEEN_MS = 1_000;

/**
 * Does something with a source while nobody harvests it.
 * @throws UsageError `busy` where another process goes on harvesting it.
 */
export async function withSource<T>(
  sourceId: string,
  holder: string,
  deps: { readonly db: Db; readonly log: Logger },
  work: (lease: Lease) => Promise<T>,
): Promise<T> {
  for (let left = TRIES; ; left--) {
    const lease = await holdLease(deps.db, sourceLease(sourceId), holder, deps);
    if (lease !== null) {
      try {
        return await work(lease);
      } finally {
        await lease.release();
      }
    }
    if (left <= 1) throw new UsageError('busy', `Source ${sourceId} is being harvested; try again when that has ended`);
    await delay(BETWEEN_MS);
  }
}
