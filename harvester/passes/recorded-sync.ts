import { AppError, messageOf } from '../../services/errors.ts';
import type { Db } from '../../services/store/home/db.ts';
import { beginRead, endRead, type ReadEnd } from '../../services/store/register/registry-reads.ts';

/** What keeping the record of a read needs. */
export interface RecordedSyncDeps {
  readonly db: Db;
  readonly now: () => Date;
}

/** What a read that was taken in is marked with. */
interface Synced {
  readonly registry: string;
  readonly knownRather: number;
}

/**
 * The mark of a read by an interface that says less than an earlier one: what it cannot say was not looked at again.
 */
function markOf({ knownRather }: Synced): Pick<Extract<ReadEnd, { state: 'complete' }>, 'reason' | 'detail'> {
  if (knownRather === 0) return {};
  const detail = `Of ${knownRather} reports it cannot say what an earlier read knew (credits, degree, numbers, flags); that stays and was not looked at again. With REGISTRY_TOKEN the register says all.`;
  return { reason: 'registry-says-less', detail };
}

/** An address without what gives access. */
export function publicSource(from: string): string {
  if (!URL.canParse(from)) return from;
  const url = new URL(from);
  [url.username, url.password, url.search, url.hash] = ['', '', '', ''];
  return url.href;
}

function endOf(error: unknown): ReadEnd {
  const reason = error instanceof AppError ? error.code : 'error';
  return {
    state: reason === 'registry-held' ? 'held' : 'failed',
    registry: null,
    reason,
    detail: messageOf(error),
  };
}

/**
 * Carries out `work`, which reads a register from `from` and stores what it says, and keeps a record of how it ended.
 * What fails is thrown again, also where the record cannot be kept.
 */
export async function recordedSync<T extends Synced>(
  from: string,
  { db, now }: RecordedSyncDeps,
  work: () => Promise<T>,
): Promise<T> {
  const n = await beginRead(db, publicSource(from), now());
  let synced: T;
  try {
    synced = await work();
  } catch (error) {
    await endRead(db, n, endOf(error), now()).catch(() => {});
    throw error;
  }
  await endRead(db, n, { state: 'complete', registry: synced.registry, ...markOf(synced) }, now());
  return synced;
}
