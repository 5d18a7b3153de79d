import { performance } from 'node:perf_hooks';
import { ahead } from '../services/ahead.ts';
import type { OfferDocument } from '../services/search/document.ts';
import { benchDocument, type Text } from './documents.ts';
import type { Bench } from './engines.ts';

const BATCH_DOCUMENTS = 500;
const BATCHES_AHEAD = 2;

/** All documents, batch by batch. */
async function* batches(texts: readonly Text[], documents: number): AsyncGenerator<readonly OfferDocument[]> {
  for (let n = 0; n < documents; n += BATCH_DOCUMENTS)
    yield Array.from({ length: BATCH_DOCUMENTS }, (_, index) => benchDocument(n + index, texts));
}

/**
 * Fills a new index as `index rebuild` does, and answers how many a second: while the engine takes a batch, the next
 * ones are made. Null where the index is there already.
 */
export async function fill({ engine, texts, documents, filled }: Bench): Promise<number | null> {
  if (filled) return null;
  const start = performance.now();
  const build = await engine.begin('bench');
  for await (const batch of ahead(batches(texts, documents), BATCHES_AHEAD)) await engine.upsert(build, batch);
  await engine.settle(build);
  await engine.publish(build);
  return Math.round(documents / ((performance.now() - start) / 1_000));
}
