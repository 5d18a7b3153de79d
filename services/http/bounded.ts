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

/** What the guard says of a port, and of no address. */
const OF_A_PORT = /^port \d+ of /;

/**
 * A failure as a stranger may know it: whether a name of our own network exists, and where it leads, is nobody's
 * business, so that one and one that does not exist look alike.
 */
function discreet(outcome: FetchOutcome): FetchOutcome {
  if (outcome.state !== 'failed' || (outcome.reason !== 'refused-address' && outcome.reason !== 'unknown-host'))
    return outcome;
  return OF_A_PORT.test(outcome.detail)
    ? failed('refused-address', 'only the ports 80, 443, 8080 and 8443 are asked')
    : failed('unknown-host', 'there is no public address of this host');
}

/**
 * A client for a look at somebody's server that a stranger asked for: nothing is asked twice, and beyond a bound nothing
 * is asked any more, as if the server had failed (`too-large`, `timeout`). What came until then counts. No failure tells of
 * addresses that are not public. The time begins with this call.
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

  async function* counted(body: AsyncIterable<Uint8Array>, isOurs: boolean): AsyncGenerator<Uint8Array> {
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
      if (isOurs && error instanceof FetchError && error.code === 'too-large') reached ??= 'bytes';
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
    const outcome = discreet(await ask(own));
    // A server may say beforehand that it has more than we may take.
    const isOurs = own.maxBytes < options.maxBytes;
    if (outcome.state === 'failed' && outcome.reason === 'too-large' && isOurs) reached ??= 'bytes';
    if (outcome.state === 'failed' && now().getTime() >= until) reached ??= 'milliseconds';
    return outcome.state === 'fresh' ? { ...outcome, body: counted(outcome.body, isOurs) } : outcome;
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
