import { ahead } from '../services/ahead.ts';
import { EngineError, messageOf } from '../services/errors.ts';
import { openJudging } from '../services/registry/rules/judging.ts';
import type { OfferDocument } from '../services/search/document.ts';
import type { IndexBuild, SearchEngine } from '../services/search/engine.ts';
import { cursorName } from '../services/search/index-cursor.ts';
import { dropCursor, readCursor, saveCursor } from '../services/store/offers/cursors.ts';
import { type ChangeCursor, readChanges, recordsOf } from '../services/store/offers/offer-reading.ts';
import { factsIn } from '../services/store/register/registry-facts.ts';
import { addPlaces } from '../services/store/search/places.ts';
import { dropSeenFills, saveSeenFills, servingFills } from '../services/store/vocabulary/changes.ts';
import { readConcepts } from '../services/store/vocabulary/read.ts';
import { checkSample, Written } from './check-build.ts';
import type { IndexingDeps } from './deps.ts';
import { documentsOf } from './documents.ts';
import { knownConcepts } from './known-concepts.ts';
import { alone } from './one-filler.ts';
import { PROJECTION } from './project.ts';
import { refreshSkills } from './refresh.ts';
import { requireRights } from './rights.ts';
import { MAX_REFUSED, mayBeOneDocument, takeOrSetAside, tellRefused } from './taking.ts';

/** How many rows are read and documents written at once. Large ones are read in smaller batches. */
const BATCH_OFFERS = 500;
/** How many batches are read and projected while the engine takes one. */
const BATCHES_AHEAD = 2;
/** After how many offers the engine settles and the cursor is saved. */
const STRETCH_OFFERS = 20_000;

/** What a sync did. */
export interface Synced {
  readonly indexed: number;
  /** How many offers the engine refused. Absent where none. */
  readonly refused?: number;
  /** How many documents were made anew because skills that they name changed. Absent where none. */
  readonly refreshed?: number;
  readonly rebuilt: boolean;
}

/** What a rebuild did. */
export interface Rebuilt {
  readonly indexed: number;
  readonly refused?: number;
  /** False where the new index was refused because it would have been empty. */
  readonly published: boolean;
}

/** What was written of the changes after a cursor. */
export interface CaughtUp {
  readonly indexed: number;
  /** How many offers the engine refused. Absent where none. */
  readonly refused?: number;
}

/**
 * Writes everything after the build's cursor into it, and answers how many offers were written. An engine may refuse a
 * document later than it took it. So the cursor is saved only when a stretch has settled. What was refused, or lost
 * with the process, is then read again, batch by batch, to find what is refused. `filling`: the build is new and nobody
 * searches it, so it settles only at the end; if it is not finished, it is begun anew. Ids of what was written are
 * added to `written`.
 */
async function catchUp(
  engine: SearchEngine,
  build: IndexBuild,
  deps: IndexingDeps,
  filling?: { readonly written: Written },
): Promise<CaughtUp> {
  try {
    return await pass(engine, build, deps, { filling, carefully: false });
  } catch (error) {
    if (!mayBeOneDocument(error)) throw error;
    deps.log.warn({ event: 'index.carefully', engine: engine.name, error: messageOf(error) });
    return pass(engine, build, deps, { filling, carefully: true });
  }
}

async function pass(
  engine: SearchEngine,
  build: IndexBuild,
  deps: IndexingDeps,
  { filling, carefully }: { readonly filling: { readonly written: Written } | undefined; readonly carefully: boolean },
): Promise<CaughtUp> {
  const name = cursorName(engine, build);
  const judging = await openJudging(factsIn(deps.db), deps.policy);
  const concepts = knownConcepts((uris) => readConcepts(deps.db, uris));
  const read = async (from: ChangeCursor | null) => {
    const { changes, cursor } = await readChanges(deps.db, from, BATCH_OFFERS);
    const records = recordsOf(changes).filter(({ withdrawn }) => withdrawn === null);
    await addPlaces(
      deps.db,
      records.flatMap(({ content }) => content.instances.flatMap(({ locations }) => locations)),
    );
    // A tombstone is found by its address alone.
    const gone = changes.filter(({ record }) => record === null || record.withdrawn !== null).map(({ id }) => id);
    const documents = await documentsOf(records, { judging, concepts }, deps);
    return { records, documents, gone, rows: changes.length, cursor };
  };
  const take = async (documents: readonly OfferDocument[], gone: readonly string[], atMost: number) => {
    if (gone.length > 0) {
      await engine.remove(build, gone);
      deps.log.info({ event: 'index.gone', engine: engine.name, offers: gone.length });
    }
    return takeOrSetAside(engine, build, documents, { settles: carefully, atMost });
  };
  const settle = async (cursor: ChangeCursor) => {
    await engine.settle(build);
    await saveCursor(deps.db, name, cursor, deps.now().toISOString());
  };
  let [indexed, passed, settled, refused] = [0, 0, 0, 0];
  let reached: ChangeCursor | null = null;
  // While the engine takes a batch, the next ones are read and projected.
  for await (const batch of ahead(batches(read, await readCursor(deps.db, name)), BATCHES_AHEAD)) {
    deps.stopped?.throwIfAborted();
    const { records, documents, gone, rows } = batch;
    const setAside = await take(documents, gone, MAX_REFUSED - refused);
    await tellRefused(setAside, records, engine, deps);
    const left = new Set(setAside.map(({ id }) => id));
    for (const id of gone) filling?.written.remove(id);
    for (const document of documents) {
      if (left.has(document.id)) filling?.written.remove(document.id);
      else filling?.written.add(document);
    }
    indexed += records.length - left.size;
    refused += left.size;
    passed += rows;
    reached = batch.cursor;
    deps.progress?.(indexed);
    if (!filling && passed - settled >= STRETCH_OFFERS) {
      await settle(reached);
      settled = passed;
    }
  }
  if (reached !== null && passed > settled) await settle(reached);
  return { indexed, ...(refused > 0 ? { refused } : {}) };
}

/** What lies behind a cursor, batch by batch. */
async function* batches<B extends { readonly rows: number; readonly cursor: ChangeCursor | null }>(
  read: (from: ChangeCursor | null) => Promise<B>,
  from: ChangeCursor | null,
): AsyncGenerator<B & { readonly cursor: ChangeCursor }> {
  for (let after = from; ; ) {
    const batch = await read(after);
    const { rows, cursor } = batch;
    // Counted by rows, because after a batch whose offers are all gone there may be others.
    if (rows === 0 || cursor === null) return;
    yield { ...batch, cursor };
    after = cursor;
  }
}

/**
 * True where there is no index, where it has another version, or where it holds what this store does not know (the
 * store was restored, or the index belongs to another one).
 */
async function needsRebuild(engine: SearchEngine, current: IndexBuild | null, deps: IndexingDeps): Promise<boolean> {
  if (current === null || current.version !== PROJECTION) return true;
  return (await readCursor(deps.db, cursorName(engine, current))) === null && (await engine.count(current)) > 0;
}

/**
 * Hop 7: brings the serving index up to date. Makes a new one where there is none, or where it was made with another
 * projection. Where a vocabulary changed, documents that name changed skills are made anew.
 */
export function syncIndex(engine: SearchEngine, deps: IndexingDeps): Promise<Synced> {
  return alone(engine, deps, async () => {
    await requireRights(engine, 'fill');
    const current = await engine.current();
    if (current === null || (await needsRebuild(engine, current, deps))) {
      const { published, ...caught } = await rebuild(engine, deps);
      return { ...caught, rebuilt: published };
    }
    const caught = await catchUp(engine, current, deps);
    const { refreshed, refused } = await refreshSkills(engine, current, deps);
    const left = (caught.refused ?? 0) + refused;
    const done = {
      indexed: caught.indexed,
      ...(left > 0 ? { refused: left } : {}),
      ...(refreshed > 0 ? { refreshed } : {}),
    };
    deps.log.info({ event: 'index.sync', engine: engine.name, ...done });
    return { ...done, rebuilt: false };
  });
}

/** Drops a build that does not serve, and its cursor. */
async function forget(engine: SearchEngine, build: IndexBuild, deps: IndexingDeps): Promise<void> {
  // A publication that failed may have come so far that the build serves. Then it must not be dropped.
  if ((await engine.current())?.name === build.name) return;
  await engine.drop(build);
  await forgetCursor(engine, build, deps);
}

/** Forgets how far a build was filled, and with which vocabularies. */
async function forgetCursor(engine: SearchEngine, build: IndexBuild, deps: IndexingDeps): Promise<void> {
  await dropCursor(deps.db, cursorName(engine, build));
  await dropSeenFills(deps.db, cursorName(engine, build));
}

/**
 * Fills a new index beside the serving one, checks it, and makes it the serving one. An empty index never replaces one
 * that holds something, and neither does one that holds fewer documents than were written.
 * @throws EngineError `incomplete-build` in the latter case. The serving index stays.
 */
export function rebuildIndex(engine: SearchEngine, deps: IndexingDeps): Promise<Rebuilt> {
  return alone(engine, deps, async () => {
    await requireRights(engine, 'fill');
    return rebuild(engine, deps);
  });
}

async function rebuild(engine: SearchEngine, deps: IndexingDeps): Promise<Rebuilt> {
  const before = await engine.current();
  // Read before any concept is: what is swapped in while the build is filled is seen as new by the next sync.
  const vocabularies = await servingFills(deps.db);
  const build = await engine.begin(PROJECTION);
  // An offer that changes while the build is filled is written twice and is one document.
  const written = new Written();
  try {
    const caught = await catchUp(engine, build, deps, { written });
    if (caught.indexed === 0) await engine.settle(build);
    const documents = await engine.count(build);
    const held = before === null ? 0 : await engine.count(before);
    if (documents === 0 && held > 0) {
      await forget(engine, build, deps);
      deps.log.warn({ event: 'index.rebuild', engine: engine.name, refused: 'empty' });
      return { ...caught, published: false };
    }
    if (documents !== written.size)
      throw new EngineError('incomplete-build', 'The new index holds fewer documents than were written', {
        facts: { written: written.size, documents },
      });
    await checkSample(engine, build, written.sample());
    await saveSeenFills(deps.db, cursorName(engine, build), vocabularies);
    await engine.publish(build);
    if (before !== null) await forgetCursor(engine, before, deps);
    deps.log.info({ event: 'index.rebuild', engine: engine.name, ...caught });
    return { ...caught, published: true };
  } catch (error) {
    await forget(engine, build, deps).catch((failure: unknown) =>
      deps.log.warn({ event: 'index.drop', engine: engine.name, build: build.name, error: messageOf(failure) }),
    );
    throw error;
  }
}
