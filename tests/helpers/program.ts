import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The program as people start it, on a data folder and port of its own. */
export interface Program {
  readonly process: ChildProcess;
  /** What it has written so far. */
  readonly out: () => string;
  readonly err: () => string;
  /** Exit status, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals>;
}

export interface Place {
  readonly folder: string;
  readonly env: NodeJS.ProcessEnv;
  readonly base: string;
  remove(): Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

/** A folder and a port for programs of one test; nothing of the environment's own settings reaches them. */
export async function openPlace(): Promise<Place> {
  const folder = await mkdtemp(join(tmpdir(), 'accredex-program-'));
  const port = await freePort();
  const { PATH, HOME } = process.env;
  return {
    folder,
    env: { PATH, HOME, DATA_DIR: join(folder, 'data'), PORT: String(port), LOG_LEVEL: 'warn', RATE_LIMIT: '0' },
    base: `http://127.0.0.1:${port}`,
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Starts `accredex` as it was built, in a process group of its own, as a terminal does. */
export function start(args: readonly string[], { env }: Pick<Place, 'env'>): Program {
  const child = spawn(process.execPath, ['dist/cli/main.js', ...args], {
    cwd: ROOT,
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  const ended = once(child, 'close').then(([code, signal]) => (code ?? signal) as number | NodeJS.Signals);
  return { process: child, out: () => out, err: () => err, ended };
}

/** Runs a command to its end. */
export async function run(args: readonly string[], place: Pick<Place, 'env'>) {
  const program = start(args, place);
  const status = await program.ended;
  const lines = program
    .out()
    .split('\n')
    .filter((line) => line !== '');
  return { status, lines, err: program.err() };
}

/** Asks until `answer` gives something. Throws after `seconds`. */
export async function until<T>(answer: () => Promise<T | null>, seconds: number, what: string): Promise<T> {
  const EVERY_MS = 250;
  for (let tries = (seconds * 1_000) / EVERY_MS; tries > 0; tries--) {
    const found = await answer().catch(() => null);
    if (found !== null) return found;
    await delay(EVERY_MS);
  }
  throw new Error(`${what}: not within ${seconds} s`);
}

/** True where a process group has no member any more. */
export function isGroupGone(pid: number): boolean {
  try {
    process.kill(-pid, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}
