import { join } from 'node:path';
import { AppError } from '../../errors.ts';
import type { Logger } from '../../log/logger.ts';
import { checkStoreFolder, dataDirError, makeDataDir } from './data-dir.ts';
import type { Db } from './db.ts';
import { holdFolder } from './folder-lock.ts';
import { openPglite } from './pglite.ts';
import { openPostgres } from './postgres.ts';

/** Where the store is. */
export interface OpenStoreInput {
  /** `postgresql://…`. Null: PGlite in `dataDir`. */
  readonly databaseUrl: string | null;
  /** The folder of this installation. Null: in memory, and gone when it is closed. */
  readonly dataDir: string | null;
}

/** What opening the store needs. */
export interface OpenStoreDeps {
  readonly now: () => Date;
  readonly log: Logger;
}

/** The name of the database's folder in `dataDir`. */
const PGLITE_FOLDER = 'pglite';

/**
 * Opens the store without migrating it. A PGlite folder belongs to this process until the store is closed.
 * @throws StoreError `data-dir`, `store-held`, `damaged-store`, `unopened`, `unreachable`, `too-old`.
 */
export async function openStore(input: OpenStoreInput, deps: OpenStoreDeps): Promise<Db> {
  if (input.databaseUrl !== null) return openPostgres(input.databaseUrl, deps);
  if (input.dataDir === null) return openPglite(null);
  const { dataDir } = input;
  await makeDataDir(dataDir);
  const hold = await holdFolder(dataDir, deps).catch((error: unknown) => {
    throw error instanceof AppError ? error : dataDirError(dataDir, error);
  });
  try {
    const folder = join(dataDir, PGLITE_FOLDER);
    await checkStoreFolder(folder);
    const db = await openPglite(folder);
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
