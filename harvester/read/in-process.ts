import { type ChildProcess, fork } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { AppError } from '../../services/errors.ts';
import type { ReadInput, ReadOutcome, ReadSnapshot } from './outcome.ts';

/**
 * The heap of the reading process. The largest document fits with its index. V8 ends a process that needs more, and no
 * other process with it.
 */
const HEAP_MEGABYTES = 640;
/** All memory of the reading process, also outside the heap. With more it ends itself (`read-watch.ts`). */
const MEMORY_MEGABYTES = 800;
/** The largest document that is held in memory is read in a minute. A reading that takes this long never ends. */
const READ_DEADLINE_MS = 300_000;
/** What each byte adds to that. A packed byte stands for ten, which this is meant for, too. */
const DEADLINE_MS_PER_BYTE = 0.003;
/** How many of the last characters are kept that a process wrote before it ended. */
const LAST_WORDS_CHARACTERS = 2_000;
/**
 * The signals with which V8 ends a process without heap, and with which the watch and the system end one that takes too
 * much memory.
 */
const OUT_OF_MEMORY: ReadonlySet<string> = new Set(['SIGABRT', 'SIGKILL', 'SIGTRAP', 'SIGILL']);
/** The same where a shell stands between, or where there are no signals. */
const ABORTED = 134;

/** The answer of the reading process. `code` is the system's, where a file failed. */
export type Answer = { readonly outcome: ReadOutcome } | { readonly error: string; readonly code: string | null };

/** What the reading process gets as its one argument. */
export interface Watched {
  readonly memoryMegabytes: number;
}

/** The limits of the reading process, which tests set lower. */
export interface Limits {
  readonly heapMegabytes?: number;
  readonly memoryMegabytes?: number;
  readonly deadlineMs?: number;
}

/** Starts the process. In a checkout it is TypeScript, for which a new process needs a loader. */
function startProcess(limits: Limits): ChildProcess {
  const fromSource = import.meta.url.endsWith('.ts');
  const entry = new URL(fromSource ? './read-process.ts' : './read-process.js', import.meta.url);
  const watched: Watched = { memoryMegabytes: limits.memoryMegabytes ?? MEMORY_MEGABYTES };
  const loader = fromSource ? ['--import', pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href] : [];
  return fork(fileURLToPath(entry), [JSON.stringify(watched)], {
    execArgv: [`--max-old-space-size=${limits.heapMegabytes ?? HEAP_MEGABYTES}`, ...loader],
    // Nothing of our environment is passed on: a process that reads what strangers wrote needs no secret of ours.
    env: {},
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
}

/** How long a reading may take, by the bytes of its parts. A part that is gone has none; the reading itself will say so. */
async function deadlineOf({ parts }: ReadInput): Promise<number> {
  const sizes = await Promise.all(
    parts.map(({ path }) =>
      stat(path).then(
        ({ size }) => size,
        () => 0,
      ),
    ),
  );
  return READ_DEADLINE_MS + DEADLINE_MS_PER_BYTE * sizes.reduce((sum, size) => sum + size, 0);
}

/** A fact of an error: the document ended the process that read it, and may do so again. */
const DIED = { died: true };
/** True where a reading ended because its process did, or had to be ended. */
export const hasDied = (error: unknown): boolean => error instanceof AppError && error.facts.died === true;

function whyEnded(code: number | null, signal: NodeJS.Signals | null, lastWords: string): string {
  if ((signal !== null && OUT_OF_MEMORY.has(signal)) || code === ABORTED)
    return 'the document needs more memory than a reading may take';
  const said = lastWords.trim().split('\n').at(-1) ?? '';
  return `the reading process ended without an answer (${signal ?? code})${said === '' ? '' : `: ${said}`}`;
}

/**
 * `readSnapshot` in a process of its own. So nobody waits for it, and a document can end no other process. It ends with
 * the read, and with us. Rejects with `read-failed` where it ended without an answer, with `read-timeout` where it did
 * not end, and with the signal's reason where that says so.
 */
export function readInProcess(limits: Limits = {}): ReadSnapshot {
  return async (input, signal) => {
    signal?.throwIfAborted();
    const deadlineMs = limits.deadlineMs ?? (await deadlineOf(input));
    signal?.throwIfAborted();
    const child = startProcess(limits);
    let lastWords = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      lastWords = (lastWords + chunk.toString('utf8')).slice(-LAST_WORDS_CHARACTERS);
    });
    let deadline: NodeJS.Timeout | undefined;
    let stop = () => {};
    try {
      return await new Promise<ReadOutcome>((resolve, reject) => {
        deadline = setTimeout(() => {
          const seconds = Math.round(deadlineMs / 1_000);
          reject(new AppError('read-timeout', `the document was not read within ${seconds} s`, { facts: DIED }));
        }, deadlineMs);
        stop = () => reject(signal?.reason);
        signal?.addEventListener('abort', stop, { once: true });
        child.once('message', (answer) => {
          const said = answer as Answer;
          if ('outcome' in said) resolve(said.outcome);
          else if (said.code === 'ENOSPC') reject(new AppError('disk-full', said.error, { retryable: true }));
          else reject(new AppError('read-failed', said.error));
        });
        child.on('error', (cause) =>
          reject(new AppError('read-failed', `no process to read in: ${cause.message}`, { cause })),
        );
        child.once('close', (code, ended) =>
          reject(new AppError('read-failed', whyEnded(code, ended, lastWords), { facts: DIED })),
        );
        child.send(input);
      });
    } finally {
      clearTimeout(deadline);
      signal?.removeEventListener('abort', stop);
      child.kill('SIGKILL');
    }
  };
}
