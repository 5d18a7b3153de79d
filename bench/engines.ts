import { createMeilisearchEngine } from '../indexer/engines/meilisearch.ts';
import { silentLogger } from '../services/log/logger.ts';
import type { SearchEngine } from '../services/search/engine.ts';
import { readTexts, type Text } from './documents.ts';
import { openWorkshop, type Workshop } from './workshop.ts';

const DOCUMENTS = 100_000;

/** Where a Meilisearch is asked, and with which key. */
export interface Server {
  readonly url: string;
  readonly key: string | null;
}

/** What is measured on one engine. */
export interface Bench {
  readonly engine: SearchEngine;
  readonly workshop: Workshop;
  readonly texts: readonly Text[];
  readonly documents: number;
  /** Null where the store itself searches. */
  readonly server: Server | null;
  /** True: the index is there from an earlier run that kept it. */
  readonly filled: boolean;
}

/**
 * Measures over 100 000 offers (`--documents N`: over so many), on each engine that is there, or on those that are
 * named (`--engines store,postgres,meilisearch`). PostgreSQL: the empty database of `BENCH_DATABASE_URL`. Because
 * filling a large index takes long, a server's can be kept (`--keep`) and asked again by a later run (`--filled`).
 */
export async function onEachEngine(
  flags: readonly string[],
  measure: (bench: Bench) => Promise<object>,
): Promise<{ readonly documents: number; readonly texts: string; readonly engines: Readonly<Record<string, object>> }> {
  const given = (name: string) => (flags.includes(name) ? flags[flags.indexOf(name) + 1] : undefined);
  const documents = Number(given('--documents') ?? DOCUMENTS);
  const { MEILI_URL: url, MEILI_KEY: key = null, BENCH_DATABASE_URL: database } = process.env;
  const there = ['store', ...(database ? ['postgres'] : []), ...(url ? ['meilisearch'] : [])];
  const named = given('--engines')?.split(',') ?? there;
  const { from, texts } = readTexts();
  const engines: Record<string, object> = {};
  for (const name of there.filter((one) => named.includes(one))) {
    const workshop = await openWorkshop(name === 'postgres' ? database : null);
    const server = name === 'meilisearch' && url ? { url, key } : null;
    const meilisearch =
      server && createMeilisearchEngine({ ...server, index: 'bench' }, { now: () => new Date(), log: silentLogger });
    try {
      const engine = meilisearch ?? workshop.engine;
      engines[name] = await measure({ engine, workshop, texts, documents, server, filled: flags.includes('--filled') });
    } finally {
      const build = flags.includes('--keep') ? null : await meilisearch?.current();
      if (build) await meilisearch?.drop(build);
      await meilisearch?.close();
      await workshop.close();
    }
  }
  return { documents, texts: from, engines };
}
