import { cpSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { migrate } from '../../services/store/home/migrate.ts';
import { openPglite } from '../../services/store/home/pglite.ts';
import { onceInRun } from './run-folder.ts';

/** Databases that a server needs to make others. Ours makes none, and a copy without them takes half the time. */
const NOT_NEEDED = ['template0', 'template1'];

/** The folder of a database of PGlite that was migrated from nothing, once in a run. It is only copied. */
function migratedFolder(run: string): Promise<string> {
  return onceInRun(run, 'migrated', async (folder) => {
    const db = await openPglite(folder);
    await migrate(db);
    await db.query('update pg_database set datistemplate = false');
    for (const name of NOT_NEEDED) await db.query(`drop database ${name}`);
    await db.close();
  });
}

/** Gives a copy what tells it from all other stores, as migrating would have. */
const EPOCH_OF_ITS_OWN = `update meta set value = gen_random_uuid()::text where key = 'epoch'`;

/** A migrated store in a folder of its own, which goes when it is closed. Because migrating takes seconds, a copy. */
export async function openMigratedCopy(run: string) {
  const folder = await mkdtemp(join(run, 'store-'));
  cpSync(await migratedFolder(run), folder, { recursive: true });
  const db = await openPglite(folder);
  await db.query(EPOCH_OF_ITS_OWN);
  return {
    db,
    async close() {
      await db.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
