import { mkdtemp, readdir, readFile, rename, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { silentLogger } from '../../../services/log/logger.ts';
import { migrate } from '../../../services/store/home/migrate.ts';
import { openStore } from '../../../services/store/home/open.ts';

const deps = { now: () => new Date(), log: silentLogger };
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'accredex-damaged-'));
  const db = await openStore({ databaseUrl: null, dataDir: folder }, deps);
  await migrate(db);
  await db.query(`insert into provider (id, country, body) values ('p1', 'AT', '{}')`);
  await db.close();
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

const open = (dataDir = folder) => openStore({ databaseUrl: null, dataDir }, deps);

describe('A damaged folder of a store', () => {
  it('without PG_VERSION is refused and not written over, and is whole again once the file is back', async () => {
    const file = join(folder, 'pglite', 'PG_VERSION');
    await rename(file, join(folder, 'aside'));
    await expect(open()).rejects.toMatchObject({
      code: 'damaged-store',
      message: expect.stringMatching(/without PG_VERSION.*backup.*move it away/),
    });
    await expect(readFile(file)).rejects.toMatchObject({ code: 'ENOENT' });
    await rename(join(folder, 'aside'), file);
    const db = await open();
    expect(await db.query('select id from provider')).toEqual([{ id: 'p1' }]);
    await db.close();
  }, 60_000);

  it('with a log that was cut says so, and what to do', async () => {
    const log = join(folder, 'pglite', 'pg_wal');
    for (const name of await readdir(log)) if (/^[0-9A-F]{24}$/.test(name)) await truncate(join(log, name), 1_000);
    await expect(open()).rejects.toMatchObject({
      code: 'unopened',
      message: expect.stringMatching(/pg_wal.*backup.*move it away/),
    });
  }, 60_000);

  it('that is a file is named in a sentence', async () => {
    const file = join(folder, 'file');
    await writeFile(file, '');
    await expect(open(file)).rejects.toMatchObject({
      code: 'data-dir',
      message: expect.stringContaining('not a folder'),
    });
  });
});
