import { request as ask, type Dispatcher } from 'undici';
import { FetchError } from '../errors.ts';
import {
  dropBody,
  errorText,
  freshOutcome,
  isPassing,
  isReset,
  one,
  outcomeOfError,
  reservation,
  statusOutcome,
} from './answer.ts';
import { type ConnectionDeps, createConnections } from './connections.ts';
import {
  type Authorise,
  type Headers,
  type Hop,
  nextHop,
  type OutgoingRequest,
  parseUrl,
  type Sent,
  signed,
} from './hop.ts';
import { hostTurns } from './host-turns.ts';
import { type Linked, linked } from './linked.ts';
import { type FetchOutcome, failed } from './outcome.ts';
import { ATTEMPTS, type Attempted, CLOCK, type Pacing, persevere } from './pacing.ts';

const MAX_REDIRECTS = 5;
/** A server that makes its answer only when it is asked begins to send it within this time. */
const HEADERS_TIMEOUT_MS = 120_000;
/** More than anything that we send: bodies are for tokens and queries, not for uploads. */
const MAX_SENT_BYTES = 1_000_000;
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** Limits and permissions of one request. */
export interface SendOptions {
  /** The most decoded bytes that are taken. */
  readonly maxBytes: number;
  /** How many bytes are taken of an answer that refuses. None where absent. */
  readonly errorBytes?: number;
  /** For one attempt, from its first turn on, with redirects and body. */
  readonly deadlineMs: number;
  /** For how long a body may bring next to nothing. For tests. */
  readonly windowMs?: number;
  /** True where the operator configured this address, so that its first hop may be private. */
  readonly trusted?: boolean;
  /** 1 for a caller that repeats requests by its own rules. */
  readonly attempts?: number;
  /** Breaks off the request and the pauses before it. The end of the client does so, too. */
  readonly stopped?: AbortSignal;
}

/** A GET, with what is already known of its answer. */
export interface GetOptions extends SendOptions {
  readonly headers?: Headers;
  readonly authorise?: Authorise;
  /** Validators of what is already known. A 304 then ends as `unchanged`. */
  readonly etag?: string | null;
  readonly lastModified?: string | null;
}

/**
 * The only way to the web. It promises:
 * - At most five redirects, none of them from https to http. The address of every hop is checked after its look-up, and
 *   the connection goes to the checked address.
 * - No credentials go to another origin.
 * - Bytes and time have limits.
 * - No error contains an address that the caller did not name or the server did not send.
 * - A host gets two requests at once, and the pause that it asks for. After 429, 503, or a reset before the answer, a
 *   request is repeated within a minute.
 */
export interface HttpClient {
  send(request: OutgoingRequest, options: SendOptions): Promise<FetchOutcome>;
  get(url: string, options: GetOptions): Promise<FetchOutcome>;
  /** Repeats `attempt` with the same pauses, for a caller whose answer may break off while it is read. */
  again<T>(attempt: () => Promise<Attempted<T>>, attempts: number, stopped?: AbortSignal): Promise<T>;
  close(): Promise<void>;
}

/** What the client needs. */
export interface HttpDeps extends ConnectionDeps {
  /** Where absent, the clock's own. */
  readonly pacing?: Pacing;
}

const isWell = (method: Hop['method'], status: number) => status === 200 || (method === 'POST' && status === 201);

/** The reason why access could not be prepared is not passed on, because its words may contain what is secret. */
async function sentAs(hop: Hop, first: URL, request: OutgoingRequest): Promise<Sent> {
  try {
    return await signed(hop, first, request);
  } catch (error) {
    const retryable = error instanceof FetchError && error.retryable;
    throw new FetchError('access-denied', 'what gives access to the source could not be made', { retryable });
  }
}

/** Makes the client. `close` ends its connections and pauses. */
export function createHttpClient(deps: HttpDeps): HttpClient {
  const userAgent = `Accredex/0.1 (federated catalogue of micro-credentials${deps.contact ? `; +${deps.contact}` : ''})`;
  const { pacing = CLOCK } = deps;
  const connections = createConnections(deps);
  const closing = new AbortController();
  const turns = hostTurns(pacing);

  /** Makes `attempt` until it ends well, as long as neither the client ends nor the caller stops it. */
  async function insist<T>(attempt: () => Promise<Attempted<T>>, attempts: number, stopped?: AbortSignal): Promise<T> {
    const over = linked([closing.signal, stopped]);
    try {
      return await persevere(attempt, attempts, pacing, over.signal);
    } finally {
      over.free();
    }
  }

  /**
   * One request and its redirects. Each hop waits for its turn at its own host; the last turn lasts until the body was
   * read.
   */
  async function exchange(
    first: URL,
    request: OutgoingRequest,
    options: SendOptions,
  ): Promise<Attempted<FetchOutcome>> {
    const over = linked([closing.signal, options.stopped]);
    const attempted = await followed(first, request, options, over);
    if (attempted.ended.state !== 'fresh') over.free();
    return attempted;
  }

  async function followed(
    first: URL,
    request: OutgoingRequest,
    options: SendOptions,
    over: Linked,
  ): Promise<Attempted<FetchOutcome>> {
    let hop: Hop = { method: request.method, url: first, body: request.body ?? null };
    let signal: AbortSignal | undefined;
    const end = (ended: FetchOutcome, againAfter: number | null = null) => ({ ended, againAfter });
    for (let hops = 0; hops <= MAX_REDIRECTS; hops++) {
      const { method, url, body } = hop;
      let answer: Dispatcher.ResponseData;
      let sent: Sent;
      let release: (() => void) | null = null;
      try {
        release = await turns.take(url.host, signal ?? over.signal);
        if (over.signal.aborted) throw new FetchError('network', 'it was broken off', { retryable: true });
        signal ??= over.within(options.deadlineMs);
        sent = await sentAs(hop, first, request);
        answer = await ask(sent.url, {
          method,
          body,
          dispatcher: connections.agent(hops === 0 && options.trusted === true),
          headers: {
            ...sent.headers,
            'user-agent': userAgent,
            'accept-encoding': 'gzip, br',
          },
          headersTimeout: Math.min(options.deadlineMs, HEADERS_TIMEOUT_MS),
          bodyTimeout: options.deadlineMs,
          signal,
        });
      } catch (error) {
        release?.();
        // The server may have acted on a body before the connection broke, so such a request is not repeated.
        return end(outcomeOfError(error), method !== 'POST' && isReset(error) ? 0 : null);
      }
      answer.body.once('close', release);
      const status = answer.statusCode;
      if (isWell(method, status)) {
        answer.body.once('close', over.free);
        return end(freshOutcome(answer, url, options));
      }
      const isRedirect = status === 304 || REDIRECTS.has(status);
      const said = isRedirect || isPassing(status) ? null : await errorText(answer, options);
      dropBody(answer);
      if (status === 304) return end({ state: 'unchanged', ...reservation(answer) });
      if (!REDIRECTS.has(status)) {
        const outcome = statusOutcome(status, answer, said);
        if (!isPassing(status) || outcome.state !== 'failed') return end(outcome);
        const { retryAfterSeconds = 0 } = outcome;
        if (retryAfterSeconds > 0) turns.quiet(url.host, retryAfterSeconds);
        return end(outcome, retryAfterSeconds);
      }
      const next = nextHop(hop, sent, first, status, one(answer.headers.location));
      if ('state' in next) return end(next);
      hop = next;
    }
    return end(failed('redirect', `more than ${MAX_REDIRECTS} redirects`));
  }

  async function send(request: OutgoingRequest, options: SendOptions): Promise<FetchOutcome> {
    const first = parseUrl(request.url);
    if (!first) return failed('invalid-url', 'only http and https addresses are fetched');
    if (Buffer.byteLength(request.body ?? '') > MAX_SENT_BYTES)
      return failed('too-large', `at most ${MAX_SENT_BYTES} bytes are sent`);
    const attempts = options.attempts ?? ATTEMPTS;
    return insist(() => exchange(first, request, options), attempts, options.stopped);
  }

  return {
    send,
    get(url, { headers, authorise, etag, lastModified, ...options }) {
      const known = {
        ...(etag ? { 'if-none-match': etag } : {}),
        ...(lastModified ? { 'if-modified-since': lastModified } : {}),
      };
      const request = { method: 'GET', url, headers: { ...headers, ...known } } as const;
      return send(authorise ? { ...request, authorise } : request, options);
    },
    again: insist,
    async close() {
      closing.abort();
      await connections.close();
    },
  };
}
