import type { Queryable } from '../home/db.ts';
import type { ChangeCursor } from './offer-reading.ts';

/** True where an offer got a revision after this place, and every transaction before it has ended. */
export async function hasRevisionsAfter(q: Queryable, { tx, revision }: ChangeCursor): Promise<boolean> {
  const [row] = await q.query<{ more: boolean }>(
    `select exists (select from offer where revised_in < pg_snapshot_xmin(pg_current_snapshot())
       and (revised_in, revision) > ($1::text::xid8, $2::bigint)) as more`,
    [tx, revision],
  );
  return row?.more === true;
}

/** How the latest revision of an offer differs from the one before it. */
export interface LastStep {
  readonly [column: string]: unknown;
  readonly id: string;
  /** The instant of the revision. */
  readonly at: string;
  /** True where there was none before. */
  readonly isFirst: boolean;
  readonly contentChanged: boolean;
  readonly verdictChanged: boolean;
  /** True where it was read by another mapping than before. Whether its source said something new, too, is not kept. */
  readonly isCorrection: boolean;
}

/** The latest step of each of these offers. Offers without any revision are missing. */
export async function lastSteps(q: Queryable, ids: readonly string[]): Promise<ReadonlyMap<string, LastStep>> {
  const rows = await q.query<LastStep>(
    `select now.offer_id as id, now.at, before.revision is null as "isFirst",
       before.content_hash is distinct from now.content_hash or before.provider_id is distinct from now.provider_id as "contentChanged",
       before.verdict is distinct from now.verdict as "verdictChanged",
       before.revision is not null and before.source_id = now.source_id and before.mapping <> now.mapping as "isCorrection"
     from unnest($1::text[]) as given (id)
       cross join lateral (select * from offer_version where offer_id = given.id order by revision desc limit 1) as now
       left join lateral (select * from offer_version where offer_id = given.id and revision < now.revision order by revision desc limit 1) as before on true`,
    [ids],
  );
  return new Map(rows.map((row) => [row.id, row]));
}
