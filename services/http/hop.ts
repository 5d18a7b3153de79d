import { headerText } from './header-text.ts';
import { type FetchOutcome, failed } from './outcome.ts';

/** Headers by their names. */
export type Headers = Readonly<Record<string, string>>;

/** One message on its way: the request, or where a redirect sent it. */
export interface Hop {
  readonly method: 'GET' | 'HEAD' | 'POST';
  readonly url: URL;
  readonly body: string | null;
}

/** What gives access to one hop: a token, a key, a signature of what is sent. */
export interface Grant {
  readonly headers?: Headers;
  /** The query string to send in place of the hop's own. It appears in no outcome. */
  readonly search?: string;
}
/** Makes what gives access to a hop, once for each hop. */
export type Authorise = (hop: Hop) => Promise<Grant>;

/** A hop as it is sent. */
export interface Sent {
  readonly url: URL;
  readonly headers: Record<string, string>;
}

/** A request before its first hop. */
export interface OutgoingRequest {
  readonly method: Hop['method'];
  readonly url: string;
  readonly headers?: Headers;
  readonly body?: string;
  /** Called for every hop to the origin of the request, and for no other. */
  readonly authorise?: Authorise;
}

/**
 * Headers that never come from a manifest or a caller, because they would change who is asked or where a message ends.
 */
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
/** The headers that another origin may get: none that could give access. */
const HEADERS_FOR_ANYONE: ReadonlySet<string> = new Set([
  'accept',
  'accept-language',
  'if-none-match',
  'if-modified-since',
]);
/** A value of so many characters is not met by chance under another name. */
const LEAST_TELLING = 6;
const KEEPS_METHOD: ReadonlySet<number> = new Set([307, 308]);

/** The URL of a text. Null where it is none. */
export function parseUrl(text: string, base?: URL): URL | null {
  try {
    const url = new URL(text, base);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url : null;
  } catch {
    return null;
  }
}

/** A header that can be sent: a value is a line of single bytes (RFC 9110 §5.5). */
function usable([name, value]: [string, string]): boolean {
  const framed = FORBIDDEN_HEADERS.has(name.toLowerCase()) || /[^\t\x20-\x7e\x80-\xff]/.test(value);
  return !framed && /^[A-Za-z0-9!#$%&'*+.^_`|~-]+$/.test(name);
}

/** Adds what gives access to a hop. It is meant for the origin of the request and sent to no other. */
export async function signed(hop: Hop, first: URL, request: OutgoingRequest): Promise<Sent> {
  const isOwn = hop.url.origin === first.origin;
  const headers: Record<string, string> = {};
  const access = isOwn && request.authorise ? await request.authorise(hop) : {};
  const own = Object.entries(request.headers ?? {});
  for (const [name, value] of [...own, ...Object.entries(access.headers ?? {})].filter(usable)) {
    const lower = name.toLowerCase();
    if (isOwn || HEADERS_FOR_ANYONE.has(lower)) headers[lower] = value;
  }
  const url = new URL(hop.url);
  if (access.search !== undefined) url.search = access.search;
  return { url, headers };
}

/** Where a redirect leads, or why it is not followed: it leads nowhere, or from https to http. */
export function redirectTarget(from: URL, location: string | null): URL | FetchOutcome {
  const next = location === null ? null : parseUrl(headerText(location), from);
  if (next === null) return failed('redirect', 'a redirect leads nowhere');
  if (from.protocol === 'https:' && next.protocol === 'http:')
    return failed('redirect', 'a redirect leads from https to http');
  return next;
}

const partsOf = ({ search }: URL) =>
  search
    .slice(1)
    .split('&')
    .filter((part) => part !== '');
/** Name and value of a parameter, and the value alone where it is long enough to be nothing else. */
function namesOf(part: string): string[] {
  const [[name, value] = ['', '']] = new URLSearchParams(part);
  return value.length < LEAST_TELLING ? [`${name}=${value}`] : [`${name}=${value}`, value];
}

/**
 * An address without what was added to give access. A server that repeats it in a redirect must not send it elsewhere.
 */
function without(url: URL, { url: sent }: Sent, { url: own }: Hop): URL {
  const ours = new Set(partsOf(own));
  const added = new Set(partsOf(sent).flatMap((part) => (ours.has(part) ? [] : namesOf(part))));
  if (added.size === 0) return url;
  const clean = new URL(url);
  clean.search = partsOf(url)
    .filter((part) => !namesOf(part).some((name) => added.has(name)))
    .join('&');
  return clean;
}

/** The hop after a redirect. A body is sent to no other origin, because it may be what gives access. */
export function nextHop(hop: Hop, sent: Sent, first: URL, status: number, location: string | null): Hop | FetchOutcome {
  const target = redirectTarget(hop.url, location);
  if (!(target instanceof URL)) return target;
  const url = without(target, sent, hop);
  if (!KEEPS_METHOD.has(status)) return { method: hop.method === 'HEAD' ? 'HEAD' : 'GET', url, body: null };
  if (hop.body !== null && url.origin !== first.origin)
    return failed('redirect', 'a redirect would take to another origin what was sent');
  return { ...hop, url };
}
