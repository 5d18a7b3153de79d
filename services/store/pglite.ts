import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { StoreError } from '../errors.ts';
import type { Db, Queryable, Row } from './db.ts';
import type { PgliteReply, PgliteRequest, PgliteStart } from './pglite-messages.ts';
import { statementError } from './statement-error.ts';
import { bindable, runTransaction, type Send } from './transaction.ts';
import { createTurnstile } from './turnstile.ts';

interface Pending {
  readonly resolve: (rows: readonly Row[]) => void;
  readonly reject: (error: Error) => void;
}

/** In a checkout the thread is TypeScript, for which a new thread has no loader of its own: it registers one first. */
const FROM_SOURCE = `const { workerData } = require('node:worker_threads');
import(workerData.loader).then(({ register }) => { register(); return import(workerData.thread); });`;

function startThread(folder: string | null): Worker {
  const start: PgliteStart = { folder };
  if (!import.meta.url.endsWith('.ts')) {
    return new Worker(new URL('./pglite-thread.js', import.meta.url), { workerData: start });
  }
  // By its place: `require.resolve` would find the CommonJS half, which cannot register a loader here.
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx/package.json'));
  const loader = new URL('./dist/esm/api/index.mjs', tsx).href;
  const thread = new URL('./pglite-thread.ts', import.meta.url).href;
  return new Worker(FROM_SOURCE, { eval: true, workerData: { ...start, loader, thread } });
}

/**
 * PostgreSQL without a server, in `folder` (made if need be) or in memory (null). The folder must belong to this process: see `holdFolder`.
 * @throws StoreError `unopened`.
 */
export async function openPglite(folder: string | null): Promise<Db> {
  const thread = startThread(folder);
  const pending = new Map<number, Pending>();
  const turnstile = createTurnstile();
  let lastId = 0;
  let closed: Error | null = null;

  const end = (error: Error) => {
    closed ??= error;
    for (const { reject } of pending.values()) reject(closed);
    pending.clear();
  };
  const send: Send = (sql, parameters) =>
    new Promise((resolve, reject) => {
      if (closed) return reject(closed);
      const id = ++lastId;
      pending.set(id, { resolve, reject });
      thread.postMessage({ id, sql, parameters: parameters && bindable(parameters) } satisfies PgliteRequest);
    });
  const exited = new Promise<void>((resolve) => {
    thread.once('exit', () => {
      end(new StoreError('closed', 'The store is closed'));
      resolve();
    });
  });
  const opened = new Promise<readonly Row[]>((resolve, reject) => pending.set(0, { resolve, reject }));
  thread.on('error', (error) => end(new StoreError('lost', 'The thread of the store ended', { cause: error })));
  thread.on('message', (reply: PgliteReply) => {
    const waiting = pending.get(reply.id);
    pending.delete(reply.id);
    if ('refusal' in reply) waiting?.reject(statementError(reply.refusal));
    else waiting?.resolve(reply.rows);
  });
  try {
    await opened;
  } catch (error) {
    await exited;
    throw new StoreError('unopened', `The store in ${folder ?? 'memory'} cannot be opened`, { cause: error });
  }

  return {
    kind: 'pglite',
    query: ((sql: string, parameters: readonly unknown[] = []) =>
      turnstile.pass(() => send(sql, parameters))) as Queryable['query'],
    exec: (sql) =>
      turnstile.alone(async () => {
        try {
          await send(sql, null);
        } catch (error) {
          // Texts bring transactions of their own; one that broke off would swallow everything that follows.
          await send('rollback', []).catch(() => {});
          throw error;
        }
      }),
    transaction: (work) => turnstile.alone(() => runTransaction(send, work)),
    async close() {
      if (!closed) thread.postMessage('close');
      await exited;
    },
  };
}
