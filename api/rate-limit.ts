import type { RequestHandler } from 'express';
import { ipKeyGenerator, rateLimit, type Store } from 'express-rate-limit';
import type { ApiDeps } from './deps.ts';
import { refuse } from './refuse.ts';

const WINDOW_MS = 60_000;
/** Clients that are counted at the same time. Beyond that the one counted longest is forgotten: memory stays bounded, a flood gains one fresh window. */
const MAX_CLIENTS = 50_000;

interface Counted {
  hits: number;
  readonly resetsAt: number;
}

/** Counts requests a minute and client in memory; nothing is written anywhere, and an address is forgotten with its window. */
export function createCounts(now: () => Date, maxClients = MAX_CLIENTS): Store {
  const counts = new Map<string, Counted>();
  const forgetOld = (at: number): void => {
    // Insertion order is order of expiry, as every window is equally long.
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
        counted = { hits: 0, resetsAt: at + WINDOW_MS };
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

/** Limits anonymous reads (`RateLimit`, `RateLimit-Policy`, 429 with `Retry-After`). Nothing is limited at 0. */
export function limitRate(deps: ApiDeps): RequestHandler {
  if (deps.rateLimit === 0) return (_req, _res, next) => next();
  return rateLimit({
    windowMs: WINDOW_MS,
    limit: deps.rateLimit,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    store: createCounts(deps.now),
    keyGenerator: (req) => ipKeyGenerator(req.ip ?? ''),
    // Its checks write to the console; the settings that they look at come from our configuration.
    validate: false,
    handler: (req, res) => {
      refuse(req, res, { name: 'TooManyRequests', facts: { limit: deps.rateLimit } }, deps);
    },
  });
}
