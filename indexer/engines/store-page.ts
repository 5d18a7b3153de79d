import type { SearchQuery } from '../../services/search/query.ts';
import { readerFirst } from '../../services/search/reader-first.ts';
import { type Place, stretchesAfter, walkedBy } from '../../services/search/walk.ts';
import type { Queryable } from '../../services/store/home/db.ts';
import type { BuildRow } from '../../services/store/search/builds.ts';
import type { DocumentFilter } from '../../services/store/search/filter.ts';
import { type PageRequest, type PageRow, readPage } from '../../services/store/search/page.ts';
import type { ValueTable } from './store-values.ts';

interface Index {
  readonly db: Queryable;
  readonly build: BuildRow;
  readonly values: ValueTable;
}

/** A row with its place in an order that can be walked. Null in any other order. */
export type PlacedRow = PageRow & { readonly place: Place | null };

/**
 * The hits of a page. Where offers in the reader's language come first, each group is read by itself, because so both
 * come from an index in their order, and not from a sort of all documents. `count`: how many documents a filter finds.
 */
export async function readHits(
  { db, build, values }: Index,
  query: SearchQuery,
  request: PageRequest,
  count: (filter: DocumentFilter) => Promise<number>,
): Promise<readonly PlacedRow[]> {
  const lang = readerFirst(query);
  const language = lang === null ? undefined : values.id('language', lang);
  const isWalked = walkedBy(query) !== null;
  const inGroup = (group: 0 | 1 | null): DocumentFilter => {
    if (group === null) return request.filter;
    const ids = language === undefined ? [] : [language];
    const condition = { column: 'codes' as const, ids, ...(group === 1 ? { none: true as const } : {}) };
    return { ...request.filter, ids: [...request.filter.ids, condition] };
  };
  const read = async (group: 0 | 1 | null, part: Partial<PageRequest>): Promise<PlacedRow[]> => {
    const rows = await readPage(db, build.id, { ...request, filter: inGroup(group), ...part });
    return rows.map((row) => {
      const place = isWalked ? { group: group ?? 0, key: row.key ?? null, id: row.id } : null;
      return { ...row, place };
    });
  };
  const { offset, limit } = request;
  if (query.after !== undefined) {
    const rows: PlacedRow[] = [];
    for (const { group, ...stretch } of stretchesAfter(query, query.after)) {
      if (rows.length >= limit) break;
      const filter = { ...inGroup(group), stretch };
      rows.push(...(await read(group, { filter, offset: 0, limit: limit - rows.length })));
    }
    return rows;
  }
  if (lang === null) return read(null, {});
  const first = await read(0, {});
  if (first.length === limit) return first;
  const before = await count(inGroup(0));
  const rest = { offset: Math.max(0, offset - before), limit: limit - first.length };
  return [...first, ...(await read(1, rest))];
}
