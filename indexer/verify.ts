import { openJudging } from '../services/registry/rules/judging.ts';
import type { DocumentStamp, EngineTrouble, IndexBuild, SearchEngine } from '../services/search/engine.ts';
import { batchesOf } from '../services/store/home/batches.ts';
import { readOffers } from '../services/store/offers/offer-reading.ts';
import { listRevisions } from '../services/store/offers/offers.ts';
import { factsIn } from '../services/store/register/registry-facts.ts';
import { readConcepts } from '../services/store/vocabulary/read.ts';
import type { IndexingDeps } from './deps.ts';
import { documentsOf } from './documents.ts';
import { knownConcepts } from './known-concepts.ts';

const BATCH_OFFERS = 2_000;
/** How many documents are made anew and compared at once. */
const BATCH_DOCUMENTS = 200;
/** How many ids are named for each kind of difference. All are counted. */
const NAMED = 100;

/** How an index differs from the store. */
export interface Drift {
  readonly offers: number;
  readonly documents: number;
  /**
   * Offers without a document, documents of an earlier state, and documents without an offer: how many, and the first
   * of them.
   */
  readonly missing: readonly string[];
  readonly stale: readonly string[];
  readonly extra: readonly string[];
  /** Documents of the right state whose content is not what the offer gives now. */
  readonly changed: readonly string[];
  readonly counts: {
    readonly missing: number;
    readonly stale: number;
    readonly extra: number;
    readonly changed: number;
  };
  /** Offers with more instances than the engine tells apart. Filters on instances may find these too often. */
  readonly crowded: number;
  /** What is wrong with the engine itself. Absent where nothing. */
  readonly troubles?: readonly EngineTrouble[];
}

/**
 * Changes whenever an offer's document may: with a new revision, or with a transaction for a day, an origin or a
 * provider.
 */
const stateOf = ({ revision, tx }: DocumentStamp) => `${tx}.${revision}`;

/**
 * Makes the documents of offers anew and answers the ids of those that an index does not hold so. An offer that changes
 * while we look is not told: the next sync takes it.
 */
async function comparing(engine: SearchEngine, build: IndexBuild, deps: IndexingDeps) {
  if (engine.differing === undefined) return null;
  const judging = await openJudging(factsIn(deps.db), deps.policy);
  const concepts = knownConcepts((uris) => readConcepts(deps.db, uris));
  return async (ids: readonly string[]): Promise<string[]> => {
    const changed: string[] = [];
    for (const some of batchesOf(ids, BATCH_DOCUMENTS)) {
      const records = [...(await readOffers(deps.db, some)).values()];
      const documents = await documentsOf(records, { judging, concepts }, deps);
      const differing = new Set((await engine.differing?.(build, documents)) ?? []);
      if (differing.size === 0) continue;
      const states = new Map(documents.map((document) => [document.id, stateOf(document)]));
      const now = await readOffers(deps.db, [...differing]);
      for (const id of differing) {
        const record = now.get(id);
        if (record && stateOf(record) === states.get(id)) changed.push(id);
      }
    }
    return changed;
  };
}

/**
 * Compares the store with the published build of an engine, offer by offer. It holds the id and stamp of every document
 * in memory, because engines have orders of their own.
 */
export async function verifyIndex(engine: SearchEngine, deps: IndexingDeps): Promise<Drift> {
  const build = await engine.current();
  const documents = new Map<string, string>();
  for (let after: string | null = null; build !== null; ) {
    const page: readonly DocumentStamp[] = await engine.list(build, after, BATCH_OFFERS);
    for (const document of page) documents.set(document.id, stateOf(document));
    const last = page.at(-1);
    if (last === undefined) break;
    after = last.id;
  }
  const found: Record<keyof Drift['counts'], string[]> = { missing: [], stale: [], extra: [], changed: [] };
  const changedOf = build === null ? null : await comparing(engine, build, deps);
  let offers = 0;
  const total = documents.size;
  for (let after: string | null = null; ; ) {
    const page: readonly DocumentStamp[] = await listRevisions(deps.db, after, BATCH_OFFERS);
    const last = page.at(-1);
    if (last === undefined) break;
    const same: string[] = [];
    for (const offer of page) {
      const { id } = offer;
      offers++;
      const held = documents.get(id);
      if (held === undefined) found.missing.push(id);
      else if (held !== stateOf(offer)) found.stale.push(id);
      else same.push(id);
      documents.delete(id);
    }
    if (changedOf) found.changed.push(...(await changedOf(same)));
    after = last.id;
  }
  found.extra.push(...documents.keys());
  const { missing, stale, extra, changed } = found;
  const troubles = (await engine.troubles?.()) ?? [];
  return {
    offers,
    documents: total,
    missing: missing.slice(0, NAMED),
    stale: stale.slice(0, NAMED),
    extra: extra.slice(0, NAMED),
    changed: changed.slice(0, NAMED),
    counts: { missing: missing.length, stale: stale.length, extra: extra.length, changed: changed.length },
    crowded: build === null ? 0 : ((await engine.crowded?.(build)) ?? 0),
    ...(troubles.length > 0 ? { troubles } : {}),
  };
}
