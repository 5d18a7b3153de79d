import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Finding, finding } from '../../services/model/finding.ts';
import type { Provider } from '../../services/model/provider.ts';
import type { Run, Source } from '../../services/model/source.ts';
import { openJudging } from '../../services/registry/rules/judging.ts';
import type { Lease } from '../../services/store/home/leases.ts';
import { markNotSeen } from '../../services/store/offers/not-seen.ts';
import { alsoElsewhere } from '../../services/store/offers/origins.ts';
import { factsIn } from '../../services/store/register/registry-facts.ts';
import { type Reading, readReading } from '../../services/store/sources/readings.ts';
import { formatOf } from '../formats/formats.ts';
import type { ReadOutcome } from '../read/outcome.ts';
import { apply } from './apply.ts';
import { bytesOf } from './bytes.ts';
import { gatherParts } from './gathering.ts';
import { countsOf, guard } from './guard.ts';
import type { HarvestDeps } from './harvest.ts';
import type { Plan } from './plan.ts';
import { planSpool } from './plan-spool.ts';
import { askedOf, ownersNow, readOf } from './reading.ts';
import { republish } from './republish.ts';

export interface AttemptInput {
  readonly source: Source;
  readonly provider: Provider;
  /** False asks for the bytes, and reads them, although they may be those of the last complete run. */
  readonly conditional: boolean;
  /** A person wants this source tried again, whatever it did before. */
  readonly asked: boolean;
  /** Under which this attempt may write. */
  readonly lease: Lease;
  /** Filled with the milliseconds of each hop. */
  readonly millis: Record<string, number>;
}

/** How an attempt ended; what is not said is nothing, or as it was. */
export interface Ended {
  readonly outcome: NonNullable<Run['outcome']>;
  readonly reason?: string;
  readonly detail?: string;
  readonly snapshot?: string | null;
  readonly counts?: Partial<Run['counts']>;
  readonly findings?: readonly Finding[];
  /** Of a failure that may pass by itself: after how many seconds to try again, 0 where nobody said. */
  readonly retryAfterSeconds?: number;
  /** What the source remembers of a complete run. */
  readonly remembered?: Pick<Source, 'etag' | 'lastModified' | 'snapshot' | 'mapping'>;
  /** What a complete run was made from. */
  readonly reading?: Reading;
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

/** What a complete run lacked is not seen since now; offers that lost their published record get the next origin's. */
async function finish(plan: Plan, { source, lease }: AttemptInput, deps: HarvestDeps): Promise<void> {
  const { alone, missing, demoted } = plan;
  const at = deps.now().toISOString();
  const orphaned = await markNotSeen(deps.db, source.id, missing, at, lease);
  const judging = await openJudging(factsIn(deps.db), deps.policy);
  // Another source may have published an offer since this run was planned: which of the two is shown is decided again.
  const shared = await alsoElsewhere(deps.db, source.id, alone);
  await republish([...new Set([...demoted, ...orphaned, ...shared])], lease, { db: deps.db, judging, now: deps.now });
}

/** Waits for a step, or rejects as soon as the program is to end: what the step still does is nobody's any more. */
async function unlessStopped<T>(step: Promise<T>, stopped: AbortSignal): Promise<T> {
  stopped.throwIfAborted();
  const over = new AbortController();
  const stop = once(stopped, 'abort', { signal: over.signal }).then(() => {
    throw stopped.reason;
  });
  stop.catch(() => {});
  step.catch(() => {});
  try {
    return await Promise.race([step, stop]);
  } finally {
    over.abort();
  }
}

/**
 * Hops 2 to 6, once. Throws where the store fails or the lease is lost; what earlier batches wrote then stands, and the
 * next attempt begins from the bytes again.
 */
export async function attempt(input: AttemptInput, deps: HarvestDeps): Promise<Ended> {
  const { source, provider, lease, millis } = input;
  const format = formatOf(source.type);
  if (format === null) {
    const message = `Sources of type “${source.type}” are not read yet`;
    return {
      outcome: 'failed',
      reason: 'unsupported-type',
      detail: message,
      findings: [finding('unsupported-type', 'note', message)],
    };
  }
  const { mapping } = format;
  await mkdir(deps.workFolder, { recursive: true, mode: 0o700 });
  const scratch = join(deps.workFolder, `${randomUUID()}.bytes`);
  const spool = `${scratch}.ndjson`;
  const files = [scratch, spool];
  const timed = async <T>(hop: string, work: () => Promise<T>): Promise<T> => {
    const start = performance.now();
    try {
      return await unlessStopped(work(), deps.stopped);
    } finally {
      millis[hop] = Math.round(performance.now() - start);
    }
  };
  try {
    const before = await readReading(deps.db, source.id);
    const asked = askedOf(source);
    const moved = {
      asked: before?.asked !== asked,
      read: before?.read !== readOf(source, provider, mapping, await ownersNow(before?.domains ?? [], deps.db)),
    };
    const fetched = await timed('fetch', () => bytesOf(input, moved, scratch, deps));
    if (fetched.state === 'unchanged') {
      const { etag = source.etag, lastModified = source.lastModified } = fetched;
      const remembered = { etag, lastModified, snapshot: source.snapshot, mapping: source.mapping };
      return { outcome: 'unchanged', snapshot: source.snapshot, remembered };
    }
    if (fetched.state === 'gone') return { outcome: 'failed', reason: 'gone', detail: fetched.detail };
    if (fetched.state === 'failed') {
      const { reason, detail, retryable, retryAfterSeconds = 0 } = fetched;
      return { outcome: 'failed', reason, detail, ...(retryable ? { retryAfterSeconds } : {}) };
    }
    const asking = millis.fetch ?? 0;
    const gathered = await timed('read', () => gatherParts(input, format, fetched, { scratch, spool, files }, deps));
    const { snapshot, parts, lacks } = gathered;
    const settled = input.conditional && !moved.asked && !moved.read && lacks === null;
    if (settled && parts.length > 1 && snapshot.id === source.snapshot) {
      await gathered.kept();
      return { outcome: 'unchanged', snapshot: snapshot.id };
    }
    // Looking for further pages is reading, asking for them is not.
    const looking = (millis.read ?? 0) - ((millis.fetch ?? 0) - asking);
    const read = await timed('read', () => gathered.read());
    millis.read = Math.round((millis.read ?? 0) + looking);
    await gathered.kept();
    if (read.state !== 'complete') return fromRead({ ...read, state: read.state }, snapshot.id);
    const published = { sourceId: source.id, provider, spool, mapping };
    const {
      plan,
      before: had,
      owners,
    } = await timed('plan', () =>
      // A document that is not all there is says nothing about what it lacks.
      planSpool({ ...published, isWhole: read.lacks === undefined }, deps),
    );
    const history = { read: read.counts, before: had };
    const findings = [...read.findings, ...plan.findings];
    const opinion = guard(plan, history, deps.holds);
    if (opinion.state === 'hold') {
      const { reason, detail } = opinion;
      return { outcome: 'held', reason, detail, snapshot: snapshot.id, findings, counts: read.counts };
    }
    const judging = await openJudging(factsIn(deps.db), deps.policy);
    await timed('promote', () => apply({ ...published, plan, lease }, { ...deps, judging }));
    await timed('finish', () => finish(plan, input, deps));
    const counts = countsOf(plan, history);
    const ended = { snapshot: snapshot.id, findings, counts };
    if (read.lacks) {
      const { retryAfterSeconds } = lacks ?? {};
      const { reason, detail } = read.lacks;
      const again = retryAfterSeconds === undefined ? {} : { retryAfterSeconds };
      return { outcome: 'incomplete', reason, detail, ...ended, ...again };
    }
    const domains = owners === null ? null : [...owners.keys()].sort();
    const madeFrom = readOf(source, provider, mapping, owners ?? (await ownersNow(null, deps.db)));
    return {
      outcome: 'complete',
      ...opinion.look,
      ...ended,
      reading: { asked, read: madeFrom, domains },
      remembered: { etag: snapshot.etag, lastModified: snapshot.lastModified, snapshot: snapshot.id, mapping },
    };
  } finally {
    await Promise.all(files.map((path) => rm(path, { force: true })));
  }
}
