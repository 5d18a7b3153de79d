import { createHash } from 'node:crypto';
import type { OfferDocument } from '../../services/search/document.ts';
import { batchesOf } from '../../services/store/home/batches.ts';
import { LOCALES } from './meilisearch-ask.ts';
import type { MeilisearchServer } from './meilisearch-client.ts';
import { meilisearchDocument } from './meilisearch-document.ts';
import { quote } from './meilisearch-filter.ts';
import { titleText } from './meilisearch-words.ts';

/** How many documents are read, and how many queries are asked, in one request. */
const BATCH = 50;

/** A value with the members of every object in the order of their names, and without those that are not there. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, member]) => [name, ordered(member)]),
  );
}

const digestOf = (document: unknown) =>
  createHash('sha256')
    .update(JSON.stringify(ordered(document)))
    .digest('base64');

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
    const held = new Map(results.map((document) => [document.id, digestOf(document)]));
    differing.push(
      ...some.filter((one) => held.get(one.id) !== digestOf(meilisearchDocument(one))).map(({ id }) => id),
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
