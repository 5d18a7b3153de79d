import type { Queryable } from '../../services/store/home/db.ts';

/** Names of the indexes' cursors. */
export async function indexCursors(q: Queryable): Promise<string[]> {
  const rows = await q.query<{ name: string }>(`select name from cursor where name like 'index:%' order by name`);
  return rows.map(({ name }) => name);
}
