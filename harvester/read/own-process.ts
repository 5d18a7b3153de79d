import { type ChildProcess, fork } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { AppError } from '../../services/errors.ts';

/**
 * The heap of a process that reads. The largest document fits with its index. V8 ends a process that needs more, and no
 * other process with it.
 */
const HEAP_MEGABYTES = 640;
/** All memory of such a process, also outside the heap. With more it ends itself (`read-watch.ts`). */
const MEMORY_MEGABYTES = 800;
/** How many of the last characters are kept that a process wrote before it ended. */
const LAST_WORDS_CHARACTERS = 2_000;
/**
 * The signals with which V8 ends a process without heap, and with which the watch and the system end one that takes too
 * much memory.
 */
const OUT_OF_MEMORY: ReadonlySet<string> = new Set(['SIGABRT', 'SIGKILL', 'SIGTRAP', 'SIGILL']);
/** The same where a shell stands between, or where there are no signals. */
const ABORTED = 134;

/** The answer of such a process. `code` is the system's, where a file failed. */
export type Answer<Outcome> = { readonly outcome: Outcome } | { readonly error: string; readonly code: string | null };

/** What such a process gets as its one argument. */
export interface Watched {
  readonly memoryMegabytes: number;
}

/** The limits of such a process, which tests set lower. */
export interface Limits {
  readonly heapMegabytes?: number;
  readonly memoryMegabytes?: number;
  readonly deadlineMs?: number;
}

/** Starts the process. In a checkout it is TypeScript, for which a new process needs a loader. */
function startProcess(entry: URL, limits: Limits): ChildProcess {
  const watched: Watched = { memoryMegabytes: limits.memoryMegabytes ?? MEMORY_MEGABYTES };
  const loader = entry.href.endsWith('.ts')
    ? ['--import', pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href]
    : [];
  return fork(fileURLToPath(entry), [JSON.stringify(watched)], {
    execArgv: [`--max-old-space-size=${limits.heapMegabytes ?? HEAP_MEGABYTES}`, ...loader],
    // Nothing of our environment is passed on: a process that reads what strangers wrote needs no secret of ours.
    env: {},
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
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
 * Sends one input to a new process and takes its answer. So nobody waits for it, and a document can end no other
 * process. It ends with the answer, and with us. `entry`: the file of the process, which calls `answerOnce`. Rejects
 * with `read-failed` where it ended without an answer, with `read-timeout` where it did not end, and with the signal's
 * reason where that says so.
 */
export async function inOwnProcess<Outcome>(
  entry: URL,
  input: object,
  limits: Limits & { readonly deadlineMs: number },
  signal: AbortSignal | undefined,
): Promise<Outcome> {
  signal?.throwIfAborted();
  const { deadlineMs } = limits;
  const child = startProcess(entry, limits);
  let lastWords = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    lastWords = (lastWords + chunk.toString('utf8')).slice(-LAST_WORDS_CHARACTERS);
  });
  let deadline: NodeJS.Timeout | undefined;
  let stop = () => {};
  try {
    return await new Promise<Outcome>((resolve, reject) => {
      deadline = setTimeout(() => {
        const seconds = Math.round(deadlineMs / 1_000);
        reject(new AppError('read-timeout', `the document was not read within ${seconds} s`, { facts: DIED }));
      }, deadlineMs);
      stop = () => reject(signal?.reason);
      signal?.addEventListener('abort', stop, { once: true });
      child.once('message', (answer) => {
        const said = answer as Answer<Outcome>;
        if ('outcome' in said) resolve(said.outcome);
        else if (said.code === 'ENOSPC') reject(new AppError('disk-full', said.error, { retryable: true }));
        else reject(new AppError('read-failed', said.error, { facts: { code: said.code } }));
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
}
