import { type ChildProcess, fork } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { PREVIEW_DEADLINE_MS, type Publishing } from '../../api/publishing.ts';
import { BusyError, createTurns } from '../../api/turns.ts';
import type { Logger } from '../../services/log/logger.ts';
import type { PreviewAnswer, PreviewTask } from './take-look.ts';

/** The heap of the process of a look, and all its memory. It reads at most five megabytes. */
const HEAP_MEGABYTES = 256;
const MEMORY_MEGABYTES = 500;
/** How many looks may wait for each that is taken. */
const WAITING_FOR_EACH = 4;

type Preview = NonNullable<Publishing['preview']>;

/** What looks are taken with. */
export interface PreviewsDeps {
  /** How many at once. */
  readonly atOnce: number;
  readonly about: Omit<PreviewTask, 'asked' | 'folder'>;
  readonly log: Logger;
  /** Where absent, `PREVIEW_DEADLINE_MS`. */
  readonly deadlineMs?: number;
}

/** Starts the process. In a checkout it is TypeScript, for which a new process needs a loader. */
function startProcess(): ChildProcess {
  const fromSource = import.meta.url.endsWith('.ts');
  const entry = new URL(fromSource ? './preview-process.ts' : './preview-process.js', import.meta.url);
  const loader = fromSource ? ['--import', pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href] : [];
  return fork(fileURLToPath(entry), [String(MEMORY_MEGABYTES)], {
    execArgv: [`--max-old-space-size=${HEAP_MEGABYTES}`, ...loader],
    // Nothing of our environment is passed on: a process that reads what strangers wrote needs no secret of ours.
    env: {},
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
}

/**
 * Takes looks for strangers: each in a process of its own, which ends with it, so that no document keeps anybody
 * waiting, and nothing of one look is there in the next. One at a time for each client, `atOnce` in all, some more wait.
 */
export function createPreviews({ atOnce, about, log, deadlineMs = PREVIEW_DEADLINE_MS }: PreviewsDeps): Preview {
  const turns = createTurns({ atOnce, mostWaiting: atOnce * WAITING_FOR_EACH });
  const clients = new Set<string>();

  async function look(asked: PreviewTask['asked'], signal: AbortSignal): ReturnType<Preview> {
    const folder = await mkdtemp(join(tmpdir(), 'accredex-preview-'));
    const child = startProcess();
    let deadline: NodeJS.Timeout | undefined;
    let gone = () => {};
    try {
      return await new Promise<Awaited<ReturnType<Preview>>>((resolve, reject) => {
        deadline = setTimeout(() => resolve({ state: 'too-long' }), deadlineMs);
        gone = () => resolve({ state: 'too-long' });
        signal.addEventListener('abort', gone, { once: true });
        child.once('message', (answer) => {
          const said = answer as PreviewAnswer;
          if ('look' in said) resolve(said.look);
          else reject(new Error(said.error));
        });
        child.once('error', reject);
        // It took more memory than it may, which is as good as more time.
        child.once('close', () => resolve({ state: 'too-long' }));
        child.send({ ...about, asked, folder } satisfies PreviewTask);
      });
    } finally {
      clearTimeout(deadline);
      signal.removeEventListener('abort', gone);
      child.kill('SIGKILL');
      await rm(folder, { recursive: true, force: true, maxRetries: 3 });
    }
  }

  return async (asked, client, signal) => {
    if (clients.has(client)) return { state: 'busy' };
    clients.add(client);
    try {
      const taken = await turns.take(signal, () => look(asked, signal));
      log.info({ event: 'api.preview', kind: asked.kind, state: taken.state });
      return taken;
    } catch (error) {
      if (error instanceof BusyError) return { state: 'busy' };
      throw error;
    } finally {
      clients.delete(client);
    }
  };
}
