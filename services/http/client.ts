import { Agent, buildConnector, type Dispatcher, request } from 'undici';
import { FetchError, messageOf } from '../errors.ts';
import { type GuardDeps, guardAddress } from './address-guard.ts';
import { boundedBody } from './body.ts';
import { headerText, nextPage } from './header-text.ts';
import { type FailureReason, type FetchOutcome, failed } from './outcome.ts';

const MAX_REDIRECTS = 5;
const CONNECT_TIMEOUT_MS = 10_000;
/** A server that makes its answer when it is asked begins to send it within this time. */
const HEADERS_TIMEOUT_MS = 120_000;
/** Who asks for more is asked again at the usual time. */
const MAX_RETRY_AFTER_SECONDS = 86_400;
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
/** Headers that never come from a manifest or caller: they would change who is asked, or how the message is framed. */
const FORBIDDEN_HEADERS: ReadonlySet<string> = new Set([
  'host',
  'content-length',
  'transfer-encoding',
  'connection',
  'upgrade',
  'cookie',
  'te',
  'trailer',
]);
/** What another host than the one that the headers are for is told: nothing that could give access. */
const HEADERS_FOR_ANYONE: ReadonlySet<string> = new Set(['accept', 'accept-language']);

export interface GetOptions {
  readonly headers?: Readonly<Record<string, string>>;
  /** Validators of what is already known: a 304 ends as `unchanged`. */
  readonly etag?: string | null;
  readonly lastModified?: string | null;
  /** Most decoded bytes that are taken. */
  readonly maxBytes: number;
  /** For the whole exchange, redirects and body included. */
  readonly deadlineMs: number;
  /** How long a body may bring next to nothing; for tests. */
  readonly windowMs?: number;
  /** The operator configured this address: its first hop may be private. */
  readonly trusted?: boolean;
}

/**
 * The one way to the web. Promises: at most five redirects, none from https to http, every hop's address checked after its look-up and connected to as checked;
 * no credentials to another origin; bounded bytes and time; no address in an error that the caller did not name or the server did not send.
 */
export interface HttpClient {
  get(url: string, options: GetOptions): Promise<FetchOutcome>;
  close(): Promise<void>;
}

export interface HttpDeps extends GuardDeps {
  /** Who asks, in User-Agent; null = only the operator's own and allowed hosts are asked. */
  readonly contact: string | null;
}

function headersFor(url: URL, first: URL, options: GetOptions, userAgent: string): Record<string, string> {
  const headers: Record<string, string> = { 'user-agent': userAgent, 'accept-encoding': 'gzip, br' };
  for (const [name, value] of Object.entries(options.headers ?? {})) {
    const lower = name.toLowerCase();
    if (FORBIDDEN_HEADERS.has(lower) || /[\r\n\0]/.test(value) || !/^[A-Za-z0-9!#$%&'*+.^_`|~-]+$/.test(name)) continue;
    if (url.origin !== first.origin && !HEADERS_FOR_ANYONE.has(lower)) continue;
    headers[lower] = value;
  }
  if (options.etag) headers['if-none-match'] = options.etag;
  if (options.lastModified) headers['if-modified-since'] = options.lastModified;
  return headers;
}

function parseUrl(text: string, base?: URL): URL | null {
  try {
    const url = new URL(text, base);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url : null;
  } catch {
    return null;
  }
}

/** Where a redirect leads, or why it is not followed: nowhere, or from https to http. */
export function redirectTarget(from: URL, location: string | null): URL | FetchOutcome {
  const next = location === null ? null : parseUrl(headerText(location), from);
  if (next === null) return failed('redirect', 'a redirect leads nowhere');
  if (from.protocol === 'https:' && next.protocol === 'http:')
    return failed('redirect', 'a redirect leads from https to http');
  return next;
}

const one = (value: string | string[] | undefined): string | null =>
  Array.isArray(value) ? (value[0] ?? null) : (value ?? null);

/** Seconds, or a moment: that is measured by the server's own clock. NaN where it says neither. */
function retryAfter(text: string | null, date: string | null): number {
  if (text === null) return Number.NaN;
  return /^\s*\d+\s*$/.test(text) ? Number(text) : (Date.parse(text) - Date.parse(date ?? '')) / 1_000;
}

function statusOutcome(status: number, answer: Dispatcher.ResponseData): FetchOutcome {
  if (status === 404 || status === 410) return { state: 'gone', status };
  if (status === 401 || status === 403) return failed('access-denied', `the server answered ${status}`);
  const after = retryAfter(one(answer.headers['retry-after']), one(answer.headers.date));
  const outcome = failed('http-status', `the server answered ${status}`, status === 429 || status >= 500);
  return after > 0 && after <= MAX_RETRY_AFTER_SECONDS && outcome.state === 'failed'
    ? { ...outcome, retryAfterSeconds: after }
    : outcome;
}

/** A reset would be taken for the end of an answer that says no length: half of it would pass for the whole. */
function resetIsFailure(error: NodeJS.ErrnoException): void {
  if (error.code === 'ECONNRESET') error.code = 'ECONNABORTED';
}

/** Connects to the first of these addresses that takes a connection. */
function connectFirst(
  options: buildConnector.Options,
  [address = '', ...others]: readonly string[],
  connect: buildConnector.connector,
  callback: buildConnector.Callback,
): void {
  connect({ ...options, hostname: address }, (...answer) => {
    const [error, socket] = answer;
    if (error !== null && others.length > 0) return connectFirst(options, others, connect, callback);
    socket?.on('error', resetIsFailure);
    callback(...answer);
  });
}

/** Makes the client. `close` ends its connections. */
export function createHttpClient(deps: HttpDeps): HttpClient {
  const userAgent = `Accredex/0.1 (federated catalogue of micro-credentials${deps.contact ? `; +${deps.contact}` : ''})`;
  const connect = buildConnector({ timeout: CONNECT_TIMEOUT_MS });
  const agents = new Map<'trusted' | 'learnt', Agent>();

  function agentFor(trusted: boolean): Agent {
    const key = trusted ? 'trusted' : 'learnt';
    const known = agents.get(key);
    if (known) return known;
    const agent = new Agent({
      keepAliveTimeout: 4_000,
      connect: (options, callback) => {
        const port = Number(options.port || (options.protocol === 'https:' ? 443 : 80));
        guardAddress(options.hostname, port, trusted, deps).then(
          (guarded) => {
            if (guarded.isPublic && deps.contact === null) {
              callback(new FetchError('no-contact', 'set CONTACT before asking foreign hosts'), null);
              return;
            }
            // The name stays for TLS and the Host header; the socket goes to the address that was checked.
            const servername =
              options.protocol === 'https:' ? { servername: options.servername ?? options.hostname } : {};
            connectFirst({ ...options, ...servername }, guarded.addresses, connect, callback);
          },
          (error: unknown) => callback(error instanceof Error ? error : new Error(String(error)), null),
        );
      },
    });
    agents.set(key, agent);
    return agent;
  }

  async function get(text: string, options: GetOptions): Promise<FetchOutcome> {
    const first = parseUrl(text);
    if (!first) return failed('invalid-url', 'only http and https addresses are fetched');
    const signal = AbortSignal.timeout(options.deadlineMs);
    let url = first;
    for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
      let answer: Dispatcher.ResponseData;
      try {
        answer = await request(url, {
          dispatcher: agentFor(hop === 0 && options.trusted === true),
          headers: headersFor(url, first, options, userAgent),
          headersTimeout: Math.min(options.deadlineMs, HEADERS_TIMEOUT_MS),
          bodyTimeout: options.deadlineMs,
          signal,
        });
      } catch (error) {
        return outcomeOfError(error);
      }
      const status = answer.statusCode;
      if (status === 200) return freshOutcome(answer, url, options);
      // What else it says is not read: it may take as long as it likes to say it.
      answer.body.on('error', () => {});
      answer.body.destroy();
      if (status === 304) return { state: 'unchanged' };
      if (!REDIRECTS.has(status)) return statusOutcome(status, answer);
      const next = redirectTarget(url, one(answer.headers.location));
      if (!(next instanceof URL)) return next;
      url = next;
    }
    return failed('redirect', `more than ${MAX_REDIRECTS} redirects`);
  }

  return {
    get,
    async close() {
      await Promise.all([...agents.values()].map((agent) => agent.destroy()));
    },
  };
}

function freshOutcome(answer: Dispatcher.ResponseData, url: URL, options: GetOptions): FetchOutcome {
  const declared = Number(one(answer.headers['content-length']));
  if (Number.isFinite(declared) && declared > options.maxBytes) {
    answer.body.on('error', () => {});
    answer.body.destroy();
    return failed('too-large', `the server announces ${declared} bytes; at most ${options.maxBytes} are taken`);
  }
  return {
    state: 'fresh',
    url: url.href,
    mediaType: one(answer.headers['content-type']),
    etag: one(answer.headers.etag),
    lastModified: one(answer.headers['last-modified']),
    nextPage: nextPage(answer.headers.link, url.href),
    body: boundedBody(answer.body, one(answer.headers['content-encoding']), options.maxBytes, options.windowMs),
    cancel: () => {
      answer.body.on('error', () => {});
      answer.body.destroy();
    },
  };
}

const REASONS: ReadonlySet<string> = new Set<FailureReason>([
  'refused-address',
  'unknown-host',
  'no-contact',
  'too-large',
  'timeout',
  'network',
]);

function outcomeOfError(error: unknown): FetchOutcome {
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof FetchError && REASONS.has(cause.code))
      return failed(cause.code as FailureReason, cause.message, cause.retryable);
    if (cause.name === 'TimeoutError' || cause.name === 'HeadersTimeoutError' || cause.name === 'ConnectTimeoutError') {
      return failed('timeout', 'the server took too long', true);
    }
  }
  return failed('network', messageOf(error), true);
}
