import type { Request, Response } from 'express';
import { type AreaSession, readSession, type SignedIn, signSession } from '../../services/keys/area-session.ts';
import { readProviderToken } from '../../services/keys/provider-token.ts';
import type { Serving } from '../serving.ts';
import { tokenAmong } from './bearer.ts';
import { dropSessionCookie, sessionCookie, setSessionCookie } from './session-cookie.ts';

const PROOF_CHARACTERS = 32;
const TOKEN_CHARACTERS = 6_000;

/** Whose token somebody typed; null where it is nobody's, or has ended. */
async function ownerOf(typed: string, deps: Serving): Promise<{ who: SignedIn; atMost: Date | null } | null> {
  const token = typed.trim();
  if (token === '' || token.length > TOKEN_CHARACTERS) return null;
  const agency = tokenAmong(token, deps.agencies ?? []);
  if (agency !== null) {
    const { registry, id, sha256 } = agency;
    return { who: { kind: 'agency', registry, id, proof: sha256.slice(0, PROOF_CHARACTERS) }, atMost: null };
  }
  const read = await readProviderToken(token, (await deps.keys?.()) ?? [], deps.now());
  if ('fault' in read) return null;
  return { who: { kind: 'provider', id: read.claims.provider }, atMost: read.claims.endsAt };
}

/** Signs somebody in by a token. False where it holds nowhere here. `path`: of the pages that the cookie is for. */
export async function signIn(typed: string, path: string, res: Response, deps: Serving): Promise<boolean> {
  const owner = await ownerOf(typed, deps);
  if (owner === null || deps.keys === undefined) return false;
  const [keys, now] = [await deps.keys(), deps.now()];
  const { text, session } = signSession(owner.who, { keys, now, atMost: owner.atMost });
  setSessionCookie(res, text, path, Date.parse(session.ends) - now.getTime(), deps);
  return true;
}

/** Signs out: the browser forgets the cookie. */
export function signOut(path: string, res: Response, deps: Serving): void {
  dropSessionCookie(res, path, deps);
}

/** Who is signed in; null for nobody, where it ended, and for an agency whose token was taken back. */
export async function sessionOf(req: Request, deps: Serving): Promise<AreaSession | null> {
  const text = sessionCookie(req, deps);
  if (text === null || deps.keys === undefined) return null;
  const session = readSession(text, await deps.keys(), deps.now());
  if (session === null || session.who.kind === 'provider') return session;
  const { registry, id, proof } = session.who;
  const stands = (deps.agencies ?? []).some(
    (one) => one.registry === registry && one.id === id && one.sha256.startsWith(proof),
  );
  return stands ? session : null;
}
