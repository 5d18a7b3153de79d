import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { serveRegister } from './register-server.ts';

const PROVIDERS = 5_000;
const REPORTS = 120_000;
const MAIN = fileURLToPath(new URL('../cli/main.js', import.meta.url));
const LOOK_EVERY_MS = 100;
/** How long an idle process may take to open its folder and come to rest. */
const IDLE_MS = 10_000;
const KB_PER_MB = 1_024;
const IDLE_PORT = 18_081;

/** A figure of a running process in MB, as the kernel keeps it. 0 once the process is gone. */
function memoryOf(pid: number | undefined, figure: 'VmHWM' | 'VmRSS'): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Math.round(Number(new RegExp(`^${figure}:\\s*(\\d+)`, 'm').exec(status)?.[1] ?? 0) / KB_PER_MB);
  } catch {
    return 0;
  }
}

function run(args: readonly string[], env: NodeJS.ProcessEnv): ChildProcess {
  return spawn(process.execPath, [MAIN, ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] });
}

/** Runs a command to its end. Answers its peak in MB, and how long it took. */
async function measured(args: readonly string[], env: NodeJS.ProcessEnv) {
  const start = performance.now();
  const child = run(args, env);
  const ended = once(child, 'exit') as Promise<[number]>;
  let peak = 0;
  while (child.exitCode === null && child.signalCode === null) {
    peak = Math.max(peak, memoryOf(child.pid, 'VmHWM'));
    await Promise.race([ended, delay(LOOK_EVERY_MS)]);
  }
  const [code] = await ended;
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}`);
  return { peak, seconds: Math.round((performance.now() - start) / 1_000) };
}

async function idle(env: NodeJS.ProcessEnv): Promise<number> {
  const child = run(['serve', '--no-worker', '--no-schedule'], { ...env, PORT: String(IDLE_PORT) });
  const ended = once(child, 'exit');
  try {
    await Promise.race([ended, delay(IDLE_MS)]);
    if (child.exitCode !== null) throw new Error(`the idle process ended with ${child.exitCode}`);
    return memoryOf(child.pid, 'VmRSS');
  } finally {
    child.kill('SIGTERM');
    await ended;
  }
}

/**
 * Syncs a generated register of DEQAR's size from loopback into an empty PGlite folder, and once more without changes.
 * `peakRssMb` is the peak beyond an idle process (`idleMb`: `serve` without work on the same folder).
 */
export async function register(): Promise<Record<string, unknown>> {
  const folder = await mkdtemp(join(tmpdir(), 'accredex-register-'));
  const served = await serveRegister(PROVIDERS, REPORTS);
  const env = { ...process.env, DATA_DIR: join(folder, 'data'), REGISTRY_RATE: '1000', LOG_LEVEL: 'error' };
  try {
    const first = await measured(['registry', 'sync', '--from', served.url], env);
    const again = await measured(['registry', 'sync', '--from', served.url], env);
    const idleMb = await idle(env);
    return {
      bench: 'register',
      providers: PROVIDERS,
      reports: REPORTS,
      megabytes: Math.round(served.bytes() / 2 / KB_PER_MB / KB_PER_MB),
      idleMb,
      peakRssMb: first.peak - idleMb,
      seconds: first.seconds,
      againPeakRssMb: again.peak - idleMb,
      againSeconds: again.seconds,
    };
  } finally {
    served.close();
    await rm(folder, { recursive: true, force: true });
  }
}
