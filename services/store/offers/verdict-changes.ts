import type { StoredVerdict } from '../../model/verdict.ts';
import type { Because, ChangedSide, VerdictChange } from '../../model/verdict-change.ts';
import type { Queryable } from '../home/db.ts';
import { toJson } from '../home/json.ts';

/** One change to be written down. */
export interface ChangeToKeep {
  readonly offerId: string;
  readonly before: StoredVerdict | null;
  readonly now: StoredVerdict;
  readonly because: Because;
}

/** The most reports that one change names. */
const REPORTS_AT_MOST = 100;

/** What of a verdict is told. The reason and its reports say the rest. */
function sideOf(verdict: StoredVerdict | null): ChangedSide | null {
  return verdict && { code: verdict.code, qualityAssured: verdict.qualityAssured, flags: verdict.flags };
}

/**
 * Writes changes of verdicts down, in the transaction that writes the verdicts, after the offers have their revisions.
 * `at`: ISO instant.
 */
export async function keepChanges(tx: Queryable, changes: readonly ChangeToKeep[], at: string): Promise<void> {
  if (changes.length === 0) return;
  const rows = changes.map(({ offerId, before, now, because }) => ({
    offer_id: offerId,
    before: sideOf(before),
    now: sideOf(now),
    reason: because.reason,
    reports: because.reports.slice(0, REPORTS_AT_MOST),
  }));
  await tx.query(
    `insert into verdict_change (offer_id, revision, before, now, reason, reports, at, as_of)
     select offer_id, offer.revision, nullif(before, 'null'::jsonb), now, reason, given.reports, $2::timestamptz, ($2::timestamptz at time zone 'UTC')::date
     from jsonb_to_recordset($1::jsonb) as given (offer_id text, before jsonb, now jsonb, reason text, reports jsonb)
     join offer on offer.id = given.offer_id`,
    [toJson(rows), at],
  );
}

/**
 * Changes of verdicts in the order in which they were written, after the change `after`; of one offer, or of all. At
 * most `limit`. Those of a transaction that is still open come later with a smaller number: whoever follows all changes
 * reads offers in their reading order and asks for the changes of those.
 */
export async function listVerdictChanges(
  q: Queryable,
  { offerId = null, after = 0, limit }: { offerId?: string | null; after?: number; limit: number },
): Promise<VerdictChange[]> {
  const rows = await q.query<{
    n: string;
    offerId: string;
    revision: string;
    from: ChangedSide | null;
    to: ChangedSide;
    reason: VerdictChange['reason'];
    reports: number[];
    at: string;
    asOf: string;
  }>(
    `select n, offer_id as "offerId", revision, before as "from", now as "to", reason, reports, at, as_of as "asOf" from verdict_change
     where n > $1 and ($2::text is null or offer_id = $2) order by verdict_change.n limit $3`,
    [after, offerId, limit],
  );
  return rows.map((row) => ({ ...row, n: Number(row.n), revision: Number(row.revision) }));
}
