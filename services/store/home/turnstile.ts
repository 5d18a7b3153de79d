import { AsyncResource } from 'node:async_hooks';
import { StoreError } from '../../errors.ts';
import { createNesting } from './nesting.ts';

/**
 * More callers than this waiting for one connection mean that something is stuck. Then an error is better than a queue
 * that grows.
 */
const MAX_WAITING_CALLS = 20_000;

interface Waiting {
  readonly alone: boolean;
  readonly start: () => void;
}

/** Lets callers use one connection in the order in which they came: single statements together, a transaction alone. */
export interface Turnstile {
  /** Calls `send` as soon as no transaction is before it. `send` must hand its statement over before it first waits. */
  pass<T>(send: () => Promise<T>): Promise<T>;
  /** Runs `work` while nobody else uses the connection. */
  alone<T>(work: () => Promise<T>): Promise<T>;
}

/**
 * Makes a turnstile. A caller inside its own transaction that waits for a statement outside of it would wait for ever,
 * so this is refused.
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
      // Bound to this caller, because it may be another caller whose end lets this one start.
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
          // Not now: callers whose promise was just resolved go first.
          queueMicrotask(admit);
        }
      }),
  };
}
