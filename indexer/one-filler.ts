import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { EngineError } from '../services/errors.ts';
import type { Logger } from '../services/log/logger.ts';
import type { SearchEngine } from '../services/search/engine.ts';
import type { Db } from '../services/store/home/db.ts';
import { type HeldLease, holdLease } from '../services/store/home/leases.ts';

const ASK_EVERY_MS = 1_000;
/** By then the largest rebuild is done. Whoever still holds the index hangs. */
const MAX_WAIT_MS = 3_600_000;

/** What waiting for a turn needs. */
export interface AloneDeps {
  readonly db: Db;
  readonly log: Logger;
  /** Ends the waiting. */
  readonly stopped?: AbortSignal;
}

async function turn(name: string, deps: AloneDeps): Promise<HeldLease> {
  const holder = randomUUID();
  for (let waited = 0; waited < MAX_WAIT_MS; waited += ASK_EVERY_MS) {
    const lease = await holdLease(deps.db, name, holder, deps);
    if (lease !== null) return lease;
    await delay(ASK_EVERY_MS, undefined, deps.stopped ? { signal: deps.stopped } : {});
  }
  throw new EngineError('index-busy', 'Another process has been filling this index for an hour', { retryable: true });
}

/**
 * Waits for its turn and runs `work` while no other process fills this engine's index. Otherwise, of two processes that
 * write the same offer, the one that read it earlier might write it later. @throws EngineError `index-busy`.
 */
export async function alone<T>(engine: SearchEngine, deps: AloneDeps, work: () => Promise<T>): Promise<T> {
  const lease = await turn(`index:${engine.key}`, deps);
  try {
    return await work();
  } finally {
    await lease.release();
  }
}
