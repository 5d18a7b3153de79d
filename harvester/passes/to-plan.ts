import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Blobs } from '../../services/blobs/blobs.ts';
import { found } from '../../services/model/finding.ts';
import type { Provider } from '../../services/model/provider.ts';
import type { Source } from '../../services/model/source.ts';
import { countFirstSeen, countSeen } from '../../services/store/offers/origins.ts';
import { readGuard } from '../../services/store/sources/guards.ts';
import { readReadings } from '../../services/store/sources/readings.ts';
import type { Access } from '../access/access.ts';
import type { Gathered } from '../formats/format.ts';
import { formatOf } from '../formats/formats.ts';
import type { ReadInput, ReadOutcome } from '../read/outcome.ts';
import type { ToldFor } from '../told-for.ts';
import { bring } from './bring.ts';
import { discreetly } from './discreet.ts';
import { type Ended, fromFetch, fromRead } from './ended.ts';
import type { Parts, Place } from './gathering.ts';
import { guard, type History, type Opinion } from './guard.ts';
import type { HarvestDeps } from './harvest.ts';
import type { Plan } from './plan.ts';
import { planSpool, type SpoolToPlan } from './plan-spool.ts';
import { askedOf, madeFrom, movedSince, type Owners, ownersNow } from './reading.ts';
import { toldForName, toldForOf } from './told-by-source.ts';

/** A source to be brought to its plan. */
export interface ToPlan {
  readonly source: Source;
  readonly provider: Provider;
  readonly access: Access;
  /** False: the bytes are asked for and read, also where they may be those of the last complete run. */
  readonly conditional: boolean;
  /** True: where only what the bytes are read with changed, the kept bytes are read and no request is sent. */
  readonly keptFirst: boolean;
  /** Filled with the milliseconds of each hop. */
  readonly millis: Record<string, number>;
}

/** What reading leaves behind. It leaves nothing where a plan is only to be looked at. */
export interface Leaving {
  /** Keeps the bytes of a file under their id. */
  keep(path: string, id: string): Promise<void>;
  /** Lets go of kept bytes that are damaged. Only then can the same bytes be kept anew. */
  letGo(id: string): Promise<void>;
  read(input: ReadInput): Promise<ReadOutcome>;
}

/** A run that has come to its plan. Nothing of it is done yet. */
export interface Planned {
  readonly state: 'planned';
  readonly published: Omit<SpoolToPlan, 'isWhole'>;
  readonly plan: Plan;
  readonly opinion: Opinion;
  readonly history: History;
  readonly read: Extract<ReadOutcome, { state: 'complete' }>;
  readonly snapshot: Parts['snapshot'];
  readonly parts: Parts['parts'];
  /** Why the parts are not the whole publication. */
  readonly lacks: Gathered['lacks'];
  readonly asked: string;
  readonly owners: Owners | null;
}

/** A plan, or an end before there was one. */
export type Reached = Planned | { readonly state: 'ended'; readonly ended: Ended };

/** Measures the time of a hop. */
export type Timed = <T>(hop: string, work: () => Promise<T>) => Promise<T>;

/** What bringing and reading the parts of a publication needs. It may be done without a store. */
export interface Bringing {
  readonly input: Pick<ToPlan, 'source' | 'provider' | 'access' | 'millis'>;
  readonly place: Place;
  readonly leaving: Leaving;
  /** For whom the source may tell of offers beside its own provider. */
  readonly toldFor: ToldFor;
  readonly deps: Pick<HarvestDeps, 'http' | 'now' | 'log' | 'stopped'> & { readonly blobs: Pick<Blobs, 'get'> };
}

/** A run on its way to its plan. */
export interface Work extends Bringing {
  readonly input: ToPlan;
  readonly timed: Timed;
  readonly deps: HarvestDeps;
}

/** Waits for a step, or rejects as soon as the program is told to end. Nobody uses what the step then still does. */
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
 * A document that was read to its end and holds no offer is no publication, unless its source had offers before: then
 * all of them are missing, and the guard holds the run until a person decides.
 */
async function emptied(read: ReadOutcome, { id }: Source, { db }: HarvestDeps): Promise<ReadOutcome> {
  const isEmpty = read.state === 'unreadable' && read.reason === 'no-offers' && read.counts.read === 0;
  if (!isEmpty || (await countSeen(db, id)) === 0) return read;
  return { state: 'complete', counts: read.counts, findings: read.findings };
}

/** Hops 2 to 4 of a source, and what a run would write. Only `leaving` leaves anything behind. */
async function toPlan(work: Work): Promise<Reached> {
  const { input, place, toldFor, timed, deps } = work;
  const { source, provider } = input;
  const end = (ended: Ended): Reached => ({ state: 'ended', ended });
  const format = formatOf(source.type);
  if (format === null) {
    const why = found('unsupported-type', { value: source.type });
    return end({ outcome: 'failed', reason: 'unsupported-type', detail: source.type, findings: [why] });
  }
  const { leftAt, heldSince, approved } = await readGuard(deps.db, source.id);
  if (leftAt !== null)
    return end({ outcome: 'failed', reason: 'gone', detail: `its manifest has not named it since ${leftAt}` });
  const { mapping } = format;
  const before = (await readReadings(deps.db, [source.id])).get(source.id) ?? null;
  const asked = askedOf(source);
  const owned = await ownersNow(before?.domains ?? [], deps.db);
  const told = await toldForName(source, provider, deps.db);
  const now = madeFrom(source, provider, mapping, owned, told);
  const names = movedSince(before?.madeFrom ?? {}, now);
  const moved = { asked: before?.asked !== asked, read: names.length > 0 };
  if (before !== null && moved.read) deps.log.info({ event: 'harvest.moved', source: source.id, moved: names });
  const brought = await bring(work, format, before, moved);
  if (brought.state !== 'parts') return end(fromFetch(brought, source));
  const { snapshot, parts, lacks, ...gathered } = brought.parts;
  const settled = input.conditional && !moved.asked && !moved.read && lacks === null;
  const gatheredAll = parts.length > 1 || 'gatherAll' in format;
  if (settled && gatheredAll && snapshot.id === source.snapshot) {
    await gathered.kept();
    return end({ outcome: 'unchanged', snapshot: snapshot.id });
  }
  const read = await emptied(await timed('read', () => gathered.read()), source, deps);
  await gathered.kept();
  // In other spellings than we look for, what was erased may stand in the bytes all the same.
  if (read.state === 'complete' && read.erased !== undefined)
    for (const { id } of [...parts, snapshot]) await work.leaving.letGo(id);
  if (read.state !== 'complete') return end(fromRead({ ...read, state: read.state }, snapshot.id));
  const { spool } = place;
  const published = { sourceId: source.id, provider, spool, mapping, toldFor };
  // A document that is not the whole publication says nothing about the offers that it lacks.
  const isWhole = read.lacks === undefined;
  const { plan, before: had, owners } = await timed('plan', () => planSpool({ ...published, isWhole }, deps));
  const addedWhileHeld = heldSince === null ? 0 : await countFirstSeen(deps.db, source.id, heldSince);
  const history = { read: read.counts, before: had, addedWhileHeld, approved };
  const opinion = guard(plan, history, deps.holds);
  return { state: 'planned', published, plan, opinion, history, read, snapshot, parts, lacks, asked, owners };
}

/** Brings a source to its plan, and calls `then` while the files of the run are still there. */
export async function withPlan<T>(
  input: ToPlan,
  leaving: Leaving,
  deps: HarvestDeps,
  then: (reached: Reached, timed: Timed) => Promise<T>,
): Promise<T> {
  const { millis } = input;
  await mkdir(deps.workFolder, { recursive: true, mode: 0o700 });
  const scratch = join(deps.workFolder, `${randomUUID()}.bytes`);
  const spool = `${scratch}.ndjson`;
  const files = [scratch, spool];
  const timed: Timed = async (hop, work) => {
    const start = performance.now();
    try {
      return await unlessStopped(work(), deps.stopped);
    } finally {
      millis[hop] = Math.round((millis[hop] ?? 0) + performance.now() - start);
    }
  };
  try {
    const place = { scratch, spool, files };
    const toldFor = toldForOf(input.source, input.provider);
    const work = { input, place, leaving: await discreetly(leaving, deps.db, deps.workFolder), toldFor, timed, deps };
    return await then(await toPlan(work), timed);
  } finally {
    await Promise.all(files.map((path) => rm(path, { force: true })));
  }
}
