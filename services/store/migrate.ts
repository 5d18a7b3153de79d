import { readdirSync, readFileSync } from 'node:fs';
import { StoreError } from '../errors.ts';
import type { Db, Queryable } from './db.ts';

/** Any number that nobody else locks: two programs that start together migrate one after the other. */
const MIGRATION_LOCK = 4_117_203;
const FILE = /^(\d{4})-([a-z0-9-]+)\.sql$/;

export interface Migration {
  readonly number: number;
  readonly name: string;
  readonly sql: string;
}

/** The migrations of this version of the program, in order. */
export function readMigrations(folder: URL = new URL('./migrations/', import.meta.url)): Migration[] {
  const found = readdirSync(folder).flatMap((file) => {
    const [, digits, name] = FILE.exec(file) ?? [];
    if (digits === undefined || name === undefined) return [];
    return [{ number: Number(digits), name, sql: readFileSync(new URL(file, folder), 'utf8') }];
  });
  return found.sort((a, b) => a.number - b.number);
}

async function appliedNumbers(q: Queryable): Promise<Set<number>> {
  const [there] = await q.query<{ name: string | null }>(`select to_regclass('migration')::text as name`);
  if (!there?.name) return new Set();
  const rows = await q.query<{ number: number }>('select number from migration');
  return new Set(rows.map((row) => row.number));
}

/** Migrations that are still to be applied, in order. */
export async function pendingMigrations(q: Queryable, migrations = readMigrations()): Promise<Migration[]> {
  const applied = await appliedNumbers(q);
  return migrations.filter((migration) => !applied.has(migration.number));
}

/**
 * Applies what is pending, each migration in its own transaction and exactly once however many processes try, and says which ones this call applied.
 * A migration that fails leaves nothing behind; those before it stand.
 * @throws StoreError `newer-store` where the store was written by a later version of the program that this one does not know.
 */
export async function migrate(db: Db, migrations = readMigrations()): Promise<Migration[]> {
  const known = new Set(migrations.map((migration) => migration.number));
  const foreign = [...(await appliedNumbers(db))].filter((number) => !known.has(number));
  if (foreign.length > 0)
    throw new StoreError('newer-store', 'The store was written by a later version of this program', {
      facts: { migrations: foreign },
    });
  const done: Migration[] = [];
  for (const migration of await pendingMigrations(db, migrations)) {
    const applied = await db.transaction(async (tx) => {
      await tx.query('select pg_advisory_xact_lock($1::bigint)', [MIGRATION_LOCK]);
      // Another process may have been first.
      if ((await appliedNumbers(tx)).has(migration.number)) return false;
      await tx.exec(`create table if not exists migration (
        number integer primary key, name text not null, applied_at timestamptz not null default now())`);
      await tx.exec(migration.sql);
      await tx.query('insert into migration (number, name) values ($1, $2)', [migration.number, migration.name]);
      return true;
    });
    if (applied) done.push(migration);
  }
  return done;
}
