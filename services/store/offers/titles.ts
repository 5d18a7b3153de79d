import { foldText, keysOfText } from '../../vocab/alike.ts';
import type { Queryable } from '../home/db.ts';
import { toJson } from '../home/json.ts';

const BATCH = 1_000;
/** A key that stands in more rows than this tells nothing, as long as there is another one. */
const MOST_ROWS_BY_KEYS = 5_000;
const MOST_ROWS_OF_PROVIDERS = 20_000;

/** A title that an offer's content has or once had. */
export interface FoundTitle {
  readonly [column: string]: unknown;
  /** Hash of the content. */
  readonly hash: string;
  /** Folded (`foldText`). */
  readonly title: string;
}

/**
 * Takes up the titles of contents that have none here yet, at most `batches` thousand of them, and answers whether all
 * are there now. Several at once do no harm.
 */
export async function fillTitles(q: Queryable, batches: number): Promise<boolean> {
  for (let batch = 0; batch < batches; batch++) {
    const rows = await q.query<{ hash: string; title: Readonly<Record<string, string>> | null }>(
      `select hash, body->'title' as title from offer_content
       where not exists (select from offer_title where offer_title.hash = offer_content.hash) limit $1`,
      [BATCH],
    );
    if (rows.length === 0) return true;
    const titles = rows.flatMap(({ hash, title }) => {
      const folded = [...new Set(Object.values(title ?? {}).map(foldText))];
      return (folded.length === 0 ? [''] : folded).map((text) => ({ hash, title: text, keys: keysOfText(text) }));
    });
    await q.query(
      `insert into offer_title (hash, title, keys)
       select hash, title, keys from jsonb_to_recordset($1::jsonb) as given (hash text, title text, keys text[])
       on conflict do nothing`,
      [toJson(titles)],
    );
    if (rows.length < BATCH) return true;
  }
  return false;
}

/** The keys that are worth asking for: the rarest ones, until they stand in so many rows that more would tell nothing. */
async function tellingKeys(q: Queryable, keys: readonly string[]): Promise<string[]> {
  const rows = await q.query<{ key: string; rows: number }>(
    `select key, (select count(*) from (select from offer_title where keys @> array[key] limit $2) as found)::integer as rows
     from unnest($1::text[]) as key order by rows, key`,
    [keys, MOST_ROWS_BY_KEYS],
  );
  let left = MOST_ROWS_BY_KEYS;
  return rows.flatMap(({ key, rows }, at) => {
    left -= rows;
    return rows > 0 && (at === 0 || left >= 0) ? [key] : [];
  });
}

/** Titles that share a beginning or an end of a word with a folded text. Where that holds for too many, of the rarer ones. */
export async function titlesLike(q: Queryable, folded: string): Promise<readonly FoundTitle[]> {
  const keys = await tellingKeys(q, keysOfText(folded));
  if (keys.length === 0) return [];
  return q.query<FoundTitle>(
    'select hash, title from offer_title where keys && $1::text[] order by hash, title limit $2',
    [keys, MOST_ROWS_BY_KEYS],
  );
}

/** Titles of everything that these providers publish now or published last, in any version. */
export async function titlesOfProviders(q: Queryable, providerIds: readonly string[]): Promise<readonly FoundTitle[]> {
  if (providerIds.length === 0) return [];
  return q.query<FoundTitle>(
    `select distinct offer_title.hash, title from offer
     join offer_version on offer_version.offer_id = offer.id join offer_title on offer_title.hash = offer_version.content_hash
     where offer.provider_id = any($1::text[]) order by offer_title.hash, title limit $2`,
    [providerIds, MOST_ROWS_OF_PROVIDERS],
  );
}

/** An offer that has or had a content. */
export interface VersionRow {
  readonly [column: string]: unknown;
  readonly id: string;
  readonly hash: string;
}

/** The offers that have or had one of these contents. */
export async function offersWithContents(q: Queryable, hashes: readonly string[]): Promise<readonly VersionRow[]> {
  return q.query<VersionRow>(
    `select distinct offer_id as id, content_hash as hash from offer_version where content_hash = any($1::text[])
     order by offer_id, content_hash`,
    [hashes],
  );
}

/** From when on a revision of an offer stood. */
export interface OfferSpan {
  readonly [column: string]: unknown;
  readonly id: string;
  readonly revision: number;
  readonly at: string;
  readonly notSeenSince: string | null;
}

const MOST_VERSIONS = 1_000;

/** The revisions of offers in their order, of each at most its newest thousand. Offers without any are missing. */
export async function offerSpans(q: Queryable, ids: readonly string[]): Promise<ReadonlyMap<string, OfferSpan[]>> {
  const rows = await q.query<OfferSpan>(
    `select given.id, newest.* from unnest($1::text[]) as given (id)
     cross join lateral (select revision::integer as revision, at, not_seen_since as "notSeenSince" from offer_version
       where offer_id = given.id order by revision desc limit $2) as newest
     order by given.id, newest.revision`,
    [ids, MOST_VERSIONS],
  );
  const spans = new Map<string, OfferSpan[]>();
  for (const row of rows) {
    const known = spans.get(row.id);
    if (known) known.push(row);
    else spans.set(row.id, [row]);
  }
  return spans;
}
