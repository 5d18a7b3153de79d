import { isDeepStrictEqual } from 'node:util';
import type { StoredVerdict } from '../../model/verdict.ts';
import type { Because } from '../../model/verdict-change.ts';
import { batchesOf } from '../home/batches.ts';
import type { Queryable } from '../home/db.ts';
import { toJson } from '../home/json.ts';
import { reasonByDay } from './change-reason.ts';
import { keepVersions } from './offer-rows.ts';
import { keptVerdict, saysTheSame } from './stored-verdict.ts';
import { type ChangeToKeep, keepChanges } from './verdict-changes.ts';

/** A verdict for one revision of an offer. */
export interface VerdictUpdate {
  readonly id: string;
  /** The revision that was judged. */
  readonly revision: number;
  readonly verdict: StoredVerdict;
  readonly due: string | null;
  /** Why it says something else than before. Asked only where it does; else the day or a party is the reason. */
  readonly because?: (before: StoredVerdict | null) => Because;
}

interface Judged {
  readonly revision: number;
  readonly verdict: StoredVerdict | null;
  readonly due: string | null;
}

/** Locks offers as `lockOffers` does, and answers what is judged of them. */
async function lockVerdicts(tx: Queryable, ids: readonly string[]): Promise<ReadonlyMap<string, Judged>> {
  // One list and not one row each, because rows cost more than what is in these.
  const [page] = await tx.query<{
    locked: readonly (readonly [string, string, Judged['verdict'], Judged['due']])[] | null;
  }>(
    `select json_agg(json_build_array(id, revision::text, verdict, due)) as locked
     from (select id, revision, verdict, due from offer where id = any($1::text[]) order by id for update) locked`,
    [ids],
  );
  return new Map(
    (page?.locked ?? []).map(([id, revision, verdict, due]) => [id, { revision: Number(revision), verdict, due }]),
  );
}

/**
 * Replaces verdicts and due days, in the caller's transaction. A verdict that says something else makes a new revision;
 * otherwise only indexes take the offer again. An offer that was revised after it was judged was judged by whoever
 * revised it, and is passed over. Each revision is a change with its reason. `at`: ISO instant. Answers how many were
 * revised.
 */
export async function updateVerdicts(tx: Queryable, updates: readonly VerdictUpdate[], at: string): Promise<number> {
  let changed = 0;
  for (const batch of batchesOf([...updates].sort((a, b) => (a.id < b.id ? -1 : 1)))) {
    const before = await lockVerdicts(
      tx,
      batch.map((update) => update.id),
    );
    const changes: ChangeToKeep[] = [];
    const same: string[] = [];
    const rows = batch.flatMap(({ id, revision, verdict, due, because }) => {
      const row = before.get(id);
      if (!row || row.revision !== revision) return [];
      const revised = !saysTheSame(row.verdict, verdict);
      if (revised) {
        const reason = because ? because(row.verdict) : reasonByDay(row.verdict, verdict, at.slice(0, at.indexOf('T')));
        changes.push({ offerId: id, before: row.verdict, now: verdict, because: reason });
      }
      const kept = keptVerdict(row.verdict, verdict);
      if (revised || row.due !== due || !isDeepStrictEqual(row.verdict, kept))
        return [{ id, verdict: kept, due, revised }];
      same.push(id);
      return [];
    });
    // Written as they are, only so that indexes take them: their documents say more of the register than verdicts do.
    if (same.length > 0) await tx.query('update offer set due = due where id = any($1::text[])', [same]);
    if (rows.length === 0) continue;
    await tx.query(
      `update offer set verdict = given.verdict, code = given.verdict->>'code', quality_assured = (given.verdict->>'qualityAssured')::boolean,
         due = given.due, revision = case when given.revised then nextval('offer_revision') else offer.revision end
       from jsonb_to_recordset($1::jsonb) as given (id text, verdict jsonb, due date, revised boolean) where offer.id = given.id`,
      [toJson(rows)],
    );
    const revised = rows.filter((row) => row.revised).map((row) => row.id);
    await keepVersions(tx, revised, at);
    await keepChanges(tx, changes, at);
    changed += revised.length;
  }
  return changed;
}
