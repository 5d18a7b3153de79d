import { FetchError } from '../errors.ts';
import type { HttpClient } from './client.ts';
import { type FetchOutcome, failed } from './outcome.ts';
import type { Attempted } from './pacing.ts';

/** How much may be asked in all, over every request together. */
export interface Bounds {
  readonly requests: number;
  /** Decoded bytes. */
  readonly bytes: number;
  readonly milliseconds: number;
}

/** A client that stops asking. `reached`: the bound that made it stop; null where none did. */
export interface BoundedClient extends HttpClient {
  readonly reached: () => keyof Bounds | null;
}

/**
 * A client for a look at somebody's server that a stranger asked for: nothing is asked twice, and beyond a bound nothing
 * is asked any more, as if the server had failed (`too-large`, `timeout`). What came until then counts. The time begins
 * with this call.
 */
export function boundedClient(client: HttpClient, bounds: Bounds, now: () => Date): BoundedClient {
  const until = now().getTime() + bounds.milliseconds;
  let [requests, bytes] = [0, 0];
  let reached: keyof Bounds | null = null;

  const stop = (bound: keyof Bounds): FetchOutcome => {
    reached ??= bound;
    const said = `no more than ${bounds[bound]} ${bound} are taken here`;
    return failed(bound === 'milliseconds' ? 'timeout' : 'too-large', said);
  };
  const over = (): keyof Bounds | null =>
    requests >= bounds.requests
      ? 'requests'
      : bytes >= bounds.bytes
        ? 'bytes'
        : now().getTime() >= until
          ? 'milliseconds'
          : null;

  async function* counted(body: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<Uint8Array> {
    try {
      for await (const chunk of body) {
        bytes += chunk.byteLength;
        if (bytes > bounds.bytes) {
          reached ??= 'bytes';
          throw new FetchError('too-large', `no more than ${bounds.bytes} bytes are taken here`);
        }
        yield chunk;
      }
    } catch (error) {
      if (error instanceof FetchError && error.code === 'too-large' && most < bounds.bytes) reached ??= 'bytes';
      if (now().getTime() >= until) reached ??= 'milliseconds';
      throw error;
    }
  }

  function bounded<T extends { readonly maxBytes: number; readonly deadlineMs: number }>(options: T): T {
    const deadlineMs = Math.min(options.deadlineMs, until - now().getTime());
    // One more than there may be, so that the count above tells a body that is too large from one that is exactly so.
    return { ...options, maxBytes: Math.min(options.maxBytes, bounds.bytes - bytes + 1), deadlineMs, attempts: 1 };
  }

  async function once<T extends { readonly maxBytes: number; readonly deadlineMs: number }>(
    options: T,
    ask: (options: T) => Promise<FetchOutcome>,
  ): Promise<FetchOutcome> {
    const bound = over();
    if (bound !== null) return stop(bound);
    requests++;
    const own = bounded(options);
    const outcome = await ask(own);
    if (outcome.state === 'failed' && now().getTime() >= until) reached ??= 'milliseconds';
    return outcome.state === 'fresh' ? { ...outcome, body: counted(outcome.body, own.maxBytes) } : outcome;
  }

  return {
    reached: () => reached,
    send: (request, options) => once(options, (own) => client.send(request, own)),
    get: (url, options) => once(options, (own) => client.get(url, own)),
    again: <T>(attempt: () => Promise<Attempted<T>>, _attempts: number, stopped?: AbortSignal) =>
      client.again(attempt, 1, stopped),
    close: () => client.close(),
  };
}
