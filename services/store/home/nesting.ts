import { AsyncLocalStorage } from 'node:async_hooks';
import { StoreError } from '../../errors.ts';

/** Knows which callers are inside a transaction of one database. */
export interface Nesting {
  /** @throws StoreError `nested` for a caller inside a transaction that is still open. */
  refuse(): void;
  /** Runs `work` as the inside of a transaction. */
  within<T>(work: () => Promise<T>): Promise<T>;
}

/**
 * Refuses a transaction inside a transaction. The inner one would wait for another connection for ever: always where
 * there is one connection, and with several as soon as enough callers do so at once. We refuse in both homes, so that
 * the first attempt shows the mistake.
 */
export function createNesting(): Nesting {
  const inside = new AsyncLocalStorage<{ open: boolean }>();
  return {
    refuse() {
      if (inside.getStore()?.open)
        throw new StoreError('nested', 'Inside a transaction only its own statements may be waited for');
    },
    async within(work) {
      const token = { open: true };
      try {
        return await inside.run(token, work);
      } finally {
        token.open = false;
      }
    },
  };
}
