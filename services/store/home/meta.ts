import type { Queryable } from './db.ts';

/** Reads a value that the installation keeps about itself; null where there is none. */
export async function readMeta(q: Queryable, key: string): Promise<string | null> {
  const [row] = await q.query<{ value: string }>('select value from meta where key = $1', [key]);
  return row?.value ?? null;
}

/** Writes such a value. */
export async function saveMeta(q: Queryable, key: string, value: string): Promise<void> {
  await q.query(
    'insert into meta (key, value) values ($1, $2) on conflict (key) do update set value = excluded.value',
    [key, value],
  );
}
