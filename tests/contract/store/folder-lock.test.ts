import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { silentLogger } from '../../../services/log/logger.ts';
import { type Holder, holdFolder, LOCK_FILE, readHolder } from '../../../services/store/home/folder-lock.ts';
import { openStore } from '../../../services/store/home/open.ts';

const deps = { now: () => new Date(), log: silentLogger };
const MINUTE_MS = 60_000;

describe('The lock of a folder', () => {
  let folder: string;
  const children: ChildProcess[] = [];

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'accredex-lock-'));
  });
  afterEach(async () => {
    for (const child of children.splice(0)) child.kill('SIGKILL');
    await rm(folder, { recursive: true, force: true });
  });

  /** Another process that holds the folder. */
  async function heldByAnother(): Promise<ChildProcess> {
    const script = fileURLToPath(new URL('../../helpers/hold-folder.ts', import.meta.url));
    const child = spawn(process.execPath, ['--import', 'tsx', script, folder], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    children.push(child);
    await once(child.stdout ?? child, 'data');
    return child;
  }

  async function killed(child: ChildProcess): Promise<void> {
    child.kill('SIGKILL');
    await once(child, 'exit');
  }

  async function leftBehind(said: Partial<Holder>, touched: Date = new Date()): Promise<void> {
    const holder: Holder = {
      token: 'left-behind',
      pid: process.pid,
      host: hostname(),
      processStart: null,
      since: '2026-01-01T00:00:00.000Z',
      ...said,
    };
    await writeFile(join(folder, LOCK_FILE), JSON.stringify(holder));
    await utimes(join(folder, LOCK_FILE), touched, touched);
  }

  it('refuses the folder to a second process, and says who has it', async () => {
    const child = await heldByAnother();
    const refusal = await holdFolder(folder, deps).catch((error: unknown) => error);
    expect(refusal).toMatchObject({
      code: 'store-held',
      facts: { folder, holder: { pid: child.pid, host: hostname() } },
    });
    expect((refusal as Error).message).toContain(`process ${child.pid}`);
  });

  it('refuses the whole store with it, before anything in the folder is touched', async () => {
    await heldByAnother();
    await expect(openStore({ databaseUrl: null, dataDir: folder }, deps)).rejects.toMatchObject({ code: 'store-held' });
    expect(await readdir(folder)).toEqual([LOCK_FILE]);
  });

  it('is taken over from a process that was killed', async () => {
    const child = await heldByAnother();
    await killed(child);
    expect((await readHolder(folder))?.pid).toBe(child.pid);
    const hold = await holdFolder(folder, deps);
    expect((await readHolder(folder))?.pid).toBe(process.pid);
    await hold.release();
  });

  it('goes to one of several that find a dead process’s lock at the same time', async () => {
    await killed(await heldByAnother());
    const ends = await Promise.allSettled(Array.from({ length: 8 }, () => holdFolder(folder, deps)));
    const holds = ends.filter((end) => end.status === 'fulfilled');
    expect(holds).toHaveLength(1);
    for (const end of ends) if (end.status === 'rejected') expect(end.reason).toMatchObject({ code: 'store-held' });
    for (const { value } of holds) await value.release();
  });

  it('is refused to the process that holds it already', async () => {
    const hold = await holdFolder(folder, deps);
    await expect(holdFolder(folder, deps)).rejects.toMatchObject({ code: 'store-held' });
    await hold.release();
  });

  it('is free after its release, and leaves nothing in the folder', async () => {
    const hold = await holdFolder(folder, deps);
    await hold.release();
    expect(await readdir(folder)).toEqual([]);
    const again = await holdFolder(folder, deps);
    await again.release();
  });

  it('is not that of a later process which got the same number', async () => {
    await leftBehind({ processStart: '1' });
    const hold = await holdFolder(folder, deps);
    await hold.release();
  });

  it('of another machine counts while it is touched, and no longer than a minute after', async () => {
    await leftBehind({ host: 'another-machine' }, new Date(Date.now() - MINUTE_MS / 2));
    await expect(holdFolder(folder, deps)).rejects.toMatchObject({
      code: 'store-held',
      facts: { holder: { host: 'another-machine' } },
    });
    await leftBehind({ host: 'another-machine' }, new Date(Date.now() - 2 * MINUTE_MS));
    const hold = await holdFolder(folder, deps);
    await hold.release();
  });

  it('that cannot be read belongs to nobody', async () => {
    await writeFile(join(folder, LOCK_FILE), '{"token":');
    const hold = await holdFolder(folder, deps);
    await hold.release();
  });

  it('is cleared although whoever began to clear it was killed', async () => {
    await leftBehind({ processStart: '1' });
    const guard = join(folder, `${LOCK_FILE}.clearing`);
    await mkdir(guard);
    const longAgo = new Date(Date.now() - MINUTE_MS);
    await utimes(guard, longAgo, longAgo);
    const hold = await holdFolder(folder, deps);
    await hold.release();
  });

  it('that somebody else took meanwhile is not released with one’s own', async () => {
    const hold = await holdFolder(folder, deps);
    await leftBehind({ token: 'somebody-else' });
    await hold.release();
    expect(JSON.parse(await readFile(join(folder, LOCK_FILE), 'utf8'))).toMatchObject({ token: 'somebody-else' });
  });
});
