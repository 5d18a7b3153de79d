import { randomUUID } from 'node:crypto';
import type { Blobs } from '../../services/blobs/blobs.ts';
import { AppError, messageOf, StoreError } from '../../services/errors.ts';
import type { HttpClient } from '../../services/http/client.ts';
import type { Keyring } from '../../services/keys/keyring.ts';
import type { Logger } from '../../services/log/logger.ts';
import type { Provider } from '../../services/model/provider.ts';
import { reasonOf } from '../../services/model/run-reason.ts';
import { NO_COUNTS, type Run, type Source } from '../../services/model/source.ts';
import type { RulePolicy } from '../../services/registry/rules/policy.ts';
import type { Db, Queryable } from '../../services/store/home/db.ts';
import { checkFence } from '../../services/store/home/leases.ts';
import { hasTrouble, saveRetry } from '../../services/store/sources/attempts.ts';
import { type Claim, claimSource } from '../../services/store/sources/claims.ts';
import { holdSource, releaseSource } from '../../services/store/sources/guards.ts';
import { readProviders } from '../../services/store/sources/providers.ts';
import { saveReading } from '../../services/store/sources/readings.ts';
import { endRun, saveFindings } from '../../services/store/sources/runs.ts';
import { updateSourceState } from '../../services/store/sources/sources.ts';
import { openAccess } from '../access/access.ts';
import { concealedIn } from '../access/concealed-in.ts';
import { readKeptApart, type SecretSource } from '../access/keep-apart.ts';
import { needsKeys } from '../access/way.ts';
import type { ReadSnapshot } from '../read/outcome.ts';
import { attempt } from './attempt.ts';
import type { Ended } from './ended.ts';
import { retireIfGone } from './gone-source.ts';
import type { Hold } from './guard.ts';
import { isDueNow, isSettled } from './settled.ts';

/** Which source to harvest, and how insistently. */
export interface HarvestInput {
  readonly sourceId: string;
  /** Reads again, also where the bytes are those of the last complete run. */
  readonly force: boolean;
  /** Asks for the bytes, also where the source is not due and only what they are read with changed. */
  readonly asks?: boolean;
  /** Names this process in the lease. */
  readonly holder: string;
}

/** What a harvest needs. */
export interface HarvestDeps {
  readonly db: Db;
  readonly http: HttpClient;
  readonly blobs: Blobs;
  /** Hops 3 and 4. Programs run them in a process of their own. */
  readonly read: ReadSnapshot;
  readonly policy: RulePolicy;
  /** A folder of this process for what is being read. */
  readonly workFolder: string;
  readonly now: () => Date;
  readonly log: Logger;
  /** When the program is told to end, a harvest ends between two steps. The next one begins it again. */
  readonly stopped: AbortSignal;
  /** Our keys, for sources that encrypt to us or want our signature. */
  readonly keys?: Keyring;
  /** The rules that hold a run. Where absent, those of `HOLDS`. */
  readonly holds?: readonly Hold[];
  /** Called after each batch with how many more records were taken in. */
  readonly progress?: (offers: number) => void;
}

/** What became of a harvest. */
export type HarvestOutcome =
  | { readonly state: 'ran'; readonly run: Run }
  /** Another process is harvesting the source. */
  | { readonly state: 'busy' }
  | { readonly state: 'unknown-source' }
  /** The source was taken out and is not harvested any more. */
  | { readonly state: 'retired' };

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
    fromStore: false,
  };
}

/**
 * The first pause before a failed source is tried again, where its server names none. Each further pause is twice as
 * long.
 */
const RETRY_SECONDS = 900;
const SECONDS_PER_HOUR = 3_600;

/** When to try a source again whose failure may pass by itself. It is never later than the source is due anyway. */
function retryOf(run: Run, source: Source, { retryAfterSeconds }: Ended): Parameters<typeof saveRetry>[2] {
  if (retryAfterSeconds === undefined || run.endedAt === null) return null;
  const seconds = Math.max(retryAfterSeconds, RETRY_SECONDS);
  return { now: run.endedAt, seconds, most: source.refreshHours * SECONDS_PER_HOUR };
}

/** True where a run says all there is: its source was asked and is as it was, and nothing is to be remembered or mended. */
async function saysItAll(run: Run, source: Source, ended: Ended, { db }: HarvestDeps): Promise<boolean> {
  const { remembered: { etag, lastModified, snapshot, mapping } = source, findings = [] } = ended;
  return (
    run.outcome === 'unchanged' &&
    !run.fromStore &&
    isSettled(source) &&
    findings.length === 0 &&
    etag === source.etag &&
    lastModified === source.lastModified &&
    snapshot === source.snapshot &&
    mapping === source.mapping &&
    !(await hasTrouble(db, source.id))
  );
}

/**
 * Writes down how a run ended and what its source remembers of it. A run that says it all ends its row and nothing else;
 * the state of its source is read from there. Any other is written down under the lease. A run that lost its source
 * writes nothing.
 */
async function writeDown(done: Run, source: Source, ended: Ended, claim: Claim, deps: HarvestDeps): Promise<Run> {
  const { findings = [] } = ended;
  if (!claim.hasLease() && (await saysItAll(done, source, ended, deps))) {
    await endRun(deps.db, done);
    return done;
  }
  const lease = await claim.lease();
  await saveFindings(deps.db, done.id, findings);
  return deps.db.transaction(async (tx) => {
    await checkFence(tx, lease);
    const run = await retireIfGone(tx, done);
    await endRun(tx, run);
    if (ended.reading !== undefined) await saveReading(tx, source.id, ended.reading);
    await saveRetry(tx, source.id, retryOf(run, source, ended));
    await noteGuard(tx, run, ended);
    const { etag, lastModified, snapshot, mapping, lastCompleteAt } = source;
    const confirmed = !run.fromStore && (run.outcome === 'complete' || run.outcome === 'unchanged');
    await updateSourceState(tx, source.id, {
      ...{ etag, lastModified, snapshot, mapping },
      ...ended.remembered,
      lastOutcome: run.outcome,
      // A source that was not asked is due when it was before.
      lastRunAt: run.fromStore ? source.lastRunAt : run.endedAt,
      lastCompleteAt: confirmed ? run.endedAt : lastCompleteAt,
    });
    return run;
  });
}

/** Remembers a hold, or ends it where a complete run needed none or had its approval. */
async function noteGuard(tx: Queryable, { sourceId, outcome, startedAt }: Run, { held }: Ended): Promise<void> {
  if (held !== undefined) await holdSource(tx, sourceId, held.lacks, startedAt);
  else if (outcome === 'complete') await releaseSource(tx, sourceId);
}

/** Hops 2 to 6 for a source that we hold: one attempt and one run in the list of runs, whatever happens. */
async function runOnce(
  started: Run,
  { source, secret }: SecretSource,
  provider: Provider,
  claim: Claim,
  { force, asks = false }: Pick<HarvestInput, 'force' | 'asks'>,
  deps: HarvestDeps,
): Promise<Run> {
  const { now, log } = deps;
  const conditional = !force && isSettled(source) && claim.interrupted === 0;
  const keptFirst = conditional && !asks && !(await isDueNow(source, deps));
  const millis: Record<string, number> = {};
  const access = openAccess(source, secret, { ...deps, keys: needsKeys(secret) ? ((await deps.keys?.()) ?? []) : [] });
  const toPlan = { source, provider, access, conditional, keptFirst, millis };
  const attempted = await attempt({ ...toPlan, asked: force, lease: claim.lease }, deps).catch(
    (error: unknown): Ended => {
      if (isTaken(error)) throw error;
      if (deps.stopped.aborted)
        throw new AppError('stopped', 'The harvest was broken off because the program ends', { retryable: true });
      log.error({ event: 'harvest.failed', source: source.id, error: access.conceal(messageOf(error)) });
      const reason = reasonOf(error instanceof AppError ? error.code : 'unexpected');
      const again = error instanceof AppError && error.retryable ? { retryAfterSeconds: 0 } : {};
      return { outcome: 'failed', reason, detail: messageOf(error), ...again };
    },
  );
  // A server may send back what it was asked with, and what quotes it would show it.
  const ended = concealedIn(attempted, access.conceal);
  const { outcome, snapshot = null } = ended;
  const counts = { ...NO_COUNTS, ...ended.counts, findings: ended.findings?.length ?? 0 };
  const { reason = null, detail = null } = ended;
  const fromStore = keptFirst && millis.fetch === undefined;
  const endedAt = now().toISOString();
  const done: Run = { ...started, endedAt, outcome, reason, detail, snapshot, counts, millis, fromStore };
  const run = await writeDown(done, source, ended, claim, deps);
  const told = { outcome: run.outcome, reason: run.reason, counts: run.counts };
  log.info({ event: 'harvest.source', source: source.id, ...told, millis, fromStore });
  return run;
}

/** True for what a claim answers whose source somebody else worked on before it came to write. */
const isTaken = (error: unknown): boolean => error instanceof StoreError && error.code === 'source-taken';

/**
 * Harvests one source while nobody else does. A partial, held or failed run withdraws nothing and leaves the validators
 * as they were. Throws only where the store fails, another process took the source over, or the program ends.
 */
export async function harvestSource(input: HarvestInput, deps: HarvestDeps): Promise<HarvestOutcome> {
  const { db } = deps;
  const started = beginRun(input.sourceId, deps.now().toISOString());
  const claim = await claimSource(started, input.holder, deps);
  if (claim === 'busy') return { state: 'busy' };
  if (claim === 'unknown') return { state: 'unknown-source' };
  let left: Parameters<Claim['release']>[0] = 'broken-off';
  try {
    // Read after the claim, because what the process before us wrote is what counts.
    const kept = await readKeptApart(db, input.sourceId);
    const provider = kept && (await readProviders(db, [kept.source.providerId])).get(kept.source.providerId);
    if (!kept || !provider) {
      left = 'none';
      return { state: 'unknown-source' };
    }
    // It may have been taken out since the job was made. What it told is withdrawn, and must not come back.
    if (kept.source.retiredAt !== null) {
      left = 'none';
      return { state: 'retired' };
    }
    const run = await runOnce(started, kept, provider, claim, input, deps);
    left = 'ended';
    return { state: 'ran', run };
  } catch (error) {
    if (!isTaken(error)) throw error;
    left = 'none';
    return { state: 'busy' };
  } finally {
    await claim.release(left);
  }
}
