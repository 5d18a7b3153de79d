import { AppError } from '../services/errors.ts';

/**
 * Pieces of work that wait for engine and store at the same time. More of them make no answer faster, only every answer
 * later.
 */
const AT_ONCE = 4;
/** Requests that wait for their turn. Beyond that the next one is told to come back. */
const MOST_WAITING = 250;

/** Too many requests wait already. */
export class BusyError extends AppError {}
/** The client went away, or its time is over: nobody waits for this work any more. */
export class GoneError extends AppError {}

interface Waiting {
  readonly start: () => void;
}

/** Lets work begin in the order in which it came, a few pieces at the same time. */
export interface Turns {
  /**
   * Runs `work` when it is its turn; what nobody waits for any more gives its place up.
   * @throws BusyError where too many wait, GoneError where `signal` is aborted before or after the work.
   */
  take<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T>;
}

const gone = () => new GoneError('gone', 'Nobody waits for this answer any more');

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
      // A part that never answers holds its turn no longer than somebody waits for it.
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
