import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { link, mkdir, readFile, rename, rm, rmdir, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { messageOf, StoreError } from '../../errors.ts';
import type { Logger } from '../../log/logger.ts';

/** The lock file in `DATA_DIR`. */
export const LOCK_FILE = 'store.lock';

/** We cannot ask whether a process of another machine is alive. Its lock counts if it was touched this recently. */
const FOREIGN_LOCK_MS = 60_000;
const TOUCH_EVERY_MS = 15_000;
/** Removing a dead process's lock takes milliseconds. A process that is still at it after this long is dead, too. */
const CLEARING_MS = 10_000;
const CLEARING_ATTEMPTS = 50;
const CLEARING_PAUSE_MS = 100;
/** How often, and how long, we wait for a holder that was just killed to end. */
const DYING_TRIES = 10;
const DYING_PAUSE_MS = 100;

/** The process that holds a folder. */
export const Holder = z.object({
  token: z.string(),
  pid: z.int(),
  host: z.string(),
  /**
   * When the process started, as its system counts it, where that can be read. Because a later process may get the same
   * number, the number alone does not name a process.
   */
  processStart: z.string().nullable(),
  since: z.string(),
  /** The socket in the folder over which the holder carries out other processes' commands. Absent until it does. */
  socket: z.string().optional(),
});
export type Holder = Readonly<z.infer<typeof Holder>>;

/**
 * The fields of `/proc/<pid>/stat` from the third on: the state first, the start in clock ticks as the twentieth. Null
 * where there is no such file.
 */
function processFields(pid: number): readonly string[] | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'latin1');
    // The second field is the command in parentheses, and may itself contain any character.
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return null;
  }
}

const processStart = (pid: number): string | null => processFields(pid)?.[19] ?? null;

/**
 * True for a process that has ended while its parent has not asked about it yet. It counts as ended only when no thread
 * but the first is left.
 */
function isZombie(pid: number): boolean {
  if (processFields(pid)?.[0] !== 'Z') return false;
  try {
    return readdirSync(`/proc/${pid}/task`).length <= 1;
  } catch {
    return true;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

async function holds(holder: Holder, path: string, now: () => Date): Promise<boolean> {
  if (holder.host !== hostname()) {
    const touched = await stat(path).catch(() => null);
    return touched !== null && now().getTime() - touched.mtimeMs < FOREIGN_LOCK_MS;
  }
  if (!isAlive(holder.pid)) return false;
  return holder.processStart === null || holder.processStart === processStart(holder.pid);
}

/** As `holds`, but gives a process that was just killed a moment to end. */
async function stillHolds(holder: Holder, path: string, now: () => Date): Promise<boolean> {
  for (let tries = 0; tries < DYING_TRIES; tries++) {
    if (!(await holds(holder, path, now))) return false;
    await pause(DYING_PAUSE_MS);
  }
  return holds(holder, path, now);
}

/** Who holds the folder, by its lock file. Null where there is none, or none that can be read. */
export async function readHolder(folder: string): Promise<Holder | null> {
  try {
    return Holder.parse(JSON.parse(await readFile(join(folder, LOCK_FILE), 'utf8')));
  } catch {
    return null;
  }
}

/** Writes into this process's lock through which socket other processes can ask it. The lock is there all the time. */
export async function nameSocket(folder: string, socket: string): Promise<void> {
  const holder = await readHolder(folder);
  if (holder?.pid !== process.pid || holder.host !== hostname()) return;
  const draft = join(folder, `${LOCK_FILE}.${holder.token}`);
  await writeFile(draft, `${JSON.stringify({ ...holder, socket })}\n`, { mode: 0o600 });
  await rename(draft, join(folder, LOCK_FILE));
}

/** Removes a dead holder's lock. Only one process at a time does so, and it looks again before. */
async function clearStale(folder: string, now: () => Date): Promise<void> {
  const guard = join(folder, `${LOCK_FILE}.clearing`);
  let mine = false;
  for (let attempt = 0; attempt < CLEARING_ATTEMPTS && !mine; attempt++) {
    try {
      await mkdir(guard);
      mine = true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const since = await stat(guard).catch(() => null);
      if (since && now().getTime() - since.mtimeMs > CLEARING_MS) await rmdir(guard).catch(() => {});
      else await pause(CLEARING_PAUSE_MS);
    }
  }
  if (!mine) return;
  try {
    const path = join(folder, LOCK_FILE);
    const holder = await readHolder(folder);
    if (holder && (await holds(holder, path, now))) return;
    const aside = `${path}.${randomUUID()}`;
    await rename(path, aside).catch(() => {});
    await rm(aside, { force: true });
  } finally {
    await rmdir(guard).catch(() => {});
  }
}

/** Makes the lock. Answers false where there is one. The file appears with its whole content, or not at all. */
async function makeLock(folder: string, mine: Holder): Promise<boolean> {
  const path = join(folder, LOCK_FILE);
  const draft = `${path}.${mine.token}`;
  await writeFile(draft, `${JSON.stringify(mine)}\n`, { mode: 0o600 });
  try {
    await link(draft, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

/**
 * Takes a folder for this process. Without a lock two processes could open one PGlite folder without noticing each
 * other, and would ruin it. The lock of a process that no longer exists is taken over.
 * @throws StoreError `store-held`, with the holder among its facts.
 */
export async function holdFolder(
  folder: string,
  deps: { readonly now: () => Date; readonly log: Logger },
): Promise<{ release(): Promise<void> }> {
  const path = join(folder, LOCK_FILE);
  const mine: Holder = {
    token: randomUUID(),
    pid: process.pid,
    host: hostname(),
    processStart: processStart(process.pid),
    since: deps.now().toISOString(),
  };
  const ATTEMPTS = 3;
  for (let attempt = 0; ; attempt++) {
    if (await makeLock(folder, mine)) break;
    const holder = await readHolder(folder);
    if (attempt >= ATTEMPTS || (holder && (await stillHolds(holder, path, deps.now)))) {
      const who = holder ? `process ${holder.pid} on ${holder.host}, since ${holder.since}` : 'another process';
      throw new StoreError('store-held', `${folder} is in use by ${who}`, { facts: { folder, holder } });
    }
    if (holder) deps.log.warn({ event: 'store.lock-taken-over', folder, pid: holder.pid, since: holder.since });
    await clearStale(folder, deps.now);
  }
  const touching = setInterval(() => {
    const at = deps.now();
    utimes(path, at, at).catch((error) =>
      deps.log.warn({ event: 'store.lock-not-touched', folder, error: messageOf(error) }),
    );
  }, TOUCH_EVERY_MS);
  touching.unref();
  // A process that ends before the store is closed removes its lock, because its database ends with it.
  const atExit = () => {
    try {
      if (Holder.parse(JSON.parse(readFileSync(path, 'utf8'))).token === mine.token) rmSync(path, { force: true });
    } catch {
      // There is no lock, or it is not ours.
    }
  };
  process.once('exit', atExit);
  return {
    async release() {
      process.off('exit', atExit);
      clearInterval(touching);
      if ((await readHolder(folder))?.token === mine.token) await rm(path, { force: true });
    },
  };
}
