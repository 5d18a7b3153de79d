import { setMaxListeners } from 'node:events';

/** A signal that ends with any of `signals`. */
export interface Linked {
  readonly signal: AbortSignal;
  /** A signal that ends with this one, or after so many milliseconds, as a `TimeoutError`. */
  within(milliseconds: number): AbortSignal;
  /** Removes it from those of the signals that live on, and stops its time. */
  free(): void;
}

/** Links signals to one. */
export function linked(signals: readonly (AbortSignal | undefined)[]): Linked {
  const control = new AbortController();
  const given = signals.filter((signal) => signal !== undefined);
  const timers: NodeJS.Timeout[] = [];
  const free = () => {
    for (const timer of timers) clearTimeout(timer);
    for (const signal of given) signal.removeEventListener('abort', end);
  };
  function end() {
    free();
    control.abort(given.find(({ aborted }) => aborted)?.reason);
  }
  for (const signal of given) {
    // As many requests as run at once listen to a signal, and each is freed. So many of them are no leak.
    setMaxListeners(0, signal);
    signal.addEventListener('abort', end, { once: true });
  }
  if (given.some(({ aborted }) => aborted)) end();
  // `AbortSignal.any` of a signal of `AbortSignal.timeout` may be collected before its time is over, and then never ends.
  const within = (milliseconds: number): AbortSignal => {
    const limit = new AbortController();
    const { signal } = control;
    if (signal.aborted) limit.abort(signal.reason);
    signal.addEventListener('abort', () => limit.abort(signal.reason), { once: true });
    const late = () => limit.abort(new DOMException('The time is over', 'TimeoutError'));
    timers.push(setTimeout(late, milliseconds).unref());
    return limit.signal;
  };
  return { signal: control.signal, within, free };
}
