import type { Dispatcher } from 'undici';
import { FetchError, messageOf } from '../errors.ts';
import { boundedBody, textOf } from './body.ts';
import { nextPage } from './header-text.ts';
import { type FailureReason, type FetchOutcome, failed } from './outcome.ts';

/** A server that asks for a longer pause is asked again at the usual time. */
const MAX_RETRY_AFTER_SECONDS = 86_400;
/** States that may pass within seconds: too many requests, and not available just now. */
const PASSING: ReadonlySet<number> = new Set([429, 503]);
const RESETS: ReadonlySet<string> = new Set(['ECONNRESET', 'ECONNABORTED', 'EPIPE', 'UND_ERR_SOCKET']);

/** True for a state that may pass within seconds. */
export const isPassing = (status: number) => PASSING.has(status);

/** The value of a header that should stand once. */
export const one = (value: string | string[] | undefined): string | null =>
  Array.isArray(value) ? (value[0] ?? null) : (value ?? null);

/** Drops the rest of a body that nobody reads, so that the connection is not held by it. */
export function dropBody({ body }: Dispatcher.ResponseData): void {
  body.on('error', () => {});
  body.destroy();
}

/** Seconds, or a moment by the server's own clock. NaN where the text is neither. */
function retryAfter(text: string | null, date: string | null): number {
  if (text === null) return Number.NaN;
  return /^\s*\d+\s*$/.test(text) ? Number(text) : (Date.parse(text) - Date.parse(date ?? '')) / 1_000;
}

/** What a server says to its refusal, as far as the caller wants it. Null where it breaks off or is longer. */
export async function errorText(
  answer: Dispatcher.ResponseData,
  { errorBytes = 0, windowMs }: { readonly errorBytes?: number; readonly windowMs?: number },
): Promise<string | null> {
  if (errorBytes === 0) return null;
  const coding = one(answer.headers['content-encoding']);
  return textOf(boundedBody(answer.body, coding, errorBytes, windowMs)).catch(() => null);
}

/** The outcome of an answer that brings no body to use. `said`: what the server says to it, for who wanted it. */
export function statusOutcome(
  status: number,
  answer: Dispatcher.ResponseData,
  said: string | null = null,
): FetchOutcome {
  if (status === 404 || status === 410) return { state: 'gone', status };
  const body = said === null ? {} : { body: said };
  if (status === 401 || status === 403)
    return { ...failed('access-denied', `the server answered ${status}`), status, ...body };
  const after = retryAfter(one(answer.headers['retry-after']), one(answer.headers.date));
  const retryable = status === 429 || status >= 500;
  const outcome = { ...failed('http-status', `the server answered ${status}`, retryable), status, ...body };
  return after > 0 && after <= MAX_RETRY_AFTER_SECONDS && outcome.state === 'failed'
    ? { ...outcome, retryAfterSeconds: after }
    : outcome;
}

/** What a header says of text and data mining (TDMRep): that it is reserved, or nothing. */
export const reservation = ({ headers }: Dispatcher.ResponseData): { readonly reserved?: true } =>
  one(headers['tdm-reservation'])?.trim() === '1' ? { reserved: true } : {};

/** The outcome of an answer with a body. */
export function freshOutcome(
  answer: Dispatcher.ResponseData,
  url: URL,
  options: { readonly maxBytes: number; readonly windowMs?: number },
): FetchOutcome {
  const declared = Number(one(answer.headers['content-length']));
  if (Number.isFinite(declared) && declared > options.maxBytes) {
    dropBody(answer);
    return failed('too-large', `the server announces ${declared} bytes; at most ${options.maxBytes} are taken`);
  }
  const total = one(answer.headers['x-total-count']);
  return {
    state: 'fresh',
    url: url.href,
    mediaType: one(answer.headers['content-type']),
    etag: one(answer.headers.etag),
    lastModified: one(answer.headers['last-modified']),
    nextPage: nextPage(answer.headers.link, url.href),
    ...(/^\d{1,9}$/.test(total ?? '') ? { total: Number(total) } : {}),
    ...reservation(answer),
    body: boundedBody(answer.body, one(answer.headers['content-encoding']), options.maxBytes, options.windowMs),
    cancel: () => dropBody(answer),
  };
}

const REASONS: ReadonlySet<string> = new Set<FailureReason>([
  'refused-address',
  'unknown-host',
  'no-contact',
  'access-denied',
  'http-status',
  'too-large',
  'timeout',
  'network',
]);

function* causesOf(error: unknown): Generator<Error> {
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) yield cause;
}

/** True where the connection broke off before the answer came. */
export function isReset(error: unknown): boolean {
  return [...causesOf(error)].some((cause) => RESETS.has((cause as NodeJS.ErrnoException).code ?? ''));
}

/** The outcome of a request that failed without an answer. */
export function outcomeOfError(error: unknown): FetchOutcome {
  for (const cause of causesOf(error)) {
    if (cause instanceof FetchError && REASONS.has(cause.code)) {
      const { retryAfterSeconds } = cause.facts;
      const outcome = failed(cause.code as FailureReason, cause.message, cause.retryable);
      return typeof retryAfterSeconds === 'number' && outcome.state === 'failed'
        ? { ...outcome, retryAfterSeconds }
        : outcome;
    }
    if (cause.name === 'TimeoutError' || cause.name === 'HeadersTimeoutError' || cause.name === 'ConnectTimeoutError') {
      return failed('timeout', 'the server took too long', true);
    }
  }
  return failed('network', messageOf(error), true);
}
