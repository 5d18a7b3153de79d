import { promisify } from 'node:util';
import { constants, gzip } from 'node:zlib';
import { Meilisearch, MeilisearchApiError } from 'meilisearch';
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
   * Sends documents as NDJSON, compressed. Sent once. Several answers where they are more than fits into one upload.
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
function refusal(status: number, said: { code?: string; message?: string }, what: string, cause?: unknown) {
  const why = (said.message ?? `status ${status}`).slice(0, REASON_CHARACTERS);
  const isKey = status === 401 || status === 403;
  return new EngineError(
    said.code ?? `status-${status}`,
    isKey
      ? `Meilisearch does not accept its key for ${what}: ${why} “accredex index keys” makes keys that are enough`
      : `Meilisearch refused ${what}: ${why}`,
    { cause, retryable: RETRYABLE_STATUS.has(status), facts: { status } },
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
  if (error instanceof MeilisearchApiError)
    return refusal(error.response.status, error.cause ?? { message: error.message }, what, error);
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
  const timeout = input.hurries ? HURRIED_TIMEOUT_MS : REQUEST_TIMEOUT_MS;
  const mostRetries = input.hurries ? 1 : MAX_RETRIES;
  const client = new Meilisearch({
    host: input.url,
    ...(input.key === null ? {} : { apiKey: input.key }),
    timeout,
    requestInit: { headers: { 'accept-encoding': 'identity' } },
  });
  const http = client.httpRequest;

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

  return {
    async get<T>(path: string) {
      try {
        return await guarded(`GET ${path}`, mostRetries, () => http.get<T>({ path }));
      } catch (error) {
        if (error instanceof EngineError && error.facts.status === 404) return null;
        throw error;
      }
    },
    ask: <T>(path: string, body: unknown) =>
      guarded(`POST ${path}`, mostRetries, () => http.post<T>({ path, body: body as Record<string, unknown> })),
    send: <T>(method: 'post' | 'patch' | 'delete', path: string, body?: unknown) =>
      guarded(`${method.toUpperCase()} ${path}`, 0, () =>
        http[method]<T>({ path, ...(body === undefined ? {} : { body: body as Record<string, unknown> }) }),
      ),
    async upload<T>(path: string, lines: readonly unknown[]) {
      const answers: T[] = [];
      for (const payload of payloadsOf(lines)) answers.push(await sendLines<T>(path, payload));
      return answers;
    },
  };

  // The client library turns every body into JSON, but this one is a series of JSON texts.
  function sendLines<T>(path: string, payload: string): Promise<T> {
    return guarded(`POST ${path}`, 0, async () => {
      const response = await fetch(new URL(path, `${input.url.replace(/\/+$/, '')}/`), {
        method: 'POST',
        headers: {
          ...(input.key === null ? {} : { authorization: `Bearer ${input.key}` }),
          'content-type': 'application/x-ndjson',
          'content-encoding': 'gzip',
          'accept-encoding': 'identity',
        },
        body: new Uint8Array(await compressed(payload, { level: constants.Z_BEST_SPEED })),
        signal: AbortSignal.timeout(UPLOAD_TIMEOUT_MS),
      });
      const text = await response.text();
      if (!response.ok) throw refusal(response.status, saidIn(text), `POST ${path}`);
      return JSON.parse(text) as T;
    });
  }
}
