import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Worker, type WorkerOptions } from 'node:worker_threads';
import { AppError } from '../../services/errors.ts';
import type { ReadOutcome, ReadSnapshot } from './read.ts';

/** Heap of the reading thread: the largest document with its index fits; what needs more ends this thread and no other. */
const HEAP_MEGABYTES = 2_048;

/** In a checkout the thread is TypeScript, and a new thread has no loader for it: it registers one first. */
const FROM_SOURCE = `const { workerData } = require('node:worker_threads');
import(workerData.loader).then(({ register }) => { register(); return import(workerData.thread); });`;

/** The largest document is read in a minute; what takes this long is not going to end. */
const READ_DEADLINE_MS = 900_000;

type Answer = { readonly outcome: ReadOutcome } | { readonly error: string };

function startThread(): Worker {
  const options: WorkerOptions = { resourceLimits: { maxOldGenerationSizeMb: HEAP_MEGABYTES } };
  if (!import.meta.url.endsWith('.ts')) return new Worker(new URL('./read-thread.js', import.meta.url), options);
  // By its place: resolving the package's name leads to its CommonJS half, which cannot register a loader here.
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx/package.json'));
  const loader = new URL('./dist/esm/api/index.mjs', tsx).href;
  const thread = new URL('./read-thread.ts', import.meta.url).href;
  return new Worker(FROM_SOURCE, { ...options, eval: true, workerData: { loader, thread } });
}

/** `readSnapshot` in a thread of its own, so that nobody waits for it; it ends with the read. Rejects with `read-failed` when the thread fails, `read-timeout` when it does not end. */
export const readInThread: ReadSnapshot = async (input) => {
  const worker = startThread();
  let deadline: NodeJS.Timeout | undefined;
  try {
    return await new Promise<ReadOutcome>((resolve, reject) => {
      const fail = (why: string, cause?: unknown) => reject(new AppError('read-failed', why, { cause }));
      deadline = setTimeout(
        () => reject(new AppError('read-timeout', `the document was not read within ${READ_DEADLINE_MS / 1_000} s`)),
        READ_DEADLINE_MS,
      );
      worker.once('message', (answer: Answer) => {
        if ('outcome' in answer) resolve(answer.outcome);
        else fail(answer.error);
      });
      worker.once('error', (cause) => fail(`the reading thread failed: ${cause.message}`, cause));
      worker.once('exit', () => fail('the reading thread ended without an answer'));
      worker.postMessage(input);
    });
  } finally {
    clearTimeout(deadline);
    await worker.terminate();
  }
};
