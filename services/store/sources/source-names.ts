import type { Queryable } from '../home/db.ts';

/** What sources are called by their manifests, by their ids. Those without a name are missing. */
export async function readSourceNames(q: Queryable, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await q.query<{ id: string; name: string }>(
    `select id, body->>'name' as name from source where id = any($1::text[]) and trim(body->>'name') <> ''`,
    [[...new Set(ids)]],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}
