import { createHash, timingSafeEqual } from 'node:crypto';
import type { Request } from 'express';

const BEARER = /^Bearer +(\S{1,1000}) *$/i;

/**
 * The one of those who have tokens whose token this is; null where it is none of theirs. `sha256`: the digest of a token,
 * in hex.
 */
export function tokenAmong<T extends { readonly sha256: string }>(token: string, known: readonly T[]): T | null {
  const given = createHash('sha256').update(token).digest();
  let found: T | null = null;
  // All of them are compared, so that the time tells nothing.
  for (const one of known) if (timingSafeEqual(given, Buffer.from(one.sha256, 'hex'))) found = one;
  return found;
}

/** The one of those who have tokens whose token a request bears; null where it bears none of theirs. */
export function bearerAmong<T extends { readonly sha256: string }>(req: Request, known: readonly T[]): T | null {
  const token = BEARER.exec(req.headers.authorization ?? '')?.[1];
  return token === undefined ? null : tokenAmong(token, known);
}
