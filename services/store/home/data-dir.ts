import { mkdir, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { messageOf, StoreError } from '../../errors.ts';

/**
 * The lowest number that PostgreSQL gives to tables of ours. A database that was only begun has no table with such a
 * number.
 */
const FIRST_OWN_RELATION = 16_384;

/** Says in a sentence what is wrong with DATA_DIR. */
export function dataDirError(folder: string, error: unknown): StoreError {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  const what = ['EEXIST', 'ENOTDIR'].includes(code)
    ? 'it is not a folder'
    : ['EACCES', 'EPERM', 'EROFS'].includes(code)
      ? 'it may not be written to'
      : code === 'ENOSPC'
        ? 'its disk is full'
        : messageOf(error);
  return new StoreError('data-dir', `DATA_DIR (${folder}) cannot be used: ${what}`, { cause: error });
}

/** Makes DATA_DIR if it does not exist. @throws StoreError `data-dir`. */
export async function makeDataDir(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 }).catch((error: unknown) => {
    throw dataDirError(folder, error);
  });
}

/** True where a database's folder holds tables of ours. */
async function holdsData(folder: string): Promise<boolean> {
  const base = join(folder, 'base');
  for (const database of await readdir(base).catch(() => []))
    for (const file of await readdir(join(base, database)).catch(() => []))
      if (Number.parseInt(file, 10) >= FIRST_OWN_RELATION) return true;
  return false;
}

/**
 * Refuses a folder with data in it but without the file by which PGlite knows a database: PGlite would take it for an
 * empty one and write over it.
 * @throws StoreError `damaged-store`.
 */
export async function checkStoreFolder(folder: string): Promise<void> {
  if ((await stat(join(folder, 'PG_VERSION')).catch(() => null)) !== null || !(await holdsData(folder))) return;
  throw new StoreError(
    'damaged-store',
    `${folder} holds a store without PG_VERSION; it was left as it is. Put a backup of the folder in its place, or move it away to begin anew: sources are then harvested again.`,
  );
}
