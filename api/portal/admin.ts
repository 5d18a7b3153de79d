import type { Request } from 'express';
import type { ApiDeps } from '../deps.ts';
import { bearerAmong } from './bearer.ts';

/** The name of the administrator whose token a request bears; null where it bears none. */
export function adminOf(req: Request, { admins = [] }: Pick<ApiDeps, 'admins'>): string | null {
  return bearerAmong(req, admins)?.name ?? null;
}
