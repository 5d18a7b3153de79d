import type { Blobs } from '../../services/blobs/blobs.ts';
import type { Queryable } from '../../services/store/home/db.ts';

/** Every row of every table, as text, each after the name of its table; those of indexes, too. */
export async function everyRow(q: Queryable): Promise<readonly string[]> {
  const tables = await q.query<{ name: string }>(
    `select quote_ident(table_schema) || '.' || quote_ident(table_name) as name from information_schema.tables
     where table_type = 'BASE TABLE' and table_schema in ('public', 'pgboss') order by 1`,
  );
  const rows: string[] = [];
  for (const { name } of tables)
    for (const { row } of await q.query<{ row: string }>(`select t::text as row from ${name} t`))
      rows.push(`${name} ${row}`);
  return rows;
}

/** The bytes of every snapshot, as text. */
export async function everySnapshot(blobs: Blobs): Promise<readonly string[]> {
  const texts: string[] = [];
  for await (const { id } of blobs.list()) {
    const pieces: Uint8Array[] = [];
    for await (const piece of (await blobs.get(id)) ?? []) pieces.push(piece);
    texts.push(Buffer.concat(pieces).toString('utf8'));
  }
  return texts;
}
