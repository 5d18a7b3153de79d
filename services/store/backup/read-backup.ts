import { createHash, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import type { Blobs } from '../../blobs/blobs.ts';
import { UsageError } from '../../errors.ts';
import type { Db, Transaction } from '../home/db.ts';
import { type Migration, migrate, pendingMigrations, readMigrations } from '../home/migrate.ts';
import { type BackupTable, backupTables, quoted } from './backup-tables.ts';
import type { BackedUp, BackupHeader } from './write-backup.ts';

/** What reading a backup needs. `scratch` is a folder of this process. */
export interface RestoreDeps {
  readonly db: Db;
  readonly blobs: Blobs;
  readonly scratch: string;
  readonly stopped: AbortSignal;
}

/** Rows of one statement, and their characters. */
const ROWS_AT_ONCE = 200;
const CHARACTERS_AT_ONCE = 2_000_000;
/** Longer than any row, and than any piece of a blob. */
const MOST_CHARACTERS = 50_000_000;

const damaged = (why: string) => new UsageError('backup-damaged', `This is no whole backup: ${why}`);

function parsed(line: string): unknown {
  if (line.length > MOST_CHARACTERS) throw damaged('a line is too long');
  try {
    return JSON.parse(line);
  } catch {
    throw damaged('a line is no JSON');
  }
}

function headerOf(line: string | undefined, newest: number): BackupHeader {
  const header = line === undefined ? null : (parsed(line) as Partial<BackupHeader> | null);
  if (header?.accredex !== 'backup') throw damaged('it does not begin as one');
  if (header.version !== 1 || typeof header.migration !== 'number' || header.migration > newest)
    throw new UsageError('backup-newer', 'The backup was written by a later version of this program: use that one');
  return header as BackupHeader;
}

/** The tables as they were when the backup was written. Nothing may be in them. */
async function prepareTables(db: Db, header: BackupHeader, migrations: readonly Migration[]): Promise<void> {
  const then = migrations.filter(({ number }) => number <= header.migration);
  const applied = migrations.length - (await pendingMigrations(db, [...migrations])).length;
  if (applied > then.length)
    throw new UsageError(
      'restore-older',
      'The backup is of an older version than the tables of this store: restore it into a new database or folder',
    );
  await migrate(db, then);
  const [row] = await db.query<{ used: boolean }>(
    'select exists (select from source) or exists (select from offer) or exists (select from registry_provider) as used',
  );
  if (row?.used === true)
    throw new UsageError('restore-used', 'This store holds something already: restore into a new database or folder');
}

/** Takes rows of one table and writes them by the batch. */
function filling(tx: Transaction, table: BackupTable) {
  const columns = table.columns.map(quoted).join(', ');
  const name = quoted(table.name);
  let rows: string[] = [];
  let characters = 0;
  const flush = async () => {
    if (rows.length === 0) return;
    // Numbers must not pass through JavaScript, which has no whole numbers of that size: the database reads them.
    await tx.query(
      `insert into ${name} (${columns}) overriding system value
       select ${columns} from jsonb_populate_recordset(null::${name}, $1::jsonb)`,
      [`[${rows.join(',')}]`],
    );
    rows = [];
    characters = 0;
  };
  return {
    async row(line: string) {
      rows.push(line);
      characters += line.length;
      if (rows.length >= ROWS_AT_ONCE || characters >= CHARACTERS_AT_ONCE) await flush();
    },
    async end() {
      await flush();
      if (table.counter !== null)
        await tx.query(
          `select setval(pg_get_serial_sequence($1, $2), coalesce((select max(${quoted(table.counter)}) from ${name}), 0) + 1, false)`,
          [table.name, table.counter],
        );
    },
  };
}

/** How many of each kind were read. */
type Counts = { -readonly [K in keyof BackedUp]: BackedUp[K] };

type Line =
  | { readonly table: string }
  | { readonly sequence: string; readonly last: string }
  | { readonly filled: Pick<BackedUp, 'tables' | 'rows'> }
  | { readonly blob: string }
  | { readonly end: Pick<BackedUp, 'blobs'> };

/**
 * A line that begins something new. Null: it is a row or a piece of what was begun. No row looks like that, because the
 * database writes a space behind each colon.
 */
function beginning(line: string): Line | null {
  return /^\{"(?:table|sequence|filled|blob|end)":\S/.test(line) ? (parsed(line) as Line) : null;
}

async function nextOf(lines: AsyncIterator<string>): Promise<string> {
  const { value, done } = await lines.next();
  if (done === true) throw damaged('it breaks off');
  return value;
}

function compare(told: Partial<Counts>, read: Counts): void {
  for (const [name, count] of Object.entries(told))
    if (read[name as keyof Counts] !== count)
      throw damaged(`of ${count} ${name} there are ${read[name as keyof Counts]}`);
}

/** Fills the tables in one transaction: either everything is there afterwards, or nothing. */
async function fillTables(tx: Transaction, lines: AsyncIterator<string>, read: Counts): Promise<void> {
  const tables = new Map((await backupTables(tx)).map((table) => [table.name, table]));
  for (const name of [...tables.keys()].reverse()) await tx.query(`delete from ${quoted(name)}`);
  let into: ReturnType<typeof filling> | null = null;
  for (;;) {
    const line = await nextOf(lines);
    const begun = beginning(line);
    if (begun === null) {
      if (into === null) throw damaged('a row belongs to no table');
      await into.row(line);
      read.rows++;
      continue;
    }
    await into?.end();
    into = null;
    if ('table' in begun) {
      const table = tables.get(begun.table);
      if (!table) throw damaged(`there is no table “${begun.table}”`);
      into = filling(tx, table);
      read.tables++;
    } else if ('sequence' in begun) await tx.query(`select setval('offer_revision', $1::bigint)`, [begun.last]);
    else if ('filled' in begun) {
      compare(begun.filled, read);
      // Whoever followed the changes of the former database must not go on here where they were there.
      await tx.query(`update meta set value = gen_random_uuid()::text where key = 'epoch'`);
      return;
    } else throw damaged('what follows the tables comes too early');
  }
}

/** Keeps the blobs that follow, each after its bytes were compared with its name. */
async function keepBlobs(
  lines: AsyncIterator<string>,
  read: Counts,
  { blobs, scratch, stopped }: RestoreDeps,
): Promise<void> {
  for (let line = await nextOf(lines); ; ) {
    stopped.throwIfAborted();
    const begun = beginning(line);
    if (begun !== null && 'end' in begun) return compare(begun.end, read);
    if (begun === null || !('blob' in begun)) throw damaged('bytes belong to nothing');
    const path = join(scratch, `${randomUUID()}.blob`);
    const file = createWriteStream(path, { mode: 0o600 });
    const hash = createHash('sha256');
    try {
      for (line = await nextOf(lines); line.startsWith('"'); line = await nextOf(lines)) {
        const piece = Buffer.from(String(parsed(line)), 'base64');
        hash.update(piece);
        if (!file.write(piece)) await once(file, 'drain');
      }
      file.end();
      await finished(file);
      if (`sha256:${hash.digest('hex')}` !== begun.blob) throw damaged(`the bytes of ${begun.blob} are others`);
      await blobs.put(path, begun.blob);
      read.blobs++;
    } finally {
      file.destroy();
      await rm(path, { force: true });
    }
  }
}

/**
 * Fills an empty store from the lines of a backup, and gives it a new epoch, so that nobody takes up the feed of changes
 * where the former store left it. Tables are made as they were when the backup was written, and then brought up to
 * date.
 * @throws UsageError `backup-damaged`, `backup-newer`, `restore-used`, `restore-older`. Where the tables are not whole,
 * they stay empty; where only bytes are missing, the tables are filled.
 */
export async function readBackup(source: AsyncIterable<string>, deps: RestoreDeps): Promise<BackedUp> {
  const { db } = deps;
  const lines = source[Symbol.asyncIterator]();
  const migrations = readMigrations();
  const header = headerOf((await lines.next()).value, migrations.at(-1)?.number ?? 0);
  await prepareTables(db, header, migrations);
  const read: Counts = { tables: 0, rows: 0, blobs: 0 };
  await db.transaction((tx) => fillTables(tx, lines, read));
  await migrate(db, migrations);
  await keepBlobs(lines, read, deps);
  return read;
}
