import type { Queryable } from '../home/db.ts';

/** A table whose rows belong into a backup, with the columns that are written down. */
export interface BackupTable {
  readonly name: string;
  readonly columns: readonly string[];
  /** The column that counts by itself. Null where none does. */
  readonly counter: string | null;
}

/**
 * Tables that are not copied. Leases, cursors and builds belong to running programs; engines fill their documents anew;
 * bytes are copied by their port; the list of migrations stands in the header. Links are gathered from the offers again.
 */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'lease',
  'cursor',
  'search_build',
  'migration',
  'blob',
  'blob_chunk',
  'offer_link',
  'link',
]);
const DOCUMENTS = /^document_(?:\w+_)?\d+$/;

interface Column {
  readonly [column: string]: unknown;
  readonly table_name: string;
  readonly column_name: string;
  readonly counts: boolean;
}

/**
 * The tables of the store that a backup holds, those first to which others refer. Columns with the number of a
 * transaction (xid8) are left out: such a number means nothing in another database, which gives its own.
 */
export async function backupTables(q: Queryable): Promise<readonly BackupTable[]> {
  const columns = await q.query<Column>(
    `select c.table_name::text, c.column_name::text, c.is_identity = 'YES' as counts
     from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
     where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.is_generated = 'NEVER' and c.udt_name <> 'xid8'
     order by c.table_name collate "C", c.ordinal_position`,
  );
  const references = await q.query<{ of: string; to: string }>(
    `select conrelid::regclass::text as of, confrelid::regclass::text as to from pg_constraint
     where contype = 'f' and connamespace = 'public'::regnamespace`,
  );
  const tables = new Map<string, BackupTable>();
  for (const { table_name: name, column_name, counts } of columns) {
    if (LEFT_OUT.has(name) || DOCUMENTS.test(name)) continue;
    const known = tables.get(name) ?? { name, columns: [], counter: null };
    tables.set(name, {
      name,
      columns: [...known.columns, column_name],
      counter: counts ? column_name : known.counter,
    });
  }
  const ordered = new Set<string>();
  const visit = (name: string, above: readonly string[]): void => {
    if (ordered.has(name) || above.includes(name)) return;
    for (const { of, to } of references) if (of === name) visit(to, [...above, name]);
    ordered.add(name);
  };
  for (const name of tables.keys()) visit(name, []);
  return [...ordered].flatMap((name) => tables.get(name) ?? []);
}

/** A name as it stands in a statement. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
