import { AsyncResource } from 'node:async_hooks';
import { StoreError } from '../../errors.ts';
import { createNesting } from './nesting.ts';

/**
 * More callers than this waiting for one connection means that something is stuck: better an error than a growing
 * queue.
 */
const MAX_WAITING_CALLS = 20_000;

interface Waiting {
  readonly alone: boolean;
  readonly start: () => void;
}

/**
 * Lets callers of one connection through in the order in which they came: single statements together, a transaction
 * alone.
 */
export interface Turnstile {
  /**
   * Calls `send` as soon as no transaction stands before it. `send` must hand its statement over before it first waits.
   */
  pass<T>(send: () => Promise<T>): Promise<T>;
  /** Runs `work` while nobody else passes. */
  alone<T>(work: () => Promise<T>): Promise<T>;
}

/**
 * Opens a turnstile. A caller that waits for a statement of its own from inside its transaction would wait for ever:
 * that is refused.
 */
export function createTurnstile(): Turnstile {
  const waiting: Waiting[] = [];
  const nesting = createNesting();
  let occupied = false;

  const admit = () => {
    while (!occupied) {
      const next = waiting.shift();
      if (!next) return;
      occupied = next.alone;
      next.start();
    }
  };
  const queue = <T>(alone: boolean, start: () => Promise<T>): Promise<T> => {
    nesting.refuse();
    if (waiting.length >= MAX_WAITING_CALLS)
      throw new StoreError('busy', `More than ${MAX_WAITING_CALLS} statements wait for the store`, { retryable: true });
    return new Promise<T>((resolve, reject) => {
      // Bound to the caller, since it may be another one whose end lets it start.
      waiting.push({ alone, start: AsyncResource.bind(() => void start().then(resolve, reject)) });
      admit();
    });
  };
  return {
    pass: async (send) => queue(false, send),
    alone: async (work) =>
      queue(true, async () => {
        try {
          return await nesting.within(work);
        } finally {
          occupied = false;
          // Not in this turn: what was just resolved goes first.
          queueMicrotask(admit);
        }
      }),
  };
}
