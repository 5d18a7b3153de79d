import { StoreError } from '../errors.ts';
import type { Queryable, Row, Transaction } from './db.ts';

/** One connection: `parameters` null = several statements without any. */
export type Send = (sql: string, parameters: readonly unknown[] | null) => Promise<readonly Row[]>;

const withoutZero = (value: unknown): unknown =>
  typeof value === 'string' && value.includes('\0') ? value.replaceAll('\0', '') : value;

/** Parameters as they can be sent: PostgreSQL holds no character zero in any text, and sources do send it. */
export function bindable(parameters: readonly unknown[]): unknown[] {
  return parameters.map((value) => (Array.isArray(value) ? value.map(withoutZero) : withoutZero(value)));
}

/**
 * Begins, works, and commits or rolls back. A statement that failed inside spoils the whole transaction even where `work` caught its error: PostgreSQL would
 * answer such a commit with a silent rollback.
 * @throws StoreError `aborted` in that case; else whatever `work` throws.
 */
export async function runTransaction<T>(send: Send, work: (tx: Transaction) => Promise<T>): Promise<T> {
  let refused: unknown = null;
  const watched: Send = async (sql, parameters) => {
    try {
      return await send(sql, parameters);
    } catch (error) {
      refused ??= error;
      throw error;
    }
  };
  const tx: Transaction = {
    query: ((sql: string, parameters: readonly unknown[] = []) => watched(sql, parameters)) as Queryable['query'],
    exec: async (sql) => {
      await watched(sql, null);
    },
  };
  await send('begin', []);
  let result: T;
  try {
    result = await work(tx);
    if (refused !== null)
      throw new StoreError('aborted', 'A statement of the transaction failed; nothing of it was kept', {
        cause: refused,
      });
  } catch (error) {
    await send('rollback', []).catch(() => {});
    throw error;
  }
  await send('commit', []);
  return result;
}
