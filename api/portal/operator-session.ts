import type { Request, Response } from 'express';
import { type OperatorSession, readOperator, signOperator } from '../../services/keys/operator-session.ts';
import type { Serving } from '../serving.ts';
import { tokenAmong } from './bearer.ts';
import { sessionCookie, setSessionCookie } from './session-cookie.ts';

const PROOF_CHARACTERS = 32;
const TOKEN_CHARACTERS = 1_000;

/** Signs an administrator in by a token. False where it is nobody's. `path`: of the pages that the cookie is for. */
export async function signInOperator(typed: string, path: string, res: Response, deps: Serving): Promise<boolean> {
  const token = typed.trim();
  if (deps.keys === undefined || token === '' || token.length > TOKEN_CHARACTERS) return false;
  const admin = tokenAmong(token, deps.admins ?? []);
  if (admin === null) return false;
  const now = deps.now();
  const who = { name: admin.name, proof: admin.sha256.slice(0, PROOF_CHARACTERS) };
  const { text, session } = signOperator(who, await deps.keys(), now);
  setSessionCookie(res, text, path, Date.parse(session.ends) - now.getTime(), deps);
  return true;
}

/** The administrator who is signed in; null for nobody, where it ended, and where the token was taken back. */
export async function operatorOf(req: Request, deps: Serving): Promise<OperatorSession | null> {
  const text = sessionCookie(req, deps);
  if (text === null || deps.keys === undefined) return null;
  const session = readOperator(text, await deps.keys(), deps.now());
  if (session === null) return null;
  const stands = (deps.admins ?? []).some(
    ({ name, sha256 }) => name === session.name && sha256.startsWith(session.proof),
  );
  return stands ? session : null;
}
