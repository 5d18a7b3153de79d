import type { StoredVerdict } from '../../model/verdict.ts';
import type { Queryable } from '../home/db.ts';
import { toJson } from '../home/json.ts';
import type { OfferWrite } from './records.ts';
import { keptVerdict, saysTheSame } from './stored-verdict.ts';

/** What saving did to an offer. `revised`: readers of changes are told. `touched`: only indexes take it again. */
export interface SavedOffer {
  readonly id: string;
  readonly revision: number;
  readonly state: 'new' | 'revised' | 'touched' | 'unchanged';
}

/** An offer's row before it is written. */
export interface Current {
  readonly [column: string]: unknown;
  readonly id: string;
  readonly provider_id: string;
  readonly source_id: string;
  readonly content_hash: string;
  readonly mapping: string;
  readonly verdict: StoredVerdict | null;
  readonly due: string | null;
  readonly changed_at: string;
  readonly not_seen_since: string | null;
  readonly withdrawn_at: string | null;
  readonly revision: string;
}

/**
 * Locks the rows of offers until the transaction ends. They are locked in the order of their ids, so that two writers
 * never wait for each other.
 */
export async function lockOffers(tx: Queryable, ids: readonly string[]): Promise<Map<string, Current>> {
  const rows = await tx.query<Current>(
    `select id, provider_id, source_id, content_hash, mapping, verdict, due, changed_at, not_seen_since, withdrawn_at, revision
     from offer where id = any($1::text[]) order by id for update`,
    [ids],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

/** Writes the present state of offers down as versions. */
export async function keepVersions(tx: Queryable, ids: readonly string[], at: string): Promise<void> {
  if (ids.length === 0) return;
  await tx.query(
    `insert into offer_version (offer_id, revision, provider_id, source_id, content_hash, mapping, verdict, not_seen_since, withdrawn_at,
       withdrawn_reason, at)
     select id, revision, provider_id, source_id, content_hash, mapping, verdict, not_seen_since, withdrawn_at, withdrawn_reason, $2
     from offer where id = any($1::text[])`,
    [ids, at],
  );
}

/** An offer's row as it should become. `revision` null: the offer is new. */
export interface OfferRow {
  readonly id: string;
  readonly provider_id: string;
  readonly source_id: string;
  readonly content_hash: string;
  readonly mapping: string;
  readonly verdict: StoredVerdict;
  readonly due: string | null;
  readonly changed_at: string;
  readonly revision: string | null;
  readonly state: SavedOffer['state'];
}

/** The row of an offer after a record of it is published. */
export function rowOf(
  write: OfferWrite & { publish: NonNullable<OfferWrite['publish']> },
  before: Current | undefined,
  at: string,
): OfferRow {
  const { verdict, due } = write.publish;
  const row = {
    id: write.id,
    provider_id: write.origin.providerId,
    source_id: write.origin.sourceId,
    content_hash: write.origin.contentHash,
    mapping: write.origin.mapping,
    due,
  };
  if (!before) return { ...row, verdict, changed_at: at, revision: null, state: 'new' };
  const content = before.content_hash !== row.content_hash;
  const revised =
    content ||
    before.not_seen_since !== null ||
    before.provider_id !== row.provider_id ||
    before.source_id !== row.source_id ||
    !saysTheSame(before.verdict, verdict);
  const touched =
    before.due !== due ||
    before.mapping !== row.mapping ||
    before.verdict?.due !== verdict.due ||
    before.verdict?.ruleset !== verdict.ruleset;
  return {
    ...row,
    verdict: keptVerdict(before.verdict, verdict),
    changed_at: content ? at : before.changed_at,
    revision: revised ? null : before.revision,
    state: revised ? 'revised' : touched ? 'touched' : 'unchanged',
  };
}

/** Writes rows, and answers their revisions by id. */
export async function saveRows(tx: Queryable, rows: readonly OfferRow[], at: string): Promise<Map<string, number>> {
  if (rows.length === 0) return new Map();
  const saved = await tx.query<{ id: string; revision: string }>(
    `insert into offer (id, provider_id, source_id, content_hash, mapping, verdict, code, quality_assured, due, first_seen, changed_at, revision)
     select id, provider_id, source_id, content_hash, mapping, verdict, verdict->>'code', (verdict->>'qualityAssured')::boolean, due, $2, changed_at,
       coalesce(revision, nextval('offer_revision'))
     from jsonb_to_recordset($1::jsonb) as given (id text, provider_id text, source_id text, content_hash text, mapping text, verdict jsonb, due date,
       changed_at timestamptz, revision bigint)
     on conflict (id) do update set provider_id = excluded.provider_id, source_id = excluded.source_id, content_hash = excluded.content_hash,
       mapping = excluded.mapping, verdict = excluded.verdict, code = excluded.code, quality_assured = excluded.quality_assured, due = excluded.due,
       changed_at = excluded.changed_at, not_seen_since = null, withdrawn_at = null, withdrawn_reason = null, revision = excluded.revision
     returning id, revision`,
    [toJson(rows), at],
  );
  return new Map(saved.map((row) => [row.id, Number(row.revision)]));
}

/**
 * Moves offers whose origins changed to the end of the reading order, without a new revision: their documents change,
 * their content does not. Because origins decide whether an awarding body is believed on one publisher's word, such
 * offers are due to be judged again.
 */
export async function takeAgain(tx: Queryable, ids: readonly string[], at: string): Promise<void> {
  if (ids.length === 0) return;
  await tx.query(
    `update offer set due = case when exists (select from offer_content where hash = offer.content_hash and body->'awardingBodies'->0 is not null)
       then least(due, ($2::timestamptz at time zone 'UTC')::date) else due end
     where id = any($1::text[])`,
    [ids, at],
  );
}
