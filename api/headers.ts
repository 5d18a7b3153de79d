import type { Request, RequestHandler } from 'express';
import helmet from 'helmet';
import type { ApiDeps } from './deps.ts';
import { refuse } from './refuse.ts';

const PREFLIGHT_SECONDS = 86_400;
const METHODS = 'GET, HEAD, OPTIONS';
/** Where assistants ask: the only address at which reading is done by `POST`. */
export const ASSISTANTS = '/mcp';
const ASSISTANTS_METHODS = 'POST, OPTIONS';
const ALLOWED_HEADERS =
  'Accept, Accept-Language, Authorization, Content-Type, If-None-Match, MCP-Protocol-Version, Mcp-Method, Mcp-Name';
const EXPOSED = 'ETag, RateLimit, RateLimit-Policy, Retry-After, Link, Accredex-Demo';

/**
 * Headers that forbid browsers everything that no page of ours needs. All files come from here: one style, and one
 * script that asks the API for suggestions.
 */
export function secure({ publicUrl }: Pick<ApiDeps, 'publicUrl'>): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'"],
        scriptSrc: ["'self'"],
        connectSrc: ["'self'"],
        imgSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'self'"],
      },
    },
    // Anyone may read the answers (CORS).
    crossOriginResourcePolicy: { policy: 'cross-origin' },
    // Browsers ignore this over plain HTTP. On loopback it would lock out other local servers.
    strictTransportSecurity: publicUrl.startsWith('https:'),
  });
}

/**
 * CORS for reading, without credentials, and the answer to a preflight. Methods that exist nowhere here are refused
 * later.
 */
export function shareReads({ demo }: Pick<ApiDeps, 'demo'>): RequestHandler {
  return (req, res, next) => {
    res.set({ 'Access-Control-Allow-Origin': '*', 'Access-Control-Expose-Headers': EXPOSED });
    if (demo) res.set('Accredex-Demo', 'true');
    if (req.method !== 'OPTIONS') return next();
    const methods = methodsOf(req);
    res.set({
      Allow: methods,
      'Access-Control-Allow-Methods': methods,
      'Access-Control-Allow-Headers': ALLOWED_HEADERS,
      'Access-Control-Max-Age': String(PREFLIGHT_SECONDS),
    });
    res.status(204).end();
  };
}

/** What portals leave out, which administrators change. */
const PORTALS = /^\/v1\/portals\//;

/** Who a provider is, which administrators decide. */
const DECISIONS = /^\/v1\/providers\/[^/]+\/decision\/?$/;

/** What agencies, providers and readers state, and what administrators approve. */
const STATEMENTS: readonly { readonly at: RegExp; readonly methods: string }[] = [
  { at: /^\/v1\/declarations\/?$/, methods: `${METHODS}, POST` },
  { at: /^\/v1\/declarations\/[^/]+\/?$/, methods: 'DELETE, OPTIONS' },
  { at: /^\/v1\/replies\/(?:decisions|links)\/?$/, methods: 'POST, OPTIONS' },
  { at: /^\/v1\/sources\/[^/]+\/approval\/?$/, methods: 'POST, OPTIONS' },
  { at: /^\/v1\/jobs\/[^/]+\/retry\/?$/, methods: 'POST, OPTIONS' },
  { at: /^\/v1\/error-reports\/[^/]+\/answer\/?$/, methods: 'POST, OPTIONS' },
  { at: /^(?:\/[a-z]{2})?\/(?:report|publish|reply\/[^/]+|coverage\/own|operate)\/?$/, methods: `${METHODS}, POST` },
  { at: /^(?:\/[a-z]{2})?\/(?:coverage\/own\/out|operate\/[a-z]+)\/?$/, methods: 'POST, OPTIONS' },
];

/** What may be done at an address. */
function methodsOf({ path }: Pick<Request, 'path'>): string {
  if (path === ASSISTANTS) return ASSISTANTS_METHODS;
  if (DECISIONS.test(path)) return `${METHODS}, POST, DELETE`;
  if (PORTALS.test(path)) return `${METHODS}, PUT, DELETE`;
  return STATEMENTS.find(({ at }) => at.test(path))?.methods ?? METHODS;
}

/** Refuses a request that names several hosts, because nobody can know which one is meant (RFC 9112, 3.2). */
export function oneHost(deps: ApiDeps): RequestHandler {
  return (req, res, next) => {
    const hosts = req.rawHeaders.filter((name, at) => at % 2 === 0 && name.toLowerCase() === 'host');
    if (hosts.length <= 1) return next();
    refuse(req, res, { name: 'BadRequest' }, deps);
  };
}

/** Refuses every method that an address does not take. */
export function readsOnly(deps: ApiDeps): RequestHandler {
  return (req, res, next) => {
    if (methodsOf(req).split(', ').includes(req.method)) return next();
    res.set('Allow', methodsOf(req));
    refuse(req, res, { name: 'MethodNotAllowed' }, deps);
  };
}

/** Refuses a form that a browser sends from another website: nobody states anything by visiting one. */
export function ownForm(deps: ApiDeps): RequestHandler {
  return (req, res, next) => {
    if (req.get('Sec-Fetch-Site') !== 'cross-site') return next();
    refuse(req, res, { name: 'Forbidden', detail: 'otherSite' }, deps);
  };
}

/**
 * Refuses a form of an administrator that a browser did not send from our own pages: not even a sibling of ours, to which
 * `SameSite` cookies are sent, may act in their name.
 */
export function sameOriginForm(deps: ApiDeps): RequestHandler {
  return (req, res, next) => {
    const from = req.get('Sec-Fetch-Site');
    if (from === undefined || from === 'same-origin' || from === 'none') return next();
    refuse(req, res, { name: 'Forbidden', detail: 'otherSite' }, deps);
  };
}
