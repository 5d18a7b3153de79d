import { fork } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openWorkshop, turtleAt } from './workshop.ts';

const MEGABYTES = 1_000;
const LOOK_EVERY_MS = 100;
const KILOBYTES = 1_024;

/** The most memory that a process has had, in megabytes, as the kernel keeps it. 0 where it is gone. */
function peakOf(pid: string | number): { readonly megabytes: number; readonly parent: number } {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const field = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
    return { megabytes: Math.round(field('VmHWM') / KILOBYTES), parent: field('PPid') };
  } catch {
    return { megabytes: 0, parent: 0 };
  }
}

/** Looks again and again how much memory the processes take that this one has started. */
function watchChildren(): { readonly most: () => number; stop(): void } {
  let most = 0;
  const timer = setInterval(() => {
    for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
      const { megabytes, parent } = peakOf(pid);
      if (parent === process.pid) most = Math.max(most, megabytes);
    }
  }, LOOK_EVERY_MS);
  return { most: () => most, stop: () => clearInterval(timer) };
}

function writeFeeds(path: string, bytes: number, zip: string): Promise<{ offers: number; triples: number }> {
  return new Promise((resolve, reject) => {
    const program = new URL(`./write-shuffled${extname(import.meta.url)}`, import.meta.url);
    const child = fork(fileURLToPath(program), [path, String(bytes), zip]);
    child.once('message', (written) => resolve(written as { offers: number; triples: number }));
    child.once('exit', (code) => reject(new Error(`the feed was not written (${code})`)));
  });
}

async function harvested(path: string) {
  const workshop = await openWorkshop(process.env.DATABASE_URL ?? null);
  const watch = watchChildren();
  try {
    const run = await workshop.harvest(await workshop.source(turtleAt(path)));
    return {
      bytes: (await stat(path)).size,
      published: run.counts.published,
      millis: run.millis,
      peakMegabytes: { reading: watch.most(), harvesting: peakOf(process.pid).megabytes },
    };
  } finally {
    watch.stop();
    await workshop.close();
  }
}

/**
 * How much memory it takes to harvest Turtle whose statements were shuffled, alone (`--zip` for a zip of it), into
 * `DATABASE_URL` where that is set. A number says how many megabytes instead of 1 000. Needs Linux.
 */
export async function memory(flags: readonly string[]): Promise<Record<string, unknown>> {
  const megabytes = Number(flags.find((flag) => /^\d+$/.test(flag)) ?? MEGABYTES);
  const folder = await mkdtemp(join(tmpdir(), 'accredex-memory-'));
  const [turtle, zip] = [join(folder, 'shuffled.ttl'), join(folder, 'shuffled.zip')];
  try {
    const written = await writeFeeds(turtle, megabytes * 1_000_000, zip);
    const chosen = flags.includes('--zip') ? zip : turtle;
    return { bench: 'memory', ...written, ...(await harvested(chosen)), load: loadavg().map(Math.round) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
