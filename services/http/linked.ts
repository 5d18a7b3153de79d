import { setMaxListeners } from 'node:events';

/** A signal that ends with any of `signals`. `free` removes it from those of them that live on. */
export interface Linked {
  readonly signal: AbortSignal;
  free(): void;
}

/** Links signals to one. */
export function linked(signals: readonly (AbortSignal | undefined)[]): Linked {
  const control = new AbortController();
  const given = signals.filter((signal) => signal !== undefined);
  const free = () => {
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
  return { signal: control.signal, free };
}
