import type { Queryable } from './db.ts';

/** A value that the installation keeps about itself, or null. */
export async function readMeta(q: Queryable, key: string): Promise<string | null> {
  const [row] = await q.query<{ value: string }>('select value from meta where key = $1', [key]);
  return row?.value ?? null;
}

/** Keeps a value. */
export async function saveMeta(q: Queryable, key: string, value: string): Promise<void> {
  await q.query(
    'insert into meta (key, value) values ($1, $2) on conflict (key) do update set value = excluded.value',
    [key, value],
  );
}
