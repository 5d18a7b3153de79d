import type { DocumentStamp, EngineTrouble, SearchEngine } from '../services/search/engine.ts';
import { listRevisions } from '../services/store/offers/offers.ts';
import type { IndexingDeps } from './sync.ts';

const BATCH_OFFERS = 2_000;
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
  readonly counts: { readonly missing: number; readonly stale: number; readonly extra: number };
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
  const found = { missing: [] as string[], stale: [] as string[], extra: [] as string[] };
  let offers = 0;
  const total = documents.size;
  for (let after: string | null = null; ; ) {
    const page: readonly DocumentStamp[] = await listRevisions(deps.db, after, BATCH_OFFERS);
    const last = page.at(-1);
    if (last === undefined) break;
    for (const offer of page) {
      const { id } = offer;
      offers++;
      const held = documents.get(id);
      if (held === undefined) found.missing.push(id);
      else if (held !== stateOf(offer)) found.stale.push(id);
      documents.delete(id);
    }
    after = last.id;
  }
  found.extra.push(...documents.keys());
  const { missing, stale, extra } = found;
  const troubles = (await engine.troubles?.()) ?? [];
  return {
    offers,
    documents: total,
    missing: missing.slice(0, NAMED),
    stale: stale.slice(0, NAMED),
    extra: extra.slice(0, NAMED),
    counts: { missing: missing.length, stale: stale.length, extra: extra.length },
    crowded: build === null ? 0 : ((await engine.crowded?.(build)) ?? 0),
    ...(troubles.length > 0 ? { troubles } : {}),
  };
}
