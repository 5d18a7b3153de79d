import { randomUUID } from 'node:crypto';
import type { Blobs } from '../../services/blobs/blobs.ts';
import { AppError, messageOf } from '../../services/errors.ts';
import type { HttpClient } from '../../services/http/client.ts';
import type { Logger } from '../../services/log/logger.ts';
import type { Provider } from '../../services/model/provider.ts';
import { NO_COUNTS, type Run, type Source } from '../../services/model/source.ts';
import type { RulePolicy } from '../../services/registry/policy.ts';
import type { Db } from '../../services/store/db.ts';
import { acquireLease, checkFence, releaseLease, renewLease } from '../../services/store/leases.ts';
import { readProviders } from '../../services/store/providers.ts';
import { endInterruptedRuns, endRun, saveFindings, startRun } from '../../services/store/runs.ts';
import { readSource, updateSourceState } from '../../services/store/sources.ts';
import type { ReadSnapshot } from '../read/read.ts';
import { attempt, type Ended } from './attempt.ts';

/** A source's lease, renewed three times within its length: after a kill another process may take the job up this long later. */
export const LEASE_SECONDS = 60;
const RENEW_EVERY_MS = 20_000;

export interface HarvestInput {
  readonly sourceId: string;
  /** Reads again although the bytes are those of the last complete run. */
  readonly force: boolean;
  /** Names this process in the lease. */
  readonly holder: string;
}

export interface HarvestDeps {
  readonly db: Db;
  readonly http: HttpClient;
  readonly blobs: Blobs;
  /** Hops 3 and 4; in a thread of its own in programs. */
  readonly read: ReadSnapshot;
  readonly policy: RulePolicy;
  /** A folder of this process for what is read right now. */
  readonly workFolder: string;
  readonly now: () => Date;
  readonly log: Logger;
  /** When the program is told to end, a harvest ends between two steps; the next one begins it again. */
  readonly stopped: AbortSignal;
  readonly progress?: (hop: string, done: number) => void;
}

export type HarvestOutcome =
  | { readonly state: 'ran'; readonly run: Run }
  /** Another process is at it. */
  | { readonly state: 'busy' }
  | { readonly state: 'unknown-source' };

function beginRun(sourceId: string, startedAt: string): Run {
  return {
    id: randomUUID(),
    sourceId,
    startedAt,
    endedAt: null,
    outcome: null,
    reason: null,
    detail: null,
    snapshot: null,
    counts: NO_COUNTS,
    millis: {},
  };
}

/** Writes down how a run ended, and what its source remembers of it, under the lease: who lost it has nothing to say any more. */
async function writeDown(run: Run, source: Source, ended: Ended, fence: number, deps: HarvestDeps): Promise<void> {
  await saveFindings(deps.db, run.id, ended.findings ?? []);
  await deps.db.transaction(async (tx) => {
    await checkFence(tx, source.id, fence);
    await endRun(tx, run);
    const { etag, lastModified, snapshot, mapping, lastCompleteAt } = source;
    const confirmed = run.outcome === 'complete' || run.outcome === 'unchanged';
    await updateSourceState(tx, source.id, {
      ...{ etag, lastModified, snapshot, mapping },
      ...ended.remembered,
      lastOutcome: ended.outcome,
      lastRunAt: run.endedAt,
      lastCompleteAt: confirmed ? run.endedAt : lastCompleteAt,
    });
  });
}

/** Hops 2 to 6 for a source that is ours for now: one attempt, one run in the ledger, whatever happens. */
async function runOnce(
  source: Source,
  provider: Provider,
  fence: number,
  force: boolean,
  deps: HarvestDeps,
): Promise<Run> {
  const { db, now, log } = deps;
  const started = beginRun(source.id, now().toISOString());
  // Whoever holds the lease knows that nobody is at the runs that never ended.
  const interrupted = await endInterruptedRuns(db, source.id, started.startedAt);
  await startRun(db, started);
  // What a run that broke off wrote is not what the validators stand for: then the bytes are read again, whatever they are.
  const settled = source.lastOutcome === 'complete' || source.lastOutcome === 'unchanged';
  const conditional = !force && settled && interrupted === 0;
  const millis: Record<string, number> = {};
  const ended = await attempt({ source, provider, conditional, fence, millis }, deps).catch((error: unknown): Ended => {
    if (deps.stopped.aborted)
      throw new AppError('stopped', 'The harvest was broken off because the program ends', { retryable: true });
    log.error({ event: 'harvest.failed', source: source.id, error: messageOf(error) });
    const reason = error instanceof AppError ? error.code : 'unexpected';
    return { outcome: 'failed', reason, detail: messageOf(error) };
  });
  const { outcome, reason = null, detail = null, snapshot = null } = ended;
  const counts = { ...NO_COUNTS, ...ended.counts, findings: ended.findings?.length ?? 0 };
  const run: Run = { ...started, endedAt: now().toISOString(), outcome, reason, detail, snapshot, counts, millis };
  await writeDown(run, source, ended, fence, deps);
  log.info({ event: 'harvest.source', source: source.id, outcome, reason, counts, millis });
  return run;
}

/**
 * Harvests one source under a lease. A partial or failed run publishes nothing, withdraws nothing and leaves the validators as they were. Throws only when the store
 * fails, another process took the source over, or the program ends.
 */
export async function harvestSource(input: HarvestInput, deps: HarvestDeps): Promise<HarvestOutcome> {
  const { db, log } = deps;
  const fence = await acquireLease(db, input.sourceId, input.holder, LEASE_SECONDS);
  // Read under the lease: what the process before us left is what counts.
  const source = await readSource(db, input.sourceId);
  if (!source) return { state: 'unknown-source' };
  if (fence === null) return { state: 'busy' };
  const renewal = setInterval(() => {
    renewLease(db, source.id, fence, LEASE_SECONDS).catch((error) =>
      log.warn({ event: 'harvest.lease', source: source.id, error: messageOf(error) }),
    );
  }, RENEW_EVERY_MS);
  try {
    const provider = (await readProviders(db, [source.providerId])).get(source.providerId);
    if (!provider) return { state: 'unknown-source' };
    return { state: 'ran', run: await runOnce(source, provider, fence, input.force, deps) };
  } finally {
    clearInterval(renewal);
    await releaseLease(db, source.id, fence).catch(() => {});
  }
}
