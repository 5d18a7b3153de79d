import type { Blobs } from '../../services/blobs/blobs.ts';
import type { Logger } from '../../services/log/logger.ts';
import type { Db } from '../../services/store/home/db.ts';
import { keptSnapshots } from '../../services/store/sources/runs.ts';
import { partsOf } from './snapshot-list.ts';

/** Younger bytes may belong to a run that has not been written down yet. */
const YOUNG_MS = 86_400_000;

/** What deleting old bytes needs. */
export interface PruneDeps {
  readonly db: Db;
  readonly blobs: Blobs;
  readonly now: () => Date;
  readonly log: Logger;
}

/**
 * Deletes the bytes of snapshots that nobody needs any more. Of each source the last complete one is kept, and the last
 * one that did not end well. What was known of the others (their sha256, their run) stays. Answers how many were
 * deleted.
 */
export async function prune({ db, blobs, now, log }: PruneDeps): Promise<number> {
  const snapshots = await keptSnapshots(db);
  const kept = new Set(snapshots);
  for (const id of snapshots) {
    // A damaged list names no parts, but that is no reason to keep everything else.
    const parts = await partsOf(id, blobs).catch(() => []);
    for (const part of parts) kept.add(part);
  }
  let removed = 0;
  for await (const { id, at } of blobs.list()) {
    if (kept.has(id) || now().getTime() - at.getTime() < YOUNG_MS) continue;
    await blobs.remove(id);
    removed++;
  }
  log.info({ event: 'harvest.prune', removed, kept: kept.size });
  return removed;
}
