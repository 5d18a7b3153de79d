import type { Db, Queryable } from '../home/db.ts';
import { keepErasedKeys } from './erasures.ts';
import { dropUnusedLinks } from './links.ts';
import type { OfferKey } from './records.ts';

/** The content of an offer that is erased: none has this name, so it has no record any more. */
const ERASED = 'erased';

/** What there is of an offer. */
export interface ErasableOffer {
  readonly keys: readonly OfferKey[];
  /** The sources from which it came, now or once. */
  readonly sources: readonly string[];
  readonly contents: readonly string[];
  readonly versions: number;
}

/** What there is of an offer that could be erased. Null where there is no such offer, or it is erased already. */
export async function erasableOffer(q: Queryable, id: string): Promise<ErasableOffer | null> {
  const there = await q.query('select 1 from offer where id = $1 and content_hash <> $2', [id, ERASED]);
  if (there.length === 0) return null;
  const keys = await q.query<OfferKey & { readonly [column: string]: unknown }>(
    'select authority, key from offer_key where offer_id = $1',
    [id],
  );
  const rows = await q.query<{ source: string; content: string; version: boolean }>(
    `select source_id as source, content_hash as content, true as version from offer_version where offer_id = $1
     union all select source_id, content_hash, false from offer_origin where offer_id = $1
     union all select source_id, content_hash, false from offer where id = $1`,
    [id],
  );
  return {
    keys,
    sources: [...new Set(rows.map(({ source }) => source))],
    contents: [...new Set(rows.map(({ content }) => content))],
    versions: rows.filter(({ version }) => version).length,
  };
}

/** Tables with rows of single offers. None of them is needed where nothing may be kept of an offer. */
const OF_OFFERS = [
  'offer_version',
  'offer_origin',
  'origin_absence',
  'offer_key',
  'offer_instance',
  'offer_link',
  'verdict_change',
] as const;

/** Takes away contents that no offer has or had any more, with what was made from them. */
export async function dropContents(tx: Queryable, hashes: readonly string[]): Promise<void> {
  const unused = await tx.query<{ hash: string }>(
    `delete from offer_content where hash = any($1::text[])
       and not exists (select from offer where content_hash = offer_content.hash)
       and not exists (select from offer_origin where content_hash = offer_content.hash)
       and not exists (select from offer_version where content_hash = offer_content.hash) returning hash`,
    [hashes],
  );
  const gone = unused.map(({ hash }) => hash);
  await tx.query('delete from offer_title where hash = any($1::text[])', [gone]);
  await tx.query('delete from content_party where hash = any($1::text[])', [gone]);
}

/**
 * Erases an offer with its history. Its row stays, empty, so that whoever copies the feed learns that it is gone.
 * Indexes lose it when they are next brought up to date.
 */
export async function eraseOffer(
  db: Db,
  id: string,
  { keys, sources, contents }: ErasableOffer,
  at: string,
): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.query('select 1 from offer where id = $1 for update', [id]);
    await keepErasedKeys(tx, keys);
    await tx.query(
      `update offer set content_hash = $2, verdict = null, code = null, quality_assured = null, due = null, mapping = '',
         not_seen_since = $3, withdrawn_at = $3, withdrawn_reason = 'removed', revision = nextval('offer_revision')
       where id = $1`,
      [id, ERASED, at],
    );
    for (const table of OF_OFFERS) await tx.query(`delete from ${table} where offer_id = $1`, [id]);
    await tx.query('delete from reply where finding in (select key from finding_notice where offer_id = $1)', [id]);
    await tx.query('delete from finding_notice where offer_id = $1', [id]);
    // Another source may call something else so.
    await tx.query(
      `delete from finding where subject = any($1::text[])
         and run_id in (select id from run where source_id = any($2::text[]))`,
      [keys.map(({ key }) => key), sources],
    );
    // Its next reading is held against the shapes without this offer.
    await tx.query('delete from shape_report where source_id = any($1::text[])', [sources]);
    await dropUnusedLinks(tx);
    await dropContents(tx, contents);
  });
}
