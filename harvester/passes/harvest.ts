import { randomUUID } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Blobs } from '../../services/blobs/blobs.ts';
import { messageOf } from '../../services/errors.ts';
import type { HttpClient } from '../../services/http/client.ts';
import type { Logger } from '../../services/log/logger.ts';
import type { Finding } from '../../services/model/finding.ts';
import { finding } from '../../services/model/finding.ts';
import type { Provider } from '../../services/model/provider.ts';
import { NO_COUNTS, type Run, type Source } from '../../services/model/source.ts';
import { openJudging } from '../../services/registry/judging.ts';
import type { RulePolicy } from '../../services/registry/policy.ts';
import type { Db } from '../../services/store/db.ts';
import { acquireLease, releaseLease, renewLease } from '../../services/store/leases.ts';
import { contentHashes, markNotSeen } from '../../services/store/offers.ts';
import { readProviders } from '../../services/store/providers.ts';
import { factsIn } from '../../services/store/registry-facts.ts';
import { endRun, saveFindings, startRun } from '../../services/store/runs.ts';
import { readSource, updateSourceState } from '../../services/store/sources.ts';
import { fetchSource } from '../fetch/fetch.ts';
import { MAPPINGS } from '../formats/mappings.ts';
import type { ReadOutcome, ReadSnapshot } from '../read/read.ts';
import { type Promoted, promote } from './promote.ts';
import { republish } from './republish.ts';

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
  readonly progress?: (hop: string, done: number) => void;
}

export type HarvestOutcome =
  | { readonly state: 'ran'; readonly run: Run }
  /** Another process is at it. */
  | { readonly state: 'busy' }
  | { readonly state: 'unknown-source' };

interface Ended {
  readonly outcome: NonNullable<Run['outcome']>;
  readonly reason?: string;
  readonly detail?: string;
  readonly snapshot?: string | null;
  readonly counts?: Partial<Run['counts']>;
  readonly findings?: readonly Finding[];
  /** What the source remembers of a complete run. */
  readonly remembered?: Pick<Source, 'etag' | 'lastModified' | 'snapshot' | 'mapping'>;
}

function fromRead(outcome: Exclude<ReadOutcome, { state: 'complete' }>, snapshot: string): Ended {
  const { reason, detail, findings, counts } = outcome;
  const shared = { detail: detail ?? '', snapshot, findings, counts };
  switch (outcome.state) {
    case 'partial':
      return { outcome: 'partial', reason: reason ?? 'broke-off', ...shared };
    case 'unreadable':
      return { outcome: 'failed', ...shared, reason: 'unreadable' };
    case 'failed':
      return { outcome: 'failed', reason: reason ?? 'failed', ...shared };
    default:
      return outcome.state satisfies never;
  }
}

async function finish(
  promoted: Promoted,
  read: ReadOutcome,
  input: HarvestInput,
  snapshot: string,
  deps: HarvestDeps,
): Promise<Ended> {
  const at = deps.now().toISOString();
  const known = await contentHashes(deps.db, input.sourceId);
  const missing = [...known.keys()].filter((id) => !promoted.seen.has(id));
  const orphaned = await markNotSeen(deps.db, input.sourceId, missing, at);
  const judging = await openJudging(factsIn(deps.db), deps.policy);
  await republish([...promoted.demoted, ...orphaned], { db: deps.db, judging, now: deps.now });
  const { published, keptOut, changed, unchanged } = promoted;
  const findings = [...read.findings, ...promoted.findings];
  return {
    outcome: 'complete',
    snapshot,
    findings,
    counts: {
      ...read.counts,
      published,
      keptOut: (read.counts.keptOut ?? 0) + keptOut,
      changed,
      unchanged,
      notSeen: missing.length,
    },
  };
}

async function carryOut(
  source: Source,
  provider: Provider,
  input: HarvestInput,
  fence: number,
  millis: Record<string, number>,
  deps: HarvestDeps,
): Promise<Ended> {
  const mapping = MAPPINGS[source.type];
  if (mapping === undefined) {
    const message = `Sources of type “${source.type}” are not read yet`;
    return {
      outcome: 'failed',
      reason: 'unsupported-type',
      detail: message,
      findings: [finding('unsupported-type', 'note', message)],
    };
  }
  await mkdir(deps.workFolder, { recursive: true, mode: 0o700 });
  const scratch = join(deps.workFolder, `${randomUUID()}.bytes`);
  const spool = `${scratch}.ndjson`;
  const timed = async <T>(hop: string, work: () => Promise<T>): Promise<T> => {
    const start = performance.now();
    try {
      return await work();
    } finally {
      millis[hop] = Math.round(performance.now() - start);
    }
  };
  try {
    const conditional =
      !input.force && source.mapping === mapping && source.lastOutcome !== null && source.snapshot !== null;
    const fetched = await timed('fetch', () => fetchSource(source, conditional, { http: deps.http, scratch }));
    if (fetched.state === 'unchanged') return { outcome: 'unchanged', snapshot: source.snapshot };
    if (fetched.state === 'gone') return { outcome: 'failed', reason: 'gone', detail: fetched.detail };
    if (fetched.state === 'failed') return { outcome: 'failed', reason: fetched.reason, detail: fetched.detail };
    const { snapshot } = fetched;
    const kept = deps.blobs.put(fetched.path, snapshot.id);
    kept.catch(() => {});
    const read = await timed('read', () =>
      deps.read({
        path: fetched.path,
        spool,
        mediaType: snapshot.mediaType,
        contentTypeHint: source.contentType,
        name: new URL(snapshot.url).pathname,
        source: { id: source.id, type: source.type, version: source.version, licence: source.licence },
        provider: { id: provider.id, identifiers: provider.identifiers, domains: provider.domains },
      }),
    );
    await kept;
    if (read.state !== 'complete') return fromRead({ ...read, state: read.state }, snapshot.id);
    const judging = await openJudging(factsIn(deps.db), deps.policy);
    const promoted = await timed('promote', () =>
      promote(
        { sourceId: source.id, provider, spool, mapping, fence },
        {
          db: deps.db,
          judging,
          now: deps.now,
          ...(deps.progress ? { progress: (done: number) => deps.progress?.('promote', done) } : {}),
        },
      ),
    );
    const ended = await timed('finish', () => finish(promoted, read, input, snapshot.id, deps));
    return {
      ...ended,
      remembered: { etag: snapshot.etag, lastModified: snapshot.lastModified, snapshot: snapshot.id, mapping },
    };
  } finally {
    await Promise.all([rm(scratch, { force: true }), rm(spool, { force: true })]);
  }
}

/**
 * Hops 2 to 6 for one source, under a lease: one attempt, one run in the ledger, whatever happens. A partial or failed run publishes nothing, withdraws nothing
 * and leaves the validators as they were. Throws only when the store fails.
 */
export async function harvestSource(input: HarvestInput, deps: HarvestDeps): Promise<HarvestOutcome> {
  const source = await readSource(deps.db, input.sourceId);
  const provider = source && (await readProviders(deps.db, [source.providerId])).get(source.providerId);
  if (!source || !provider) return { state: 'unknown-source' };
  const fence = await acquireLease(deps.db, source.id, input.holder, LEASE_SECONDS);
  if (fence === null) return { state: 'busy' };
  const renewal = setInterval(() => {
    renewLease(deps.db, source.id, fence, LEASE_SECONDS).catch((error) =>
      deps.log.warn({ event: 'harvest.lease', source: source.id, error: messageOf(error) }),
    );
  }, RENEW_EVERY_MS);
  const startedAt = deps.now().toISOString();
  const started: Run = {
    id: randomUUID(),
    sourceId: source.id,
    startedAt,
    endedAt: null,
    outcome: null,
    reason: null,
    detail: null,
    snapshot: null,
    counts: NO_COUNTS,
    millis: {},
  };
  const millis: Record<string, number> = {};
  try {
    await startRun(deps.db, started);
    const ended = await carryOut(source, provider, input, fence, millis, deps).catch((error: unknown): Ended => {
      deps.log.error({ event: 'harvest.failed', source: source.id, error: messageOf(error) });
      return { outcome: 'failed', reason: (error as { code?: string }).code ?? 'unexpected', detail: messageOf(error) };
    });
    const endedAt = deps.now().toISOString();
    const findings = ended.findings ?? [];
    const run: Run = {
      ...started,
      endedAt,
      outcome: ended.outcome,
      reason: ended.reason ?? null,
      detail: ended.detail ?? null,
      snapshot: ended.snapshot ?? null,
      counts: { ...NO_COUNTS, ...ended.counts, findings: findings.length },
      millis,
    };
    await saveFindings(deps.db, run.id, findings);
    await deps.db.transaction(async (tx) => {
      await endRun(tx, run);
      const confirmed = run.outcome === 'complete' || run.outcome === 'unchanged';
      await updateSourceState(tx, source.id, {
        etag: source.etag,
        lastModified: source.lastModified,
        snapshot: source.snapshot,
        mapping: source.mapping,
        ...ended.remembered,
        lastOutcome: ended.outcome,
        lastRunAt: endedAt,
        lastCompleteAt: confirmed ? endedAt : source.lastCompleteAt,
      });
    });
    deps.log.info({
      event: 'harvest.source',
      source: source.id,
      outcome: run.outcome,
      reason: run.reason,
      counts: run.counts,
      millis,
    });
    return { state: 'ran', run };
  } finally {
    clearInterval(renewal);
    await releaseLease(deps.db, source.id, fence).catch(() => {});
  }
}
