import type { Queryable } from '../home/db.ts';
import type { ChangeCursor } from './offer-reading.ts';

/** How far a reader of changes has come. Null where it has not begun. */
export async function readCursor(q: Queryable, name: string): Promise<ChangeCursor | null> {
  const [row] = await q.query<{ tx: string; revision: string }>('select tx, revision from cursor where name = $1', [
    name,
  ]);
  return row ? { tx: row.tx, revision: Number(row.revision) } : null;
}

/** Writes down how far a reader has come, at the instant `at`. */
export async function saveCursor(q: Queryable, name: string, cursor: ChangeCursor, at: string): Promise<void> {
  await q.query(
    `insert into cursor (name, tx, revision, at) values ($1, $2::text::xid8, $3, $4)
     on conflict (name) do update set tx = excluded.tx, revision = excluded.revision, at = excluded.at`,
    [name, cursor.tx, cursor.revision, at],
  );
}

/** Forgets a reader. */
export async function dropCursor(q: Queryable, name: string): Promise<void> {
  await q.query('delete from cursor where name = $1', [name]);
}
