import type { Request, RequestHandler, Response } from 'express';
import { ipKeyGenerator, type RateLimitInfo, rateLimit, type Store } from 'express-rate-limit';
import type { ApiDeps } from './deps.ts';
import type { Problem } from './problem.ts';
import { refuse } from './refuse.ts';

const MS_PER_SECOND = 1_000;
/** For how long requests are counted together, in milliseconds. */
const WINDOWS = { '1min': 60_000, '1day': 86_400_000 } as const;
/**
 * How many clients are counted at the same time. Beyond that the one that was counted longest is forgotten. So memory
 * has a bound, and whoever floods us wins one fresh window.
 */
const MAX_CLIENTS = 50_000;

interface Counted {
  hits: number;
  readonly resetsAt: number;
}

/** Counts requests by window and client, in memory only. An address is forgotten with its window. */
export function createCounts(now: () => Date, maxClients = MAX_CLIENTS, windowMs: number = WINDOWS['1min']): Store {
  const counts = new Map<string, Counted>();
  const forgetOld = (at: number): void => {
    // The order of insertion is the order of expiry, because all windows are equally long.
    for (const [key, { resetsAt }] of counts) {
      if (resetsAt > at && counts.size < maxClients) return;
      counts.delete(key);
    }
  };
  return {
    localKeys: true,
    increment(key) {
      const at = now().getTime();
      let counted = counts.get(key);
      if (counted === undefined || counted.resetsAt <= at) {
        counts.delete(key);
        forgetOld(at);
        counted = { hits: 0, resetsAt: at + windowMs };
        counts.set(key, counted);
      }
      counted.hits++;
      return { totalHits: counted.hits, resetTime: new Date(counted.resetsAt) };
    },
    decrement(key) {
      const counted = counts.get(key);
      if (counted && counted.hits > 0) counted.hits--;
    },
    resetKey(key) {
      counts.delete(key);
    },
  };
}

/**
 * Limits how often one client may ask (`RateLimit`, `RateLimit-Policy`, 429 with `Retry-After`). 0 = no limit.
 * `onlyTaken`: a request that failed is not counted.
 */
export function limitRate(
  deps: ApiDeps,
  {
    limit = deps.rateLimit,
    within = '1min',
    onlyTaken = false,
    problem = { name: 'TooManyRequests', facts: { limit } },
  }: {
    readonly limit?: number;
    readonly within?: keyof typeof WINDOWS;
    readonly onlyTaken?: boolean;
    readonly problem?: Problem;
  } = {},
): RequestHandler {
  const { now } = deps;
  if (limit === 0) return (_req, _res, next) => next();
  const windowMs = WINDOWS[within];
  const policy = `"${limit}-in-${within}"`;
  /** `RateLimit` and `RateLimit-Policy` (draft 8 of the IETF). Nothing in them tells who asked. */
  const announce = (req: Request, res: Response): number => {
    const { remaining, resetTime } = (req as Request & { readonly rateLimit: RateLimitInfo }).rateLimit;
    const left = Math.max(0, (resetTime?.getTime() ?? 0) - now().getTime());
    const seconds = Math.ceil(left / MS_PER_SECOND);
    res.set({
      'RateLimit-Policy': `${policy}; q=${limit}; w=${windowMs / MS_PER_SECOND}`,
      RateLimit: `${policy}; r=${remaining}; t=${seconds}`,
    });
    return seconds;
  };
  const count = rateLimit({
    windowMs,
    limit,
    skipFailedRequests: onlyTaken,
    // We write these headers ourselves: the library's own contain a part of the client's address, which shared caches
    // would give to others.
    standardHeaders: false,
    legacyHeaders: false,
    store: createCounts(now, MAX_CLIENTS, windowMs),
    keyGenerator: (req) => ipKeyGenerator(req.ip ?? ''),
    // The library's own checks print what they find. What they look at comes from our configuration.
    validate: false,
    handler: (req, res) => {
      res.set('Retry-After', String(announce(req, res)));
      refuse(req, res, problem, deps);
    },
  });
  return (req, res, next) =>
    void count(req, res, (error?: unknown) => {
      if (error === undefined) announce(req, res);
      next(error);
    });
}
