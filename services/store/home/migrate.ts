import { readdirSync, readFileSync } from 'node:fs';
import { StoreError } from '../../errors.ts';
import type { Db, Queryable } from './db.ts';

/** A number that nobody else locks, so that two programs that start together migrate one after the other. */
const MIGRATION_LOCK = 4_117_203;
const FILE = /^(\d{4})-([a-z0-9-]+)\.sql$/;
/**
 * A line of a migration that says which programs may still run after it. Without it, only programs that know the
 * migration may.
 */
const STILL_RUNS = /^-- Programs that know (\d{4}) still run[.,:;]/m;

/** One step by which the tables change. */
export interface Migration {
  readonly number: number;
  readonly name: string;
  /**
   * The number of the migration that a program must know to run on a store with this one. It is lower than `number`
   * where old and new programs may run together while an installation is updated.
   */
  readonly oldest: number;
  readonly sql: string;
}

/** The migrations of this version of the program, in order. */
export function readMigrations(folder: URL = new URL('./migrations/', import.meta.url)): Migration[] {
  const found = readdirSync(folder).flatMap((file) => {
    const [, digits, name] = FILE.exec(file) ?? [];
    if (digits === undefined || name === undefined) return [];
    const sql = readFileSync(new URL(file, folder), 'utf8');
    const number = Number(digits);
    return [{ number, name, oldest: Number(STILL_RUNS.exec(sql)?.[1] ?? number), sql }];
  });
  found.sort((a, b) => a.number - b.number);
  for (const [at, { number, name }] of found.entries())
    if (found[at - 1]?.number === number) throw new Error(`Two migrations have the number ${number}, one is ${name}`);
  return found;
}

/**
 * The migrations that were applied: their number, and the oldest migration that a program must know to run with each.
 */
async function appliedMigrations(q: Queryable): Promise<Map<number, number>> {
  const [there] = await q.query<{ name: string | null }>(`select to_regclass('migration')::text as name`);
  if (!there?.name) return new Map();
  // Read as JSON, because the first stores did not have this column.
  const rows = await q.query<{ number: number; oldest: number }>(
    `select number, coalesce((to_jsonb(migration) ->> 'oldest')::integer, number) as oldest from migration`,
  );
  return new Map(rows.map(({ number, oldest }) => [number, oldest]));
}

/**
 * The migrations that are still to be applied, in order.
 * @throws StoreError `newer-store` where a later version of the program changed the store so that this one may no
 * longer run on it.
 */
export async function pendingMigrations(q: Queryable, migrations = readMigrations()): Promise<Migration[]> {
  const applied = await appliedMigrations(q);
  const newest = migrations.at(-1)?.number ?? 0;
  const beyond = [...applied].filter(([number, oldest]) => number > newest && oldest > newest);
  if (beyond.length > 0)
    throw new StoreError('newer-store', 'The store was changed by a later version of this program: use that one', {
      facts: { migrations: beyond.map(([number]) => number) },
    });
  return migrations.filter((migration) => !applied.has(migration.number));
}

/**
 * Applies the pending migrations and answers those that this call applied. Each has a transaction of its own and is
 * applied exactly once, however many processes try. A migration that fails leaves nothing behind; those before it stay.
 * @throws StoreError `newer-store`, as `pendingMigrations`.
 */
export async function migrate(db: Db, migrations = readMigrations()): Promise<Migration[]> {
  const done: Migration[] = [];
  for (const migration of await pendingMigrations(db, migrations)) {
    const { number, name, oldest, sql } = migration;
    const applied = await db.transaction(async (tx) => {
      await tx.query('select pg_advisory_xact_lock($1::bigint)', [MIGRATION_LOCK]);
      // Before the next question: a session that found no such table a moment ago remembers so until it changes tables.
      await tx.exec(`create table if not exists migration (
        number integer primary key, name text not null, applied_at timestamptz not null default now());
        alter table migration add column if not exists oldest integer`);
      // Another process may have applied it first.
      if ((await appliedMigrations(tx)).has(number)) return false;
      await tx.exec(sql);
      await tx.query('insert into migration (number, name, oldest) values ($1, $2, $3)', [number, name, oldest]);
      return true;
    });
    if (applied) done.push(migration);
  }
  return done;
}
