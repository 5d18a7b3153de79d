import { Meilisearch, MeilisearchApiError } from 'meilisearch';
import { EngineError, messageOf } from '../../services/errors.ts';

/** Milliseconds after which the answer to a search is of no use any more. */
const REQUEST_TIMEOUT_MS = 10_000;
/** Milliseconds for an upload: 1 000 documents are some megabytes. */
const UPLOAD_TIMEOUT_MS = 120_000;
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
  /** Sends documents as NDJSON. Sent once. */
  upload<T>(path: string, lines: readonly unknown[]): Promise<T>;
}

/** An index's name as part of an address. */
export function uid(name: string): string {
  if (!UID.test(name)) throw new EngineError('invalid-index-name', `Not a name of an index: ${name.slice(0, 200)}`);
  return name;
}

const RETRYABLE_STATUS = new Set([408, 429, 502, 503, 504]);

/** The server's own code where it gave one. A proxy's answer, a broken connection and a deadline have none. */
function engineError(error: unknown, what: string): EngineError {
  if (error instanceof EngineError) return error;
  if (error instanceof MeilisearchApiError) {
    const code = error.cause?.code ?? `status-${error.response.status}`;
    return new EngineError(code, `Meilisearch refused ${what}: ${error.cause?.message ?? error.message}`, {
      cause: error,
      retryable: RETRYABLE_STATUS.has(error.response.status),
      facts: { status: error.response.status },
    });
  }
  const reason = error instanceof SyntaxError ? 'the answer is not JSON' : messageOf(error);
  return new EngineError('unreachable', `Meilisearch did not answer ${what}: ${reason}`, {
    cause: error,
    retryable: true,
  });
}

/**
 * Opens a server without asking it anything. Answers are asked for uncompressed, because compressed ones come in pieces
 * and wait 40 ms for a delayed acknowledgement.
 */
export function openMeilisearch(input: { readonly url: string; readonly key: string | null }): MeilisearchServer {
  const client = new Meilisearch({
    host: input.url,
    ...(input.key === null ? {} : { apiKey: input.key }),
    timeout: REQUEST_TIMEOUT_MS,
    requestInit: { headers: { 'accept-encoding': 'identity' } },
  });
  const http = client.httpRequest;

  const guarded = async <T>(what: string, retries: number, work: () => Promise<T>): Promise<T> => {
    for (let attempt = 0; ; attempt += 1) {
      try {
        return await work();
      } catch (thrown) {
        const error = engineError(thrown, what);
        if (error.code !== 'unreachable' || attempt >= retries) throw error;
      }
    }
  };

  return {
    async get<T>(path: string) {
      try {
        return await guarded(`GET ${path}`, MAX_RETRIES, () => http.get<T>({ path }));
      } catch (error) {
        if (error instanceof EngineError && error.facts.status === 404) return null;
        throw error;
      }
    },
    ask: <T>(path: string, body: unknown) =>
      guarded(`POST ${path}`, MAX_RETRIES, () => http.post<T>({ path, body: body as Record<string, unknown> })),
    send: <T>(method: 'post' | 'patch' | 'delete', path: string, body?: unknown) =>
      guarded(`${method.toUpperCase()} ${path}`, 0, () =>
        http[method]<T>({ path, ...(body === undefined ? {} : { body: body as Record<string, unknown> }) }),
      ),
    // The client library turns every body into JSON, but this one is a series of JSON texts.
    upload: <T>(path: string, lines: readonly unknown[]) =>
      guarded(`POST ${path}`, 0, async () => {
        const response = await fetch(new URL(path, `${input.url.replace(/\/+$/, '')}/`), {
          method: 'POST',
          headers: {
            ...(input.key === null ? {} : { authorization: `Bearer ${input.key}` }),
            'content-type': 'application/x-ndjson',
            'accept-encoding': 'identity',
          },
          body: `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`,
          signal: AbortSignal.timeout(UPLOAD_TIMEOUT_MS),
        });
        const text = await response.text();
        if (!response.ok)
          throw new EngineError(`status-${response.status}`, `Meilisearch refused documents: ${text.slice(0, 200)}`, {
            retryable: RETRYABLE_STATUS.has(response.status),
            facts: { status: response.status },
          });
        return JSON.parse(text) as T;
      }),
  };
}
