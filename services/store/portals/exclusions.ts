import { type Exclusion, type ExclusionKind, MAX_EXCLUSIONS } from '../../model/exclusion.ts';
import type { Queryable } from '../home/db.ts';

/** What a portal leaves out by the word of its editors, in the order of kinds and ids. */
export async function storedExclusions(q: Queryable, portal: string): Promise<readonly Exclusion[]> {
  return q.query<Exclusion & Record<string, unknown>>(
    `select kind, id, reason, to_char(until, 'YYYY-MM-DD') as until
     from portal_exclusion where portal = $1 order by kind, id limit $2`,
    [portal, MAX_EXCLUSIONS],
  );
}

/** Leaves something out of a portal, or changes why. False where the portal leaves out as much as it may already. */
export async function saveExclusion(
  q: Queryable,
  portal: string,
  { kind, id, reason, until }: Exclusion,
  said: { readonly by: string; readonly at: string },
): Promise<boolean> {
  const rows = await q.query(
    `insert into portal_exclusion (portal, kind, id, reason, until, said_by, said_at)
     select $1, $2, $3, $4, $5::date, $6, $7::timestamptz
     where (select count(*) from portal_exclusion where portal = $1 and not (kind = $2 and id = $3)) < $8
     on conflict (portal, kind, id) do update
       set reason = excluded.reason, until = excluded.until, said_by = excluded.said_by, said_at = excluded.said_at
     returning id`,
    [portal, kind, id, reason, until, said.by, said.at, MAX_EXCLUSIONS],
  );
  return rows.length > 0;
}

/** Shows something in a portal again. */
export async function removeExclusion(q: Queryable, portal: string, kind: ExclusionKind, id: string): Promise<void> {
  await q.query('delete from portal_exclusion where portal = $1 and kind = $2 and id = $3', [portal, kind, id]);
}
