import { createHash } from 'node:crypto';
import type { Request, Response } from 'express';
import { type Mistake, showMistake } from './params/mistake.ts';
import type { Reader } from './reader.ts';

const TAG_CHARACTERS = 22;

/** Sends JSON of a media type. Where everything is invented, the answer says so. */
export function sendJson(
  res: Response,
  body: object,
  { demo }: { readonly demo: boolean },
  mediaType = 'application/json',
): void {
  res.set('Content-Type', `${mediaType}; charset=utf-8`);
  res.send(textOf(body, demo));
}

const textOf = (body: object, demo: boolean): string => JSON.stringify(demo ? { demo: true, ...body } : body);

/** Sends JSON with a validator made from its text. For lists that are small and change without a cursor. */
export function sendTagged(req: Request, res: Response, body: object, { demo }: { readonly demo: boolean }): void {
  const text = textOf(body, demo);
  if (isUnchanged(req, res, weakTag(text))) return;
  res.set('Content-Type', 'application/json; charset=utf-8');
  res.send(text);
}

/** Sends a page with a validator made from its text. */
export function sendPage(req: Request, res: Response, html: string): void {
  if (!isUnchanged(req, res, weakTag(html))) res.send(html);
}

/** The `warnings` of an answer, which has this member only where there are any. */
export function warningsOf(warnings: readonly Mistake[], { messages }: Reader): { warnings?: object[] } {
  return warnings.length === 0 ? {} : { warnings: warnings.map((one) => showMistake(one, messages)) };
}

/** A weak validator made from what an answer depends on, but not from what is only joined when it is read. */
export function weakTag(...parts: readonly (string | number | null)[]): string {
  const hash = createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
  return `W/"${hash.slice(0, TAG_CHARACTERS)}"`;
}

/** True where a token decides what this answer shows. */
export const isLocked = (res: Response): boolean => res.locals.portal !== undefined;

const PASSING = 'public, max-age=60, stale-while-revalidate=600';
/** For a day only, because sentences and labels become better although facts stay. */
const SETTLED = 'public, max-age=86400, immutable';

/**
 * Headers of an answer that anyone may keep for a minute, or nobody where a token decided it. `settled`: what it says of
 * the past never changes. `labels`: the answer names
 * values in the reader's language, which may be another than that of our sentences. `varies`: the path does not say the
 * language, so that it depends on what the browser accepts.
 */
export function setCaching(
  res: Response,
  { lang, messages }: Reader,
  {
    labels = false,
    varies = true,
    settled = false,
  }: { readonly labels?: boolean; readonly varies?: boolean; readonly settled?: boolean } = {},
): void {
  const languages = labels ? new Set([lang, messages.language.code]) : [messages.language.code];
  res.set({
    'Cache-Control': isLocked(res) ? 'no-store' : settled ? SETTLED : PASSING,
    'Content-Language': [...languages].join(', '),
  });
  res.vary(varies ? 'Accept, Accept-Language, Accept-Encoding' : 'Accept, Accept-Encoding');
}

/**
 * Sets the validator. True where the client's copy is still right and 304 was sent (weak comparison, RFC 9110 13.1.2).
 */
export function isUnchanged(req: Request, res: Response, tag: string): boolean {
  res.set('ETag', tag);
  const header = req.headers['if-none-match'];
  if (header === undefined) return false;
  const bare = (text: string): string => text.trim().replace(/^W\//, '');
  const matches = header.trim() === '*' || header.split(',').some((one) => bare(one) === bare(tag));
  if (matches) res.status(304).end();
  return matches;
}
