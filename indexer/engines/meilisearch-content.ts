import type { OfferDocument } from '../../services/search/document.ts';
import { batchesOf } from '../../services/store/home/batches.ts';
import { valueHash } from '../../services/store/home/json.ts';
import { LOCALES } from './meilisearch-ask.ts';
import type { MeilisearchServer } from './meilisearch-client.ts';
import { meilisearchDocument } from './meilisearch-document.ts';
import { quote } from './meilisearch-filter.ts';
import { titleText } from './meilisearch-words.ts';

/** How many documents are read, and how many queries are asked, in one request. */
const BATCH = 50;

/** Ids of those documents that an index does not hold exactly as they are given. */
export async function differingIn(
  server: MeilisearchServer,
  index: string,
  documents: readonly OfferDocument[],
): Promise<string[]> {
  const differing: string[] = [];
  for (const some of batchesOf(documents, BATCH)) {
    const { results } = await server.ask<{ results: { id: string }[] }>(`indexes/${index}/documents/fetch`, {
      ids: some.map(({ id }) => id),
      limit: some.length,
    });
    const held = new Map(results.map((document) => [document.id, valueHash(document)]));
    differing.push(
      ...some.filter((one) => held.get(one.id) !== valueHash(meilisearchDocument(one))).map(({ id }) => id),
    );
  }
  return differing;
}

/** Ids of those documents that an index does not find by the words of their own titles. */
export async function unfoundIn(
  server: MeilisearchServer,
  index: string,
  documents: readonly OfferDocument[],
): Promise<string[]> {
  const unfound: string[] = [];
  const asked = documents.flatMap(({ id, title }) => {
    const [text = ''] = Object.values(title);
    const q = titleText(text);
    return q === '' ? [] : [{ id, q }];
  });
  for (const some of batchesOf(asked, BATCH)) {
    const { results } = await server.ask<{ results: { estimatedTotalHits: number }[] }>('multi-search', {
      queries: some.map(({ id, q }) => ({
        ...{ indexUid: index, q, limit: 0, matchingStrategy: 'all', locales: LOCALES },
        filter: `id = ${quote(id)}`,
      })),
    });
    unfound.push(...some.filter((_, at) => results[at]?.estimatedTotalHits !== 1).map(({ id }) => id));
  }
  return unfound;
}
