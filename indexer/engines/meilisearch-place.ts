import type { SearchQuery } from '../../services/search/query.ts';
import { readerFirst } from '../../services/search/reader-first.ts';
import { type Place, walkedBy } from '../../services/search/walk.ts';
import { ATTRIBUTES } from './meilisearch-settings.ts';

/** The fields of hits, with those that tell a hit's place where its order can be walked. */
export function fieldsOf(query: SearchQuery, fields: readonly string[]): readonly string[] {
  const by = walkedBy(query);
  return by === null ? fields : [...fields, ATTRIBUTES[by.by], 'language'];
}

/** The place of a hit in an order that can be walked; null in any other. */
export function placeOf(
  hit: { readonly id: string; readonly language?: readonly string[] },
  query: SearchQuery,
): Place | null {
  const by = walkedBy(query);
  if (by === null) return null;
  const lang = readerFirst(query);
  const key = (hit as Readonly<Record<string, unknown>>)[ATTRIBUTES[by.by]];
  const isOther = lang !== null && !hit.language?.includes(lang);
  return { group: isOther ? 1 : 0, key: key === undefined ? null : String(key), id: hit.id };
}
