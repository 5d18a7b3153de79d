import type { Queryable } from '../home/db.ts';

/** Ids, in order and after `after`, of published offers whose verdict has a flag. */
export async function flaggedOffers(
  q: Queryable,
  flag: string,
  after: string | null,
  limit: number,
): Promise<readonly string[]> {
  const rows = await q.query<{ id: string }>(
    `select id from offer where jsonb_exists(verdict->'flags', $1) and ($2::text is null or id > $2) order by id limit $3`,
    [flag, after, limit],
  );
  return rows.map(({ id }) => id);
}
