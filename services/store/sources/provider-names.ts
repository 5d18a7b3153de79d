import type { Queryable } from '../home/db.ts';

/** Ids of providers whose name in any language contains a text, whatever its case, in the order of ids. */
export async function providersNamed(q: Queryable, text: string, limit: number): Promise<readonly string[]> {
  const rows = await q.query<{ id: string }>(
    `select id from provider
     where exists (select 1 from jsonb_each_text(body->'name') as name
                   where position(lower($1) in lower(name.value)) > 0)
     order by id limit $2`,
    [text, limit],
  );
  return rows.map(({ id }) => id);
}
