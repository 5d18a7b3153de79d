import { promisify } from 'node:util';
import { constants, gzip } from 'node:zlib';
import { request } from 'undici';
import { EngineError, messageOf } from '../../services/errors.ts';

/** Milliseconds after which the answer to a search is of no use any more. */
const REQUEST_TIMEOUT_MS = 10_000;
const HURRIED_TIMEOUT_MS = 2_500;
/** Milliseconds for an upload: 1 000 documents are some megabytes. */
const UPLOAD_TIMEOUT_MS = 120_000;
/**
 * Bytes of one upload before it is compressed. A server takes 100 MB; it unpacks, and refuses the whole of what is
 * larger.
 */
const MAX_UPLOAD_BYTES = 64_000_000;
const compressed = promisify(gzip);

/** How often a request that changes nothing is repeated where the connection broke. */
const MAX_RETRIES = 2;

/** Ids become part of addresses, and the client library does not escape them. */
const UID = /^[A-Za-z0-9_-]{1,200}$/;

/** A server of Meilisearch. Every failure is an `EngineError`. */
export interface MeilisearchServer {
  /** Reads. Repeated where the connection broke. Null where there is nothing (404). */
  get<T>(path: string): Promise<T | null>;
  /** Reads, with a body that changes nothing. Repeated where the connection broke. */
  ask<T>(path: string, body: unknown): Promise<T>;
  /** Changes something. Sent once. */
  send<T>(method: 'post' | 'patch' | 'delete', path: string, body?: unknown): Promise<T>;
  /**
   * Sends documents as NDJSON, compressed unless the server is on the same machine. Sent once. There are several
   * answers where the documents do not fit into one upload.
   */
  upload<T>(path: string, lines: readonly unknown[]): Promise<T[]>;
}

/** An index's name as part of an address. */
export function uid(name: string): string {
  if (!UID.test(name)) throw new EngineError('invalid-index-name', `Not a name of an index: ${name.slice(0, 200)}`);
  return name;
}

const RETRYABLE_STATUS = new Set([408, 429, 502, 503, 504]);

/** How much of a refusal's text is repeated. */
const REASON_CHARACTERS = 300;

/** A refusal, with the server's own code and reason where it gave them. A proxy gives none. */
function refusal(status: number, said: { code?: string; message?: string }, what: string) {
  const why = (said.message ?? `status ${status}`).slice(0, REASON_CHARACTERS);
  const isKey = status === 401 || status === 403;
  return new EngineError(
    said.code ?? `status-${status}`,
    isKey
      ? `Meilisearch does not accept its key for ${what}: ${why} “accredex index keys” makes keys that are enough`
      : `Meilisearch refused ${what}: ${why}`,
    { retryable: RETRYABLE_STATUS.has(status), facts: { status } },
  );
}

/** What a refusal says, where it is in the server's form. */
function saidIn(text: string): { code?: string; message?: string } {
  try {
    const { code, message } = JSON.parse(text) as Record<string, unknown>;
    return {
      ...(typeof code === 'string' ? { code } : {}),
      message: typeof message === 'string' ? message : text,
    };
  } catch {
    return { message: text };
  }
}

/** Why a request failed. A broken connection, a deadline and a proxy's page count as a server out of reach. */
function engineError(error: unknown, what: string): EngineError {
  if (error instanceof EngineError) return error;
  const reason = error instanceof SyntaxError ? 'the answer is not JSON' : messageOf(error);
  return new EngineError('unreachable', `Meilisearch did not answer ${what}: ${reason}`, {
    cause: error,
    retryable: true,
  });
}

/** Documents as the bodies of uploads: one line each. */
function* payloadsOf(lines: readonly unknown[]): Generator<string> {
  let [payload, bytes] = ['', 0];
  for (const line of lines) {
    const text = `${JSON.stringify(line)}\n`;
    const size = Buffer.byteLength(text);
    if (bytes > 0 && bytes + size > MAX_UPLOAD_BYTES) {
      yield payload;
      [payload, bytes] = ['', 0];
    }
    payload += text;
    bytes += size;
  }
  if (bytes > 0) yield payload;
}

/** An address of the same machine. */
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE';

/** One request of one attempt. */
interface Sent {
  readonly method: Method;
  /** In milliseconds, for the whole of it. */
  readonly timeout: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

/**
 * Opens a server without asking it anything. Answers are asked for uncompressed, because compressed ones come in pieces
 * and wait 40 ms for a delayed acknowledgement.
 */
export function openMeilisearch(input: {
  readonly url: string;
  readonly key: string | null;
  /** True where somebody else can answer instead: then we wait less and ask once more only. */
  readonly hurries?: boolean;
}): MeilisearchServer {
  const { url, key, hurries = false } = input;
  const timeout = hurries ? HURRIED_TIMEOUT_MS : REQUEST_TIMEOUT_MS;
  const mostRetries = hurries ? 1 : MAX_RETRIES;
  // Compressing takes a twentieth of the work of filling, and on the same machine saves nothing.
  const isNear = LOOPBACK.test(new URL(url).hostname);
  const base = `${url.replace(/\/+$/, '')}/`;
  const always = {
    'accept-encoding': 'identity',
    'content-type': 'application/json',
    ...(key === null ? {} : { authorization: `Bearer ${key}` }),
  };

  const guarded = async <T>(what: string, retries: number, work: () => Promise<T>): Promise<T> => {
    const since = performance.now();
    for (let attempt = 0; ; attempt += 1) {
      try {
        return await work();
      } catch (thrown) {
        const error = engineError(thrown, what);
        const isSlow = performance.now() - since >= timeout;
        if (error.code !== 'unreachable' || attempt >= retries || isSlow) throw error;
      }
    }
  };

  const once = async <T>(path: string, { method, timeout, headers = {}, body }: Sent): Promise<T> => {
    const answer = await request(new URL(path, base), {
      method,
      headers: { ...always, ...headers },
      signal: AbortSignal.timeout(timeout),
      ...(body === undefined ? {} : { body }),
    });
    const text = await answer.body.text();
    if (answer.statusCode < 200 || answer.statusCode > 299)
      throw refusal(answer.statusCode, saidIn(text), `${method} ${path}`);
    return (text === '' ? undefined : JSON.parse(text)) as T;
  };

  const send = <T>(method: Method, path: string, retries: number, body?: unknown): Promise<T> =>
    guarded(`${method} ${path}`, retries, () =>
      once<T>(path, { method, timeout, ...(body === undefined ? {} : { body: JSON.stringify(body) }) }),
    );

  return {
    async get<T>(path: string) {
      try {
        return await send<T>('GET', path, mostRetries);
      } catch (error) {
        if (error instanceof EngineError && error.facts.status === 404) return null;
        throw error;
      }
    },
    ask: (path, body) => send('POST', path, mostRetries, body),
    send: (method, path, body) => send(method.toUpperCase() as Method, path, 0, body),
    async upload<T>(path: string, lines: readonly unknown[]) {
      const answers: T[] = [];
      for (const payload of payloadsOf(lines)) {
        const headers = {
          'content-type': 'application/x-ndjson',
          ...(isNear ? {} : { 'content-encoding': 'gzip' }),
        };
        const body = isNear ? payload : await compressed(payload, { level: constants.Z_BEST_SPEED });
        const sent: Sent = { method: 'POST', timeout: UPLOAD_TIMEOUT_MS, headers, body };
        answers.push(await guarded(`POST ${path}`, 0, () => once<T>(path, sent)));
      }
      return answers;
    },
  };
}
