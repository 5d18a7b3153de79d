import type { Request, Response } from 'express';
import { SESSION_MINUTES, type Session } from '../../services/keys/session.ts';
import type { PortalReading } from '../../web/views/portal-reading.ts';
import { dropSessionCookie } from '../portal/session-cookie.ts';
import type { SignIn } from '../portal/sign-in.ts';
import { placeOf } from '../reader.ts';
import { refuse } from '../refuse.ts';
import type { Serving } from '../serving.ts';
import { portalReading } from './answer-page.ts';

/** Nothing of these pages is kept anywhere, nor told to whom a link leads. */
export function keepPrivate(res: Response): void {
  res.set({ 'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer', 'X-Robots-Tag': 'noindex' });
  res.vary('Cookie');
}

type Send = (req: Request, res: Response, deps: Serving) => unknown;

/** Pages for those who signed in. `path` is without a language, `form` asks for a token. */
interface SignedInPages<Who> {
  readonly path: string;
  readonly members: SignIn<Who>;
  form(terms: { readonly minutes: number; readonly isWrong: boolean }, reading: PortalReading): string;
}

/** What such pages do alike: the form, signing in and out, and the page itself for whoever is signed in. */
export function signedInPages<Who>({ path, members, form }: SignedInPages<Who>) {
  /** The path to which a browser sends the cookie: that of these pages in the language of the request. */
  const pathIn = (req: Request, deps: Serving): string => portalReading(req, deps).to(path);

  function sendForm(req: Request, res: Response, deps: Serving, isWrong = false): void {
    const reading = portalReading(req, deps);
    res.set('Content-Language', reading.messages.language.code);
    res.send(form({ minutes: SESSION_MINUTES, isWrong }, reading));
  }

  /** `GET`: the form, or what `send` shows to whoever is signed in. */
  const shownBy =
    (send: (req: Request, res: Response, session: Session<Who>, deps: Serving) => Promise<void>): Send =>
    async (req, res, deps) => {
      keepPrivate(res);
      if (deps.keys === undefined) return refuse(req, res, { name: 'NotFound' }, deps);
      // Because the cookie is for the address in one language, the one without any leads there.
      if (placeOf(req).language === null) return res.redirect(302, pathIn(req, deps));
      const session = await members.sessionOf(req, deps);
      return session === null ? sendForm(req, res, deps) : send(req, res, session, deps);
    };

  /** `POST`: signs in by a token. */
  const takeSignIn: Send = async (req, res, deps) => {
    keepPrivate(res);
    if (deps.keys === undefined) return refuse(req, res, { name: 'NotFound' }, deps);
    const { token } = (req.body ?? {}) as { readonly token?: unknown };
    const at = pathIn(req, deps);
    const isIn = typeof token === 'string' && (await members.signIn(token, at, res, deps));
    if (!isIn) return sendForm(req, res.status(403), deps, true);
    res.redirect(303, at);
  };

  /** `POST …/out`: signs out, so that the browser forgets the cookie. */
  const takeSignOut: Send = (req, res, deps) => {
    keepPrivate(res);
    const at = pathIn(req, deps);
    dropSessionCookie(res, at, deps);
    res.redirect(303, at);
  };

  return { pathIn, sendForm, shownBy, takeSignIn, takeSignOut };
}
