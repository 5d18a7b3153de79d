import type { Db, Queryable } from './db.ts';
import { connectPglite, type PgliteConnection } from './pglite-connection.ts';
import { runTransaction, type Send } from './transaction.ts';
import { createTurnstile } from './turnstile.ts';

/** A store that was lost is opened again at most this often. */
const AGAIN_MS = 10_000;

/**
 * Opens PostgreSQL without a server, in `folder` (made if it does not exist) or in memory (null). The folder must
 * belong to this process: see `holdFolder`. A database that was given up, because the disk was full or a statement
 * never ended, is opened again when somebody asks next. Everything that was acknowledged is still there.
 * @throws StoreError `unopened`.
 */
export async function openPglite(folder: string | null): Promise<Db> {
  const turnstile = createTurnstile();
  let connection = await connectPglite(folder);
  let again: Promise<void> | null = null;
  let nextTry = 0;
  let closed = false;

  async function reconnect(why: Error): Promise<void> {
    // What was in memory only is gone with its thread.
    if (closed || folder === null || performance.now() < nextTry) throw why;
    nextTry = performance.now() + AGAIN_MS;
    const fresh = await connectPglite(folder);
    if (closed) await fresh.close();
    else connection = fresh;
  }
  /** Waits only where the connection was lost, because callers rely on the order of their statements. */
  async function connected(): Promise<PgliteConnection> {
    const why = connection.lost();
    if (why !== null) {
      again ??= reconnect(why).finally(() => {
        again = null;
      });
      await again;
    }
    return connection;
  }
  const send: Send = (sql, parameters) =>
    connection.lost() === null
      ? connection.send(sql, parameters)
      : connected().then((found) => found.send(sql, parameters));

  return {
    kind: 'pglite',
    query: ((sql: string, parameters: readonly unknown[] = []) =>
      turnstile.pass(() => send(sql, parameters))) as Queryable['query'],
    exec: (sql) =>
      turnstile.alone(async () => {
        const mine = await connected();
        try {
          await mine.send(sql, null);
        } catch (error) {
          // The text may contain a transaction of its own. One that broke off would swallow everything that follows.
          await mine.send('rollback', []).catch(() => {});
          throw error;
        }
      }),
    // One connection from beginning to end: on another one its statements would be outside the transaction.
    transaction: (work) => turnstile.alone(async () => runTransaction((await connected()).send, work)),
    async close() {
      closed = true;
      await again?.catch(() => {});
      await connection.close();
    },
  };
}
