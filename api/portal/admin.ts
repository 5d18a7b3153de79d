import { createHash, timingSafeEqual } from 'node:crypto';
import type { Request } from 'express';
import type { ApiDeps } from '../deps.ts';

const BEARER = /^Bearer +(\S{1,1000}) *$/i;

/** The name of the administrator whose token a request bears; null where it bears none. */
export function adminOf(req: Request, { admins = [] }: Pick<ApiDeps, 'admins'>): string | null {
  const token = BEARER.exec(req.headers.authorization ?? '')?.[1];
  if (token === undefined) return null;
  const given = createHash('sha256').update(token).digest();
  let found: string | null = null;
  // All of them are compared, so that the time tells nothing.
  for (const { name, sha256 } of admins) if (timingSafeEqual(given, Buffer.from(sha256, 'hex'))) found = name;
  return found;
}

export const isAdmin = (req: Request, deps: Pick<ApiDeps, 'admins'>): boolean => adminOf(req, deps) !== null;
