import { beforeEach, describe, expect, it } from 'vitest';
import { silentLogger } from '../../../services/log/logger.ts';
import type { Db } from '../../../services/store/home/db.ts';
import { readMeta } from '../../../services/store/home/meta.ts';
import { type Migration, migrate, pendingMigrations, readMigrations } from '../../../services/store/home/migrate.ts';
import { openPglite } from '../../../services/store/home/pglite.ts';
import { openPostgres } from '../../../services/store/home/postgres.ts';
import { listRuns } from '../../../services/store/sources/runs.ts';
import { freshDatabase } from '../../helpers/postgres.ts';
import { describeOnPostgres, shareStore, type TestStore } from '../../helpers/store.ts';

const migration = (number: number, sql: string, oldest = number): Migration => ({
  number,
  name: `step-${number}`,
  oldest,
  sql,
});
/** The migration that gives runs their places. */
const RUNS_IN_ORDER = 10;
const FIRST = migration(1, 'create table one (n integer); insert into one values (1);');
const SECOND = migration(2, 'create table two (n integer);');
const numbers = (migrations: readonly Migration[]) => migrations.map(({ number }) => number);

/** What holds in both homes; `open` gives an empty database. */
function migrations(open: () => Promise<TestStore>): void {
  const store = shareStore(open);
  let db: Db;
  beforeEach(async () => {
    ({ db } = store());
    await db.exec('drop schema public cascade; create schema public;');
  });

  it('are applied once, in order, and those that are still to be applied are known before', async () => {
    expect(numbers(await pendingMigrations(db, [FIRST, SECOND]))).toEqual([1, 2]);
    expect(numbers(await migrate(db, [FIRST]))).toEqual([1]);
    expect(numbers(await pendingMigrations(db, [FIRST, SECOND]))).toEqual([2]);
    expect(numbers(await migrate(db, [FIRST, SECOND]))).toEqual([2]);
    expect(await migrate(db, [FIRST, SECOND])).toEqual([]);
    expect(await db.query('select n from one')).toEqual([{ n: 1 }]);
    expect(await db.query('select number, name from migration order by number')).toEqual([
      { number: 1, name: 'step-1' },
      { number: 2, name: 'step-2' },
    ]);
  });

  it('that fail leave nothing behind, while those before them stand, and can be mended', async () => {
    const broken = migration(2, 'create table two (n integer); insert into nowhere values (1);');
    await expect(migrate(db, [FIRST, broken])).rejects.toMatchObject({ code: 'statement' });
    expect(numbers(await pendingMigrations(db, [FIRST, SECOND]))).toEqual([2]);
    expect(numbers(await migrate(db, [FIRST, SECOND]))).toEqual([2]);
  });

  it('of a later version stop a program that they do not name as one that may still run', async () => {
    await migrate(db, [FIRST, SECOND]);
    const refusal = { code: 'newer-store', facts: { migrations: [2] } };
    await expect(migrate(db, [FIRST])).rejects.toMatchObject(refusal);
    await expect(pendingMigrations(db, [FIRST])).rejects.toMatchObject(refusal);
  });

  it('of a later version let a program run that they name', async () => {
    await migrate(db, [FIRST, migration(2, SECOND.sql, 1)]);
    expect(await pendingMigrations(db, [FIRST])).toEqual([]);
    expect(await migrate(db, [FIRST])).toEqual([]);
  });

  it('were entered differently by the first versions, whose stores go on', async () => {
    await db.exec(`create table migration (number integer primary key, name text not null, applied_at timestamptz not null default now());
      insert into migration (number, name) values (1, 'step-1')`);
    expect(numbers(await migrate(db, [FIRST, SECOND]))).toEqual([2]);
    await expect(migrate(db, [FIRST])).rejects.toMatchObject({ code: 'newer-store' });
  });

  it('of this program make a whole store, which has an epoch of its own', async () => {
    const all = readMigrations();
    // Whoever wrote that others still run is understood.
    for (const { number, oldest, sql } of all) expect(oldest < number, String(number)).toBe(sql.includes(' still run'));
    expect(numbers(await migrate(db))).toEqual(numbers(all));
    expect(await readMeta(db, 'epoch')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('of this program keep the runs of an earlier store in the order in which they began, wherever their rows lie', async () => {
    const before = readMigrations().filter(({ number }) => number < RUNS_IN_ORDER);
    await migrate(db, before);
    await db.exec(`insert into provider (id, country, body) values ('p', null, '{}');
      insert into source (id, provider_id, body) values ('s', 'p', '{}');
      insert into run (id, source_id, started_at, counts, millis)
        select id, 's', at::timestamptz, '{}', '{}'
        from (values ('second', '2026-02-01'), ('third', '2026-03-01'), ('first', '2026-01-01')) as given (id, at)`);
    await migrate(db);
    await db.exec(
      `insert into run (id, source_id, started_at, ended_at, counts, millis) values ('fourth', 's', '2026-01-15', '2026-01-15', '{}', '{}')`,
    );
    expect((await listRuns(db, 's', 9)).map(({ id }) => id)).toEqual(['fourth', 'third', 'second', 'first']);
  });
}

describe('Migrations (PGlite)', () => {
  migrations(async () => {
    const db = await openPglite(null);
    return { db, close: () => db.close() };
  });
});

describe('The migrations of this program', () => {
  it('are numbered without a gap, and none asks for a later program than itself', () => {
    const all = readMigrations();
    expect(numbers(all)).toEqual(all.map((_, index) => index + 1));
    expect(all.filter(({ number, oldest }) => oldest > number || oldest < 1)).toEqual([]);
  });
});

describeOnPostgres('Migrations', (server) => {
  const openOne = async () => {
    const { url, drop } = await freshDatabase(server());
    const db = await openPostgres(url, { log: silentLogger });
    return {
      db,
      url,
      async close() {
        await db.close();
        await drop();
      },
    };
  };
  migrations(openOne);

  it('are applied exactly once where several programs start together', async () => {
    const { url, close } = await openOne();
    const programs = await Promise.all(Array.from({ length: 4 }, () => openPostgres(url, { log: silentLogger })));
    try {
      const applied = await Promise.all(programs.map((db) => migrate(db)));
      expect(numbers(applied.flat()).sort((a, b) => a - b)).toEqual(numbers(readMigrations()));
      const epochs = await Promise.all(programs.map((db) => readMeta(db, 'epoch')));
      expect(new Set(epochs).size).toBe(1);
    } finally {
      for (const db of programs) await db.close();
      await close();
    }
  });
});
