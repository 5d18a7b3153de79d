import { AppError, messageOf } from '../../services/errors.ts';
import type { Db } from '../../services/store/home/db.ts';
import { beginRead, endRead, type ReadEnd } from '../../services/store/register/registry-reads.ts';

/** What keeping the record of a read needs. */
export interface RecordedSyncDeps {
  readonly db: Db;
  readonly now: () => Date;
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
export async function recordedSync<T extends { readonly registry: string }>(
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
  await endRead(db, n, { state: 'complete', registry: synced.registry }, now());
  return synced;
}
