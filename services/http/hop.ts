import { headerText } from './header-text.ts';
import { type FetchOutcome, failed } from './outcome.ts';

export type Headers = Readonly<Record<string, string>>;

/** One message on its way: the request, or where a redirect sent it. */
export interface Hop {
  readonly method: 'GET' | 'POST';
  readonly url: URL;
  readonly body: string | null;
}

/** Headers that give access to one hop: a token, a key, a signature over what is sent. */
export type Authorise = (hop: Hop) => Promise<Headers>;

export interface OutgoingRequest {
  readonly method: Hop['method'];
  readonly url: string;
  readonly headers?: Headers;
  readonly body?: string;
  /** Called for every hop of the request's own origin, and for no other. */
  readonly authorise?: Authorise;
}

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
/** What another origin than the one that the headers are for is told: nothing that could give access. */
const HEADERS_FOR_ANYONE: ReadonlySet<string> = new Set([
  'accept',
  'accept-language',
  'if-none-match',
  'if-modified-since',
]);
const KEEPS_METHOD: ReadonlySet<number> = new Set([307, 308]);

export function parseUrl(text: string, base?: URL): URL | null {
  try {
    const url = new URL(text, base);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url : null;
  } catch {
    return null;
  }
}

function usable([name, value]: [string, string]): boolean {
  const framed = FORBIDDEN_HEADERS.has(name.toLowerCase()) || /[\r\n\0]/.test(value);
  return !framed && /^[A-Za-z0-9!#$%&'*+.^_`|~-]+$/.test(name);
}

/** What a hop says of itself. Access is for the origin that the request is for, and goes to no other. */
export async function headersFor(hop: Hop, first: URL, request: OutgoingRequest): Promise<Record<string, string>> {
  const isOwn = hop.url.origin === first.origin;
  const headers: Record<string, string> = {};
  const access = isOwn && request.authorise ? await request.authorise(hop) : {};
  for (const [name, value] of [...Object.entries(request.headers ?? {}), ...Object.entries(access)].filter(usable)) {
    const lower = name.toLowerCase();
    if (isOwn || HEADERS_FOR_ANYONE.has(lower)) headers[lower] = value;
  }
  return headers;
}

/** Where a redirect leads, or why it is not followed: nowhere, or from https to http. */
export function redirectTarget(from: URL, location: string | null): URL | FetchOutcome {
  const next = location === null ? null : parseUrl(headerText(location), from);
  if (next === null) return failed('redirect', 'a redirect leads nowhere');
  if (from.protocol === 'https:' && next.protocol === 'http:')
    return failed('redirect', 'a redirect leads from https to http');
  return next;
}

/** The hop after a redirect. What was sent in a body goes to no other origin: it may be what gives access. */
export function nextHop(hop: Hop, first: URL, status: number, location: string | null): Hop | FetchOutcome {
  const url = redirectTarget(hop.url, location);
  if (!(url instanceof URL)) return url;
  if (!KEEPS_METHOD.has(status)) return { method: 'GET', url, body: null };
  if (hop.body !== null && url.origin !== first.origin)
    return failed('redirect', 'a redirect would take to another origin what was sent');
  return { ...hop, url };
}
