import { mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';

/** A file of another machine that nothing was written to for so long has lost its process. */
const SILENT_MS = 1_800_000;

/** After so long nobody goes on with a file. */
const FORGOTTEN_MS = 86_400_000;

/** Files that this process writes to now. */
const open = new Set<string>();

const ownName = (name: string): string => `${name}.${hostname()}.${process.pid}`;

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** True where no process writes to a file any more. */
function isLeft(folder: string, file: string): boolean {
  const path = join(folder, file);
  const [host, pid] = [file.slice(0, file.lastIndexOf('.')), Number(file.slice(file.lastIndexOf('.') + 1))];
  if (host.endsWith(`.${hostname()}`)) return pid === process.pid ? !open.has(path) : !isAlive(pid);
  return Date.now() - statSync(path).mtimeMs > SILENT_MS;
}

/**
 * The path of this process's own file called `name` in `folder`. A file of that name that another process left there
 * becomes ours; of several the one written to last. Null where this process writes to it already.
 */
export function takeFile(folder: string, name: string): string | null {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const own = join(folder, ownName(name));
  if (open.has(own)) return null;
  const left = readdirSync(folder)
    .filter((file) => isLeft(folder, file))
    .map((file) => ({ file, path: join(folder, file), at: statSync(join(folder, file)).mtimeMs }))
    .sort((a, b) => b.at - a.at);
  const ours = left.filter(({ file, at }) => file.startsWith(`${name}.`) && Date.now() - at <= FORGOTTEN_MS);
  // Others may be of a register that nobody reads any more.
  for (const one of left)
    if (Date.now() - one.at > FORGOTTEN_MS || (one !== ours[0] && ours.includes(one)))
      rmSync(one.path, { force: true });
  const [latest] = ours;
  if (latest && latest.path !== own) renameSync(latest.path, own);
  open.add(own);
  return own;
}

/** Lets go of a file that `takeFile` gave. The next one may take it. */
export function letGo(path: string): void {
  open.delete(path);
}
