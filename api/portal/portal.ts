import type { Request, RequestHandler, Response } from 'express';
import { readPortalToken, type TokenFault } from '../../services/keys/portal-token.ts';
import { readProviderToken, saysProvider } from '../../services/keys/provider-token.ts';
import type { Lock } from '../../services/search/lock.ts';
import type { ProblemText } from '../params/mistake.ts';
import { queryOf } from '../reader.ts';
import { refuse } from '../refuse.ts';
import { resolveQuery } from '../resolve-query.ts';
import type { Serving } from '../serving.ts';
import { callerOf } from './caller.ts';
import { cleanLock } from './lock-filter.ts';
import { lockedServing } from './locked-serving.ts';
import { holdProvider } from './party.ts';

const FAULTS: Readonly<Record<TokenFault, ProblemText>> = {
  form: 'tokenForm',
  algorithm: 'tokenAlgorithm',
  unknownKey: 'tokenUnknownKey',
  signature: 'tokenSignature',
  expired: 'tokenExpired',
  content: 'tokenContent',
  long: 'tokenLong',
};
/** Paths that show offers, or what is said of them, and that no lock narrows: nobody comes there with a token. */
const NOT_FOR_PORTALS =
  /^\/(?:v1\/(?:sources|providers\/[^/]+\/findings|coverage|error-reports|replies)|sitemap\.xml|sitemaps|(?:[a-z]{2}\/)?(?:saved|reports|coverage|sources|operate))(?:\/|$)/i;
/** The start page, which is the search, leads to the one for portals. */
const START = /^\/(?:([a-z]{2})\/?)?$/i;
/** However it is spelt: a token that is misspelt must not open what it was to lock. */
const isPortal = (name: string): boolean => /^portal(\[\d*\])?$/i.test(name);
const NOTHING_LEFT_OUT: Lock['without'] = { offers: [], providers: [] };
const BEARER = /^Bearer +(\S+) *$/i;

/** The tokens of a request, each once: in its query (`portal`) and in its header. */
function tokensOf(req: Request): string[] {
  const inQuery = [...new URLSearchParams(queryOf(req))].flatMap(([name, text]) =>
    isPortal(name) ? [text.trim()] : [],
  );
  const inHeader = BEARER.exec(req.headers.authorization ?? '')?.[1];
  return [...new Set([...inQuery, ...(inHeader === undefined ? [] : [inHeader])])];
}

/** The token of a request that says that it is a provider's: it stands in the header, and nowhere else. */
function providerTokenOf(req: Request, tokens: readonly string[]): string | null {
  const inHeader = BEARER.exec(req.headers.authorization ?? '')?.[1];
  return tokens.length === 1 && inHeader !== undefined && saysProvider(inHeader) ? inHeader : null;
}

/** The lock that a token's filter means now, or null where the filter is not one of ours any more. */
async function lockOf(filter: string, without: Lock['without'], deps: Serving): Promise<Lock | null> {
  const clean = cleanLock(filter);
  if (!clean.ok) return null;
  const { query } = await resolveQuery(clean.data, deps);
  const { codes, numbers, instance, instanceNumbers, openOn, start, ofOccupations } = query;
  return {
    conditions: {
      ...{ codes, numbers, instance },
      ...(instanceNumbers === undefined ? {} : { instanceNumbers }),
      ...(openOn === undefined ? {} : { openOn }),
      ...(start === undefined ? {} : { start }),
      ...(ofOccupations === undefined ? {} : { ofOccupations }),
    },
    without,
  };
}

/**
 * Checks the token of a request for a portal, whatever is asked for. Where it holds, `servingFor` shows what it passes
 * and nothing else; where it does not, the request ends with 401 and the reason. A provider's own token is checked here,
 * too: it narrows nothing, and opens what names the provider.
 */
export function lockPortals(deps: Serving): RequestHandler {
  return async (req, res, next) => {
    const [token, ...more] = tokensOf(req);
    if (token === undefined || (more.length === 0 && callerOf(req, deps) !== null)) return next();
    const stop = (detail: ProblemText): void => {
      res.set('WWW-Authenticate', 'Bearer realm="accredex", error="invalid_token"');
      refuse(req, res, { name: 'Unauthorized', detail }, deps);
    };
    if (more.length > 0) return stop('tokenTwice');
    if (deps.keys === undefined) return stop('tokenNoKeys');
    const own = providerTokenOf(req, [token]);
    if (own !== null) {
      const checked = await readProviderToken(own, await deps.keys(), deps.now());
      if ('fault' in checked) return stop(FAULTS[checked.fault]);
      holdProvider(res, checked.claims.provider);
      return next();
    }
    const read = await readPortalToken(token, await deps.keys(), deps.now());
    if ('fault' in read) return stop(FAULTS[read.fault]);
    const { filter, name } = read.claims;
    const without = name === null ? NOTHING_LEFT_OUT : await deps.leftOut(name);
    const lock = await lockOf(filter, without, deps);
    if (lock === null) return stop('tokenFilter');
    if (NOT_FOR_PORTALS.test(req.path)) return refuse(req, res, { name: 'NotFound' }, deps);
    const start = START.exec(req.path);
    if (start !== null)
      return void res.redirect(302, `${start[1] === undefined ? '' : `/${start[1]}`}/embed?${queryOf(req)}`);
    res.locals.portal = lockedServing(deps, lock);
    next();
  };
}

/** What serves this request: all that there is, or what the token of its portal passes. */
export function servingFor(res: Response, deps: Serving): Serving {
  return (res.locals.portal as Serving | undefined) ?? deps;
}
