import { AppError } from '../services/errors.ts';

/**
 * How many pieces of work use engine and store at the same time. More would make no answer faster and every answer
 * later.
 */
const AT_ONCE = 4;
/** How many requests may wait for their turn. The next one is told to come back. */
const MOST_WAITING = 250;

/** Too many requests wait already. */
export class BusyError extends AppError {}
/** The client has left, or its time is over: nobody waits for this work any more. */
export class GoneError extends AppError {}

interface Waiting {
  readonly start: () => void;
}

/** Begins work in the order in which it came, a few pieces at the same time. */
export interface Turns {
  /**
   * Runs `work` when it is its turn. Work for which nobody waits any more gives up its place.
   * @throws BusyError where too many wait, GoneError where `signal` is aborted before or after the work.
   */
  take<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T>;
}

const gone = () => new GoneError('gone', 'Nobody waits for this answer any more');

/** Makes the queue. It is in memory, for one process. */
export function createTurns({ atOnce = AT_ONCE, mostWaiting = MOST_WAITING } = {}): Turns {
  const waiting = new Set<Waiting>();
  let running = 0;

  const leave = (): void => {
    running--;
    const [next] = waiting;
    if (next === undefined) return;
    waiting.delete(next);
    next.start();
  };
  const enter = (signal: AbortSignal): Promise<void> => {
    if (signal.aborted) return Promise.reject(gone());
    if (running < atOnce) {
      running++;
      return Promise.resolve();
    }
    if (waiting.size >= mostWaiting)
      return Promise.reject(new BusyError('busy', `More than ${mostWaiting} requests wait`, { retryable: true }));
    return new Promise((resolve, reject) => {
      const given = () => {
        waiting.delete(entry);
        reject(gone());
      };
      const entry: Waiting = {
        start: () => {
          signal.removeEventListener('abort', given);
          running++;
          resolve();
        },
      };
      waiting.add(entry);
      signal.addEventListener('abort', given, { once: true });
    });
  };
  return {
    async take(signal, work) {
      await enter(signal);
      // A part that never answers must not hold its turn longer than somebody waits for it.
      let onAbort = (): void => {};
      const aborted = new Promise<never>((_, reject) => {
        onAbort = () => reject(gone());
        if (signal.aborted) onAbort();
      });
      signal.addEventListener('abort', onAbort, { once: true });
      try {
        return await Promise.race([aborted, signal.aborted ? aborted : work()]);
      } finally {
        signal.removeEventListener('abort', onAbort);
        leave();
      }
    },
  };
}
