import { UsageError } from '../../errors.ts';
import { contentHash } from '../../model/content-hash.ts';
import { OfferContent } from '../../model/offer.ts';
import { contentOf, type StoredContent, storedContent } from '../../model/stored-content.ts';
import { type ErasedText, withoutTexts } from '../../vocab/erased-text.ts';
import type { Db, Queryable } from '../home/db.ts';
import { toJson } from '../home/json.ts';
import { dropContents } from './erase-offer.ts';
import { keepVersions } from './offer-rows.ts';

const BATCH_CONTENTS = 200;
const BATCH_ROWS = 500;

/** How much a text is found in, and how much of it was or would be changed. */
export interface ErasedCounts {
  /** Offers as they are now, and contents that any of them has or had. */
  offers: number;
  contents: number;
  /** Rows of findings, runs, reports and replies. */
  rows: number;
  /** Addresses and identifiers that hold it, which stay. */
  addresses: number;
}

/** Columns with texts of sources or people, and names of people who decided here, by their tables. Some hold JSON. */
export const TEXTS: Readonly<Record<string, readonly string[]>> = {
  finding: ['subject', 'path', 'value', 'message', 'facts'],
  shape_report: ['body'],
  run: ['detail'],
  discovery: ['detail', 'probes', 'findings', 'missing'],
  registry_read: ['detail'],
  link: ['said'],
  error_report: ['page', 'words'],
  error_answer: ['answer', 'answered_by'],
  reply: ['statement', 'why', 'decided_by'],
  finding_notice: ['says'],
  source_decision: ['reason', 'decided_by'],
  provider_decision: ['reason', 'decided_by'],
  portal_exclusion: ['reason', 'said_by'],
  declaration: ['basis', 'entered_by'],
  erasure: ['reason', 'erased_by'],
  authority: ['reason', 'decided_by'],
  alliance_statement: ['body'],
  alliance: ['body'],
  alliance_member: ['name'],
};

/** Puts a content in the place of another one, in every version, and tells readers of changes. */
async function exchange(tx: Queryable, before: string, content: OfferContent, at: string): Promise<void> {
  const hash = contentHash(content);
  await tx.query('insert into offer_content (hash, body) values ($1, $2::json) on conflict (hash) do nothing', [
    hash,
    toJson(storedContent(content)),
  ]);
  for (const table of ['offer_version', 'offer_origin'])
    await tx.query(`update ${table} set content_hash = $2 where content_hash = $1`, [before, hash]);
  const offers = await tx.query<{ id: string }>(
    `update offer set content_hash = $2, revision = nextval('offer_revision') where content_hash = $1 returning id`,
    [before, hash],
  );
  await keepVersions(
    tx,
    offers.map(({ id }) => id),
    at,
  );
  await dropContents(tx, [before]);
}

async function eraseFromContents(db: Db, erased: ErasedText, at: string | null, counts: ErasedCounts): Promise<void> {
  for (let after = ''; ; ) {
    const rows = await db.query<{ hash: string; body: StoredContent }>(
      'select hash, body from offer_content where hash > $1 order by hash limit $2',
      [after, BATCH_CONTENTS],
    );
    for (const { hash, body } of rows) {
      const { value, changed, addresses } = withoutTexts(contentOf(body), erased);
      counts.addresses += addresses;
      if (!changed) continue;
      const content = OfferContent.safeParse(value);
      if (!content.success)
        throw new UsageError('erase-code', 'This text is also a code of ours, so offers would not be whole without it');
      const [row] = await db.query<{ offers: number }>(
        'select count(*)::int as offers from offer where content_hash = $1',
        [hash],
      );
      counts.contents++;
      counts.offers += row?.offers ?? 0;
      if (at !== null) await db.transaction((tx) => exchange(tx, hash, content.data, at));
    }
    const last = rows.at(-1);
    if (last === undefined) return;
    after = last.hash;
  }
}

/** A column without the text, as it is written. Null where it holds none of it. */
function mended(value: unknown, erased: ErasedText): string | null {
  if (typeof value === 'string') return erased.finds(value) ? erased.without(value) : null;
  const left = withoutTexts(value, erased);
  return left.changed ? toJson(left.value) : null;
}

async function eraseFromTable(
  db: Db,
  table: string,
  columns: readonly string[],
  erased: ErasedText,
  isDry: boolean,
): Promise<number> {
  let found = 0;
  for (let after = '(0,0)'; ; ) {
    const rows = await db.query<Readonly<Record<string, unknown>>>(
      `select ctid::text as place, ${columns.join(', ')} from ${table} where ctid > $1::tid order by ctid limit $2`,
      [after, BATCH_ROWS],
    );
    for (const row of rows) {
      const changed = columns.flatMap((column) => {
        const value = mended(row[column], erased);
        return value === null ? [] : [{ column, value }];
      });
      if (changed.length === 0) continue;
      found++;
      if (isDry) continue;
      // Where somebody changed the row meanwhile it lies elsewhere, further on, and is found there.
      await db.query(
        `update ${table} set ${changed.map(({ column }, at) => `${column} = $${at + 2}`).join(', ')} where ctid = $1::tid`,
        [row.place, ...changed.map(({ value }) => value)],
      );
    }
    const last = rows.at(-1)?.place;
    if (last === undefined) return found;
    after = String(last);
  }
}

/**
 * Erases a text from every content, present and former, and from what is said of runs and offers. `at` (ISO instant) is
 * the moment of the new revisions; with null nothing is changed, and what would be is counted.
 * @throws UsageError `erase-code`, with nothing or only other contents changed, where the text is a code of ours.
 */
export async function eraseText(db: Db, erased: ErasedText, at: string | null): Promise<ErasedCounts> {
  const counts: ErasedCounts = { offers: 0, contents: 0, rows: 0, addresses: 0 };
  await eraseFromContents(db, erased, at, counts);
  for (const [table, columns] of Object.entries(TEXTS))
    counts.rows += await eraseFromTable(db, table, columns, erased, at === null);
  return counts;
}
