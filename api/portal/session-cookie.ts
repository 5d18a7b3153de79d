import type { Request, Response } from 'express';
import type { Serving } from '../serving.ts';

/** With this name browsers refuse a cookie that did not come over HTTPS with `Secure`. */
const SECURE_NAME = '__Secure-accredex';
const PLAIN_NAME = 'accredex';

type Place = Pick<Serving, 'publicUrl'>;

const isSecure = ({ publicUrl }: Place): boolean => publicUrl.startsWith('https:');
const nameOf = (deps: Place): string => (isSecure(deps) ? SECURE_NAME : PLAIN_NAME);

/** The cookie is sent to these pages alone, and no script of a page can read it. */
const attributes = (path: string, deps: Place) =>
  ({ httpOnly: true, sameSite: 'strict', secure: isSecure(deps), path }) as const;

/** The session that a request brings; null where it brings none. */
export function sessionCookie(req: Request, deps: Place): string | null {
  const name = nameOf(deps);
  // Node refuses headers of more than 16 kB together.
  for (const part of (req.headers.cookie ?? '').split(';')) {
    const at = part.indexOf('=');
    if (at > 0 && part.slice(0, at).trim() === name) return part.slice(at + 1).trim();
  }
  return null;
}

/** Has the browser keep a session for the pages below `path`, for so many milliseconds. */
export function setSessionCookie(res: Response, text: string, path: string, maxAge: number, deps: Place): void {
  res.cookie(nameOf(deps), text, { ...attributes(path, deps), maxAge });
}

/** Has the browser forget it. */
export function dropSessionCookie(res: Response, path: string, deps: Place): void {
  res.clearCookie(nameOf(deps), attributes(path, deps));
}
