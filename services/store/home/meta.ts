import { StoreError } from '../../errors.ts';
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

/** Tells this database from another, or from itself after a restore: public cursors of another epoch are refused. */
export async function readEpoch(q: Queryable): Promise<string> {
  const epoch = await readMeta(q, 'epoch');
  if (epoch === null) throw new StoreError('no-epoch', 'The store has no epoch; it was not migrated');
  return epoch;
}
