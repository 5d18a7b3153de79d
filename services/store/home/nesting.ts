import { AsyncLocalStorage } from 'node:async_hooks';
import { StoreError } from '../../errors.ts';

/** Knows which callers stand inside a transaction of one database. */
export interface Nesting {
  /** @throws StoreError `nested` for a caller inside a transaction that is still open. */
  refuse(): void;
  /** Runs `work` as the inside of a transaction. */
  within<T>(work: () => Promise<T>): Promise<T>;
}

/**
 * A transaction that waits for another connection waits for ever: with one connection always, with several as soon as
 * enough transactions do so at once. So it is refused in both homes, at the first attempt.
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
