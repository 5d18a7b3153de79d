import type { Request, Response } from 'express';
import type { Session, Sessions } from '../../services/keys/session.ts';
import type { Serving } from '../serving.ts';
import { sessionCookie, setSessionCookie } from './session-cookie.ts';

const PROOF_CHARACTERS = 32;
/** The longest token that is looked at. */
const TOKEN_CHARACTERS = 6_000;

/** The beginning of the digest of a token, by which a session knows the token that it comes from. */
export const proofOf = ({ sha256 }: { readonly sha256: string }): string => sha256.slice(0, PROOF_CHARACTERS);

/** Who may sign in to some pages. */
interface Members<Who> {
  readonly sessions: Sessions<Who>;
  /** Whose token this is, and when it ends; null where it is nobody's, or has ended. */
  ownerOf(token: string, deps: Serving): Promise<{ readonly who: Who; readonly atMost: Date | null } | null>;
  /** False where the token was taken back since. */
  stands(who: Who, deps: Serving): boolean;
}

/** Signing in by a token, with a cookie. */
export interface SignIn<Who> {
  /** Signs somebody in. False where the token holds nowhere here. `path`: of the pages that the cookie is for. */
  signIn(typed: string, path: string, res: Response, deps: Serving): Promise<boolean>;
  /** Who is signed in; null for nobody, where it ended, and where the token was taken back. */
  sessionOf(req: Request, deps: Serving): Promise<Session<Who> | null>;
}

/** How those who may sign in do it. */
export function signInOf<Who>({ sessions, ownerOf, stands }: Members<Who>): SignIn<Who> {
  return {
    async signIn(typed, path, res, deps) {
      const token = typed.trim();
      if (deps.keys === undefined || token === '' || token.length > TOKEN_CHARACTERS) return false;
      const owner = await ownerOf(token, deps);
      if (owner === null) return false;
      const [keys, now] = [await deps.keys(), deps.now()];
      const { text, session } = sessions.sign(owner.who, { keys, now, atMost: owner.atMost });
      setSessionCookie(res, text, path, Date.parse(session.ends) - now.getTime(), deps);
      return true;
    },
    async sessionOf(req, deps) {
      const text = sessionCookie(req, deps);
      if (text === null || deps.keys === undefined) return null;
      const session = sessions.read(text, await deps.keys(), deps.now());
      return session !== null && stands(session.who, deps) ? session : null;
    },
  };
}
