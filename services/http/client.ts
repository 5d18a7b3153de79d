import { setMaxListeners } from 'node:events';
import { request as ask, type Dispatcher } from 'undici';
import { FetchError } from '../errors.ts';
import { dropBody, freshOutcome, isPassing, isReset, one, outcomeOfError, statusOutcome } from './answer.ts';
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
/** A server that makes its answer when it is asked begins to send it within this time. */
const HEADERS_TIMEOUT_MS = 120_000;
/** More than any question of ours: for tokens and queries, not for uploads. */
const MAX_SENT_BYTES = 1_000_000;
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

export interface SendOptions {
  /** Most decoded bytes that are taken. */
  readonly maxBytes: number;
  /** For one attempt from its first turn on, redirects and body included. */
  readonly deadlineMs: number;
  /** How long a body may bring next to nothing; for tests. */
  readonly windowMs?: number;
  /** The operator configured this address: its first hop may be private. */
  readonly trusted?: boolean;
  /** 1 for a caller who tries again itself, by its own rules. */
  readonly attempts?: number;
  /** Breaks off the request and the pauses before it, as the end of the client does. */
  readonly stopped?: AbortSignal;
}

export interface GetOptions extends SendOptions {
  readonly headers?: Headers;
  readonly authorise?: Authorise;
  /** Validators of what is already known: a 304 ends as `unchanged`. */
  readonly etag?: string | null;
  readonly lastModified?: string | null;
}

/**
 * The one way to the web. Promises: at most five redirects, none from https to http, every hop's address checked after
 * its look-up and connected to as checked; no credentials to another origin; bounded bytes and time; no address in an
 * error that the caller did not name or the server did not send. A host gets two requests at once, and the quiet that
 * it asks for; 429, 503 and a reset before the answer are tried again within a minute.
 */
export interface HttpClient {
  send(request: OutgoingRequest, options: SendOptions): Promise<FetchOutcome>;
  get(url: string, options: GetOptions): Promise<FetchOutcome>;
  /** Makes `attempt` again with the same pauses, for a caller whose answer may break off while it is read. */
  again<T>(attempt: () => Promise<Attempted<T>>, attempts: number, stopped?: AbortSignal): Promise<T>;
  close(): Promise<void>;
}

export interface HttpDeps extends ConnectionDeps {
  /** The clock's own by default. */
  readonly pacing?: Pacing;
}

const isWell = (method: Hop['method'], status: number) => status === 200 || (method === 'POST' && status === 201);

/** Why access could not be made stays where it was tried: its words may hold what is secret. */
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
  // As many requests listen for it as there are at once.
  setMaxListeners(0, closing.signal);

  /** Makes `attempt` until it ends well, as long as neither the client ends nor whoever asked. */
  async function insist<T>(attempt: () => Promise<Attempted<T>>, attempts: number, stopped?: AbortSignal): Promise<T> {
    const over = linked([closing.signal, stopped]);
    try {
      return await persevere(attempt, attempts, pacing, over.signal);
    } finally {
      over.free();
    }
  }

  /** One request and its redirects; each hop has its turn at its own host, the last until its body was read. */
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
        signal ??= AbortSignal.any([AbortSignal.timeout(options.deadlineMs), over.signal]);
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
        // What was sent in a body may have been taken before the connection broke.
        return end(outcomeOfError(error), method === 'GET' && isReset(error) ? 0 : null);
      }
      answer.body.once('close', release);
      const status = answer.statusCode;
      if (isWell(method, status)) {
        answer.body.once('close', over.free);
        return end(freshOutcome(answer, url, options));
      }
      dropBody(answer);
      if (status === 304) return end({ state: 'unchanged' });
      if (!REDIRECTS.has(status)) {
        const outcome = statusOutcome(status, answer);
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
