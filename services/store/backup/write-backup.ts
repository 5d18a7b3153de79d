import type { Blobs } from '../../blobs/blobs.ts';
import type { Db, Transaction } from '../home/db.ts';
import { readMeta } from '../home/meta.ts';
import { backupTables, quoted } from './backup-tables.ts';

/** The first line of a backup: what it is, and of which state of the tables. */
export interface BackupHeader {
  readonly accredex: 'backup';
  readonly version: 1;
  /** The newest migration of the tables. */
  readonly migration: number;
  readonly epoch: string | null;
  readonly at: string;
}

/** What a backup holds. */
export interface BackedUp {
  readonly tables: number;
  readonly rows: number;
  readonly blobs: number;
}

/** What writing one needs. `blobs` is null where bytes are not to be taken along. */
export interface BackupDeps {
  readonly db: Db;
  readonly blobs: Blobs | null;
  readonly now: () => Date;
  readonly stopped: AbortSignal;
}

/** Rows that are fetched at once. A row has at most some hundred kilobytes. */
const FETCHED_ROWS = 200;
/** The number of the next revision is no row. */
const REVISIONS = 'offer_revision';

async function* rowsOf(tx: Transaction, name: string, stopped: AbortSignal): AsyncGenerator<string> {
  await tx.query(`declare backup_rows no scroll cursor for select to_jsonb(t)::text as row from ${quoted(name)} t`);
  for (;;) {
    stopped.throwIfAborted();
    const rows = await tx.query<{ row: string }>(`fetch ${FETCHED_ROWS} from backup_rows`);
    for (const { row } of rows) yield row;
    if (rows.length < FETCHED_ROWS) break;
  }
  await tx.query('close backup_rows');
}

/**
 * Writes the whole store line by line through `write`: a header; for each table a line that names it, then one line a
 * row; then for each blob a line that names it and lines of its bytes in base64. After tables and after blobs their counts
 * follow, so that a copy that broke off is recognised. Tables are read in one transaction, so that they fit together.
 */
export async function writeBackup(
  write: (line: string) => Promise<void>,
  { db, blobs, now, stopped }: BackupDeps,
): Promise<BackedUp> {
  const told = { tables: 0, rows: 0, blobs: 0 };
  await db.transaction(async (tx) => {
    await tx.query('set transaction isolation level repeatable read');
    const [last] = await tx.query<{ number: number }>('select max(number) as number from migration');
    const header: BackupHeader = {
      accredex: 'backup',
      version: 1,
      migration: last?.number ?? 0,
      epoch: await readMeta(tx, 'epoch'),
      at: now().toISOString(),
    };
    await write(JSON.stringify(header));
    for (const { name } of await backupTables(tx)) {
      await write(JSON.stringify({ table: name }));
      told.tables++;
      for await (const row of rowsOf(tx, name, stopped)) {
        await write(row);
        told.rows++;
      }
    }
    const [revisions] = await tx.query<{ last: string }>(`select last_value::text as last from ${REVISIONS}`);
    await write(JSON.stringify({ sequence: REVISIONS, last: revisions?.last ?? '1' }));
    await write(JSON.stringify({ filled: { tables: told.tables, rows: told.rows } }));
  });
  if (blobs !== null)
    for await (const { id } of blobs.list()) {
      stopped.throwIfAborted();
      const bytes = await blobs.get(id);
      if (bytes === null) continue;
      await write(JSON.stringify({ blob: id }));
      told.blobs++;
      for await (const piece of bytes) await write(JSON.stringify(Buffer.from(piece).toString('base64')));
    }
  await write(JSON.stringify({ end: { blobs: told.blobs } }));
  return told;
}
