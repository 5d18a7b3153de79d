import { statfs } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { messageOf, StoreError } from '../../errors.ts';
import type { Row } from './db.ts';
import type { PgliteReply, PgliteRequest, PgliteStart } from './pglite-messages.ts';
import { statementError } from './statement-error.ts';
import { bindable, type Send } from './transaction.ts';

/** No statement of ours takes this long. One that does never ends, and everybody else waits behind it. */
const STATEMENT_DEADLINE_MS = 180_000;
/** From then on we suspect that a statement waits for room on the disk: PGlite tries for ever where there is none. */
const SUSPICIOUS_MS = 5_000;
const LOOK_EVERY_MS = 2_500;
/** The size of one segment of the log. With less free room a database cannot go on. */
const LEAST_FREE_BYTES = 16_777_216;

interface Pending {
  readonly resolve: (rows: readonly Row[]) => void;
  readonly reject: (error: Error) => void;
  readonly since: number;
}

/** A database in a thread of its own, until it is closed or lost. */
export interface PgliteConnection {
  readonly send: Send;
  /** The reason why nothing can be sent any more. Null while something can. */
  lost(): Error | null;
  close(): Promise<void>;
}

/** In a checkout the thread's code is TypeScript. Because a new thread has no loader for it, it registers one first. */
const FROM_SOURCE = `const { workerData } = require('node:worker_threads');
import(workerData.loader).then(({ register }) => { register(); return import(workerData.thread); });`;

function startThread(folder: string | null): Worker {
  const start: PgliteStart = { folder };
  if (!import.meta.url.endsWith('.ts')) {
    return new Worker(new URL('./pglite-thread.js', import.meta.url), { workerData: start });
  }
  // By its path, because `require.resolve` would find the CommonJS half, which cannot register a loader here.
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx/package.json'));
  const loader = new URL('./dist/esm/api/index.mjs', tsx).href;
  const thread = new URL('./pglite-thread.ts', import.meta.url).href;
  return new Worker(FROM_SOURCE, { eval: true, workerData: { ...start, loader, thread } });
}

async function freeBytes(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(dirname(folder));
  return bavail * bsize;
}

/** What an error of PGlite says. Where PostgreSQL finds its own files damaged, PGlite breaks off without saying so. */
const causeOf = (error: unknown): string =>
  messageOf(error).startsWith('Aborted')
    ? 'the database broke off while it read its files, most likely its log (pg_wal), so they are damaged'
    : messageOf(error).replace(/\.$/, '');

const FULL = 'The disk of DATA_DIR is full: the store takes nothing until there is room again (32 MB at least)';
const SILENT = 'The store did not answer for three minutes and was given up';

/** Parses these columns of rows, which hold JSON as text. */
function withJson(rows: readonly Row[], columns: readonly string[]): readonly Row[] {
  for (const row of columns.length > 0 ? rows : [])
    for (const column of columns) if (typeof row[column] === 'string') row[column] = JSON.parse(row[column]);
  return rows;
}

/** Opens a database in a thread of its own. @throws StoreError `unopened`, `disk-full`. */
export async function connectPglite(folder: string | null): Promise<PgliteConnection> {
  const thread = startThread(folder);
  const pending = new Map<number, Pending>();
  let lastId = 0;
  let lost: Error | null = null;

  const end = (error: Error) => {
    lost ??= error;
    clearInterval(watch);
    for (const { reject } of pending.values()) reject(lost);
    pending.clear();
  };
  const giveUp = (error: Error) => {
    end(error);
    void thread.terminate();
  };
  const look = async () => {
    const [oldest] = pending.values();
    const waited = oldest === undefined ? 0 : performance.now() - oldest.since;
    if (waited > STATEMENT_DEADLINE_MS) giveUp(new StoreError('lost', SILENT, { retryable: true }));
    else if (waited > SUSPICIOUS_MS && folder !== null && (await freeBytes(folder)) < LEAST_FREE_BYTES)
      giveUp(new StoreError('disk-full', FULL, { retryable: true }));
  };
  const watch = setInterval(() => void look().catch(() => {}), LOOK_EVERY_MS);
  watch.unref();
  const send: Send = (sql, parameters) =>
    new Promise((resolve, reject) => {
      if (lost) return reject(lost);
      const id = ++lastId;
      pending.set(id, { resolve, reject, since: performance.now() });
      thread.postMessage({ id, sql, parameters: parameters && bindable(parameters) } satisfies PgliteRequest);
    });
  const exited = new Promise<void>((resolve) => {
    thread.once('exit', () => {
      end(new StoreError('closed', 'The store is closed'));
      resolve();
    });
  });
  const opened = new Promise<readonly Row[]>((resolve, reject) =>
    pending.set(0, { resolve, reject, since: performance.now() }),
  );
  thread.on('error', (error) => end(new StoreError('lost', 'The thread of the store ended', { cause: error })));
  thread.on('message', (reply: PgliteReply) => {
    const waiting = pending.get(reply.id);
    pending.delete(reply.id);
    // The next statement begins to run only now, so its time is counted from now.
    for (const [id, next] of pending) {
      pending.set(id, { ...next, since: performance.now() });
      break;
    }
    if ('refusal' in reply) waiting?.reject(statementError(reply.refusal));
    else waiting?.resolve(withJson(reply.rows, reply.json));
  });
  try {
    await opened;
  } catch (error) {
    // A database that could not be opened may keep its thread alive for ever.
    end(new StoreError('closed', 'The store is closed'));
    await thread.terminate();
    if (error instanceof StoreError && error.code === 'disk-full') throw error;
    const room = folder === null ? null : await freeBytes(folder).catch(() => null);
    if (room !== null && room < LEAST_FREE_BYTES)
      throw new StoreError('disk-full', FULL, { cause: error, retryable: true });
    const where = folder ?? 'memory';
    const advice =
      folder === null
        ? ''
        : ' Put a backup of the folder in its place, or move it away to begin anew: sources are then harvested again.';
    throw new StoreError('unopened', `The store in ${where} cannot be opened: ${causeOf(error)}.${advice}`, {
      cause: error,
    });
  }
  return {
    send,
    lost: () => lost,
    async close() {
      if (!lost) thread.postMessage('close');
      await exited;
    },
  };
}
