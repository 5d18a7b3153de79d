import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Logger } from '../log/logger.ts';
import type { Db } from './db.ts';
import { holdFolder } from './folder-lock.ts';
import { openPglite } from './pglite.ts';
import { openPostgres } from './postgres.ts';

export interface OpenStoreInput {
  /** `postgresql://…`; null = PGlite in `dataDir`. */
  readonly databaseUrl: string | null;
  /** Folder of this installation; null = in memory, gone when it is closed. */
  readonly dataDir: string | null;
}

export interface OpenStoreDeps {
  readonly now: () => Date;
  readonly log: Logger;
}

/** The name of the database's folder within `dataDir`. */
const PGLITE_FOLDER = 'pglite';

/**
 * Opens the store; it is not migrated yet. A PGlite folder belongs to this process until the store is closed.
 * @throws StoreError `store-held`, `unopened`, `unreachable`, `too-old`.
 */
export async function openStore(input: OpenStoreInput, deps: OpenStoreDeps): Promise<Db> {
  if (input.databaseUrl !== null) return openPostgres(input.databaseUrl, deps);
  if (input.dataDir === null) return openPglite(null);
  await mkdir(input.dataDir, { recursive: true, mode: 0o700 });
  const hold = await holdFolder(input.dataDir, deps);
  try {
    const db = await openPglite(join(input.dataDir, PGLITE_FOLDER));
    return {
      ...db,
      async close() {
        await db.close();
        await hold.release();
      },
    };
  } catch (error) {
    await hold.release();
    throw error;
  }
}
