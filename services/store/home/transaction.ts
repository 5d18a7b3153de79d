import { StoreError } from '../../errors.ts';
import type { Queryable, Row, Transaction } from './db.ts';

/** Sends statements over one connection. Where `parameters` is null, the text may hold several statements. */
export type Send = (sql: string, parameters: readonly unknown[] | null) => Promise<readonly Row[]>;

const withoutZero = (value: unknown): unknown =>
  typeof value === 'string' && value.includes('\0') ? value.replaceAll('\0', '') : value;

/** Removes the character zero from parameters: PostgreSQL holds it in no text, but sources send it. */
export function bindable(parameters: readonly unknown[]): unknown[] {
  return parameters.map((value) => (Array.isArray(value) ? value.map(withoutZero) : withoutZero(value)));
}

/**
 * A transaction that waits this long for its program is given up. Every reader of changes waits for it, and with PGlite
 * everybody does.
 */
export const IDLE_IN_TRANSACTION_MS = 60_000;

/** Watches the statements of one transaction. */
interface Watch {
  readonly send: Send;
  /** Rejects as soon as no statement was sent for `IDLE_IN_TRANSACTION_MS`. */
  readonly idle: Promise<never>;
  /**
   * From now on statements are refused, because they would run outside the transaction. Resolves once none is under way
   * any more, with the error of one that failed, or null.
   */
  end(): Promise<unknown>;
}

function watchStatements(send: Send): Watch {
  const running = new Set<Promise<unknown>>();
  let refused: unknown = null;
  let over = false;
  let timer: NodeJS.Timeout | undefined;
  let giveUp = (_: Error) => {};
  const idle = new Promise<never>((_, reject) => {
    giveUp = reject;
  });
  const awaitNext = () => {
    if (over || running.size > 0) return;
    timer = setTimeout(() => {
      const said = 'The transaction waited for something else than the store; nothing of it was kept';
      giveUp(new StoreError('idle-transaction', said, { facts: { afterMs: IDLE_IN_TRANSACTION_MS } }));
    }, IDLE_IN_TRANSACTION_MS);
  };
  awaitNext();
  return {
    idle,
    async send(sql, parameters) {
      if (over) throw new StoreError('transaction-over', 'A statement came after the end of its transaction');
      clearTimeout(timer);
      const statement = send(sql, parameters);
      running.add(statement);
      try {
        return await statement;
      } catch (error) {
        refused ??= error;
        throw error;
      } finally {
        running.delete(statement);
        awaitNext();
      }
    },
    async end() {
      over = true;
      clearTimeout(timer);
      await Promise.allSettled(running);
      return refused;
    },
  };
}

/**
 * Begins a transaction, runs `work`, and commits or rolls back.
 * A statement that fails inside spoils the whole transaction, also where `work` catches its error: PostgreSQL would
 * answer the commit with a silent rollback, so we throw. Statements that `work` has not awaited when it ends are
 * refused, because they would run outside the transaction.
 * @throws StoreError `aborted`, `idle-transaction`; else whatever `work` throws.
 */
export async function runTransaction<T>(send: Send, work: (tx: Transaction) => Promise<T>): Promise<T> {
  await send('begin', []);
  const watch = watchStatements(send);
  const tx: Transaction = {
    query: ((sql: string, parameters: readonly unknown[] = []) => watch.send(sql, parameters)) as Queryable['query'],
    exec: async (sql) => {
      await watch.send(sql, null);
    },
  };
  let result: T;
  try {
    result = await Promise.race([work(tx), watch.idle]);
    const refused = await watch.end();
    if (refused !== null)
      throw new StoreError('aborted', 'A statement of the transaction failed; nothing of it was kept', {
        cause: refused,
      });
  } catch (error) {
    await watch.end();
    await send('rollback', []).catch(() => {});
    throw error;
  }
  await send('commit', []);
  return result;
}
